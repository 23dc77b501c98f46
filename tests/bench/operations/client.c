/*
 * client.c - see client.h.
 */
#include "tests/bench/operations/client.h"

#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TIMEOUT_MS = 30000, TAKEN_MAX = 512 };

struct reader {
    rd_kafka_t *rk;
    rd_kafka_queue_t *queue;
};

static const char *servers;
static rd_kafka_t *producer;

struct setting {
    const char *name, *value;
};

static const struct setting PRODUCING[] = {
    {"enable.idempotence",   "true"          },
    {"partitioner",          "murmur2_random"}, /* as Java's clients do */
    {"linger.ms",            "0"             },
    {"max.in.flight",        "1"             }, /* the next gather meanwhile */
    {"socket.nagle.disable", "true"          },
    {NULL,                   NULL            },
};

static const struct setting READING[] = {
    {"group.id",             "bench-operations"},
    {"enable.auto.commit",   "false"           },
    {"socket.nagle.disable", "true"            },
    {NULL,                   NULL              },
};

void fail(const char *what, const char *why)
{
    fprintf(stderr, "load: %s: %s\n", what, why);
    exit(1);
}

static rd_kafka_t *open_kafka(rd_kafka_type_t type, const struct setting *settings)
{
    char why[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_t *rk;

    rd_kafka_conf_set(conf, "bootstrap.servers", servers, NULL, 0);
    for (; settings->name; settings++)
        if (rd_kafka_conf_set(conf, settings->name, settings->value, why, sizeof why) !=
            RD_KAFKA_CONF_OK)
            fail(settings->name, why);
    rk = rd_kafka_new(type, conf, why, sizeof why);
    if (!rk)
        fail("client", why);
    return rk;
}

void client_open(const char *brokers)
{
    servers = brokers;
    producer = open_kafka(RD_KAFKA_PRODUCER, PRODUCING);
}

void client_close(void)
{
    rd_kafka_flush(producer, TIMEOUT_MS);
    rd_kafka_destroy(producer);
}

static rd_kafka_headers_t *headers_of(const char *type)
{
    rd_kafka_headers_t *headers = rd_kafka_headers_new(1);
    char text[80];

    if (type) {
        snprintf(text, sizeof text, "quartet.%s", type);
        rd_kafka_header_add(headers, "ce_type", -1, text, -1);
    }
    return headers;
}

void client_send(const char *topic, const char *key, const char *type,
                 const void *payload, size_t length)
{
    rd_kafka_resp_err_t r = rd_kafka_producev(
        producer, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_KEY(key, strlen(key)),
        RD_KAFKA_V_VALUE((void *)(uintptr_t)payload, length),
        RD_KAFKA_V_HEADERS(headers_of(type)), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
        RD_KAFKA_V_END);

    if (r)
        fail(topic, rd_kafka_err2str(r));
    rd_kafka_poll(producer, 0);
}

static int partitions_of(rd_kafka_t *rk, const char *name)
{
    const struct rd_kafka_metadata *metadata;
    rd_kafka_topic_t *topic = rd_kafka_topic_new(rk, name, NULL);
    rd_kafka_resp_err_t r = rd_kafka_metadata(rk, 0, topic, &metadata, TIMEOUT_MS);
    int count;

    if (r)
        fail(name, rd_kafka_err2str(r));
    count = metadata->topics[0].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_destroy(topic);
    return count;
}

struct reader *reader_open(const char *topic)
{
    struct reader *reader = calloc(1, sizeof *reader);
    rd_kafka_topic_partition_list_t *places;
    int64_t first, end;
    int count;

    reader->rk = open_kafka(RD_KAFKA_CONSUMER, READING);
    rd_kafka_poll_set_consumer(reader->rk);
    count = partitions_of(reader->rk, topic);
    places = rd_kafka_topic_partition_list_new(count);
    for (int i = 0; i < count; i++) {
        if (rd_kafka_query_watermark_offsets(reader->rk, topic, i, &first, &end,
                                             TIMEOUT_MS))
            fail(topic, "where it ends is not known");
        rd_kafka_topic_partition_list_add(places, topic, i)->offset = end;
    }
    rd_kafka_assign(reader->rk, places);
    rd_kafka_topic_partition_list_destroy(places);
    reader->queue = rd_kafka_queue_get_consumer(reader->rk);
    return reader;
}

void reader_close(struct reader *reader)
{
    rd_kafka_queue_destroy(reader->queue);
    rd_kafka_consumer_close(reader->rk);
    rd_kafka_destroy(reader->rk);
    free(reader);
}

int reader_take(struct reader *reader, int timeout_ms, read_record *read, void *context)
{
    rd_kafka_message_t *taken[TAKEN_MAX];
    ssize_t count = rd_kafka_consume_batch_queue(reader->queue, timeout_ms, taken, 1);
    int records = 0;

    if (count == 1) /* a batch waits its whole time out unless it is full */
        count +=
            rd_kafka_consume_batch_queue(reader->queue, 0, taken + 1, TAKEN_MAX - 1);
    for (ssize_t i = 0; i < count; i++) {
        if (!taken[i]->err) {
            read(context, taken[i]->payload, taken[i]->len);
            records++;
        }
        rd_kafka_message_destroy(taken[i]);
    }
    return records;
}
