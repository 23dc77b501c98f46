/*
 * reading.c - what a consumer reads and how. See reading.h.
 *
 * Offsets are stored only when the loop says so and committed by librdkafka, at most
 * half a second later and whenever a partition goes. A tail commits nothing.
 *
 * What is fetched ahead is kept small: a message in librdkafka's queue takes three
 * times its bytes, and one fetch may bring as much of every partition as it is allowed
 * to. A record that is larger comes all the same, alone.
 */
#include "common/reading.h"

#include <stdio.h>
#include <string.h>

#include "common/mem.h"

#define GATHER_BYTES "65536"

static const struct kafka_setting GROUP[] = {
    {"heartbeat.interval.ms",   "500"     },
    {"auto.offset.reset",       "earliest"},
    {"enable.auto.commit",      "true"    },
    {"auto.commit.interval.ms", "500"     },
    {NULL,                      NULL      },
};

static const struct kafka_setting TAIL[] = {
    {"auto.offset.reset",  "latest"},
    {"enable.auto.commit", "false" },
    {NULL,                 NULL    },
};

static const char *const ASSIGNMENTS[] = {
    [BUS_GROUP_RANGE] = "range",
    [BUS_GROUP_STICKY] = "cooperative-sticky",
    [BUS_TAIL] = "range",
};

void reading_init(struct reading *reading, const struct bus_options *options)
{
    const char *const *topics = options->topics;

    reading->kind = options->reading;
    reading->from_start = options->from_start;
    reading->brokers = xstrdup(options->brokers);
    reading->client = xstrdup(options->client);
    reading->group = options->reading == BUS_TAIL
                         ? xasprintf("%s-tail", options->client)
                         : xstrdup(options->group ? options->group : options->client);
    reading->topics = rd_kafka_topic_partition_list_new(4);
    for (; topics && *topics; topics++)
        rd_kafka_topic_partition_list_add(reading->topics, *topics,
                                          RD_KAFKA_PARTITION_UA);
    reading->assigned = options->assigned;
    reading->revoked = options->revoked;
    reading->context = options->context;
    reading->gather_ms = options->gather_ms;
}

void reading_finish(struct reading *reading)
{
    if (reading->topics)
        rd_kafka_topic_partition_list_destroy(reading->topics);
    free(reading->brokers);
    free(reading->client);
    free(reading->group);
}

int reading_conf(rd_kafka_conf_t **ret, const struct reading *reading, int session_ms,
                 struct kafka_link *link, void *opaque, struct err *err)
{
    AUTO(rd_kafka_conf_destroy) rd_kafka_conf_t *conf = NULL;
    char session[16], gather[16];
    const struct kafka_setting gathering[] = {
        {"fetch.min.bytes",   GATHER_BYTES},
        {"fetch.wait.max.ms", gather      },
        {NULL,                NULL        },
    };
    const struct kafka_setting own[] = {
        {"group.id",                      reading->group            },
        {"session.timeout.ms",            session                   },
        {"partition.assignment.strategy", ASSIGNMENTS[reading->kind]},
        {"enable.auto.offset.store",      "false"                   },
        {"fetch.error.backoff.ms",        "50"                      },
        {"queued.min.messages",           "10000"                   },
        {"queued.max.messages.kbytes",    "4096"                    },
        {"fetch.message.max.bytes",       "131072"                  },
        {NULL,                            NULL                      },
    };

    snprintf(session, sizeof session, "%d", session_ms);
    snprintf(gather, sizeof gather, "%d", reading->gather_ms);
    if (kafka_conf(&conf, reading->brokers, reading->client, link, opaque, own, err) <
            0 ||
        kafka_set(conf, reading->kind == BUS_TAIL ? TAIL : GROUP, err) < 0 ||
        (reading->gather_ms && kafka_set(conf, gathering, err) < 0))
        return err->kind;
    *ret = TAKE(conf);
    return 0;
}

static void header_text(char *text, size_t size, const void *value, size_t length)
{
    size_t n = value ? strnlen(value, length) : 0;

    if (n >= size)
        n = size - 1;
    if (n > 0)
        memcpy(text, value, n);
    text[n] = '\0';
}

static void read_headers(struct record *record, const rd_kafka_message_t *message)
{
    const size_t prefix = strlen(ENVELOPE_TYPE_PREFIX);
    rd_kafka_headers_t *headers;
    char version[8] = "1.0";
    const char *name;
    const void *value;
    size_t length;

    if (rd_kafka_message_headers(message, &headers))
        return;
    for (size_t i = 0; !rd_kafka_header_get_all(headers, i, &name, &value, &length);
         i++) {
        if (strcmp(name, "ce_specversion") == 0)
            header_text(version, sizeof version, value, length);
        else if (strcmp(name, "ce_source") == 0)
            header_text(record->source, sizeof record->source, value, length);
        else if (strcmp(name, "ce_id") == 0)
            header_text(record->id, sizeof record->id, value, length);
        else if (strcmp(name, "traceparent") == 0)
            header_text(record->traceparent, sizeof record->traceparent, value, length);
        else if (strcmp(name, "ce_type") == 0)
            header_text(record->type, sizeof record->type, value, length);
    }
    if (strncmp(record->type, ENVELOPE_TYPE_PREFIX, prefix) == 0)
        memmove(record->type, record->type + prefix, sizeof record->type - prefix);
    if (strncmp(version, "1.", 2) != 0)
        snprintf(record->type, sizeof record->type, "CloudEvents %s", version);
}

void reading_record(struct record *record, rd_kafka_message_t *message)
{
    rd_kafka_timestamp_type_t type;

    memset(record, 0, sizeof *record);
    record->topic = rd_kafka_topic_name(message->rkt);
    record->partition = message->partition;
    record->offset = message->offset;
    record->key = message->key;
    record->key_length = message->key_len;
    record->time_us = rd_kafka_message_timestamp(message, &type) * 1000;
    record->payload = message->payload;
    record->length = message->len;
    record->handle = message;
    read_headers(record, message);
}
