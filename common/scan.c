/*
 * scan.c - a librdkafka consumer that is told what to read.
 */
#include "common/scan.h"

#include <string.h>

#include "common/kafka.h"
#include "common/mem.h"
#include "common/reading.h"

#define PATIENCE_US INT64_C(3000000)

static const struct kafka_setting SETTINGS[] = {
    {"group.id",                   "scan"    }, /* none is joined */
    {"enable.auto.commit",         "false"   },
    {"enable.auto.offset.store",   "false"   },
    {"auto.offset.reset",          "earliest"},
    {"enable.partition.eof",       "true"    },
    {"fetch.error.backoff.ms",     "50"      },
    {"fetch.wait.max.ms",          "100"     },
    {"fetch.message.max.bytes",    "65536"   },
    {"queued.min.messages",        "100"     },
    {"queued.max.messages.kbytes", "256"     },
    {NULL,                         NULL      },
};

struct scan {
    rd_kafka_t *rk;
    struct kafka_link link;
};

static int assign(struct scan *scan, const struct scan_options *options,
                  struct err *err)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list =
        rd_kafka_topic_partition_list_new(options->partitions);
    rd_kafka_resp_err_t code;

    for (int p = 0; p < options->partitions; p++)
        rd_kafka_topic_partition_list_add(list, options->topic, p)->offset =
            options->from[p];
    code = rd_kafka_assign(scan->rk, list);
    if (code)
        return err_set(err, ERR_RETRY, "read %s: %s", options->topic,
                       rd_kafka_err2str(code));
    return 0;
}

int scan_open(struct scan **ret, const struct scan_options *options, struct err *err)
{
    AUTO(scan_close) struct scan *scan = xcalloc(1, sizeof *scan);
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;

    kafka_link_init(&scan->link, options->brokers, PATIENCE_US);
    if (kafka_conf(&conf, options->brokers, options->client, &scan->link, scan,
                   SETTINGS, err) < 0 ||
        kafka_client(&scan->rk, RD_KAFKA_CONSUMER, &conf, err) < 0)
        return err->kind;
    rd_kafka_poll_set_consumer(scan->rk);
    if (assign(scan, options, err) < 0)
        return err->kind;
    *ret = TAKE(scan);
    return 0;
}

void scan_close(struct scan *scan)
{
    if (!scan)
        return;
    if (scan->rk) {
        rd_kafka_consumer_close(scan->rk);
        rd_kafka_destroy(scan->rk);
    }
    kafka_link_finish(&scan->link);
    free(scan);
}

enum scan_found scan_next(struct scan *scan, struct record *ret, int timeout_ms)
{
    AUTO(rd_kafka_message_destroy)
    rd_kafka_message_t *message = rd_kafka_consumer_poll(scan->rk, timeout_ms);

    if (!message)
        return SCAN_NOTHING;
    if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
        memset(ret, 0, sizeof *ret);
        ret->partition = message->partition;
        ret->offset = message->offset;
        return SCAN_END;
    }
    if (message->err) /* librdkafka tries again by itself */
        return SCAN_NOTHING;
    reading_record(ret, TAKE(message));
    return SCAN_RECORD;
}

void scan_done(struct scan *scan, struct record *record)
{
    (void)scan;
    if (record->handle)
        rd_kafka_message_destroy(record->handle);
    memset(record, 0, sizeof *record);
}
