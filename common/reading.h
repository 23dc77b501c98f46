/*
 * reading.h - what a consumer reads and how, as librdkafka's settings; and a message of
 * librdkafka's as a record. Only consumer.c includes it.
 */
#pragma once

#include "common/bus.h"
#include "common/kafka.h"

struct reading {
    enum bus_reading kind;
    bool from_start;
    char *brokers, *client, *group;
    rd_kafka_topic_partition_list_t *topics;
    bus_rebalance *assigned, *revoked;
    void *context;
    int gather_ms;
};

/* Copies the options. */
void reading_init(struct reading *reading, const struct bus_options *options);
void reading_finish(struct reading *reading);

int reading_conf(rd_kafka_conf_t **ret, const struct reading *reading, int session_ms,
                 struct kafka_link *link, void *opaque, struct err *err);

/* Takes message. */
void reading_record(struct record *record, rd_kafka_message_t *message);
