/*
 * assignment.h - which partitions a consumer has, how it got them, and which of them
 * rest. The loop's thread, but for assignment_positioned. Only consumer.c includes it.
 */
#pragma once

#include <stdatomic.h>

#include "common/places.h"
#include "common/producer.h"
#include "common/reading.h"

struct assignment {
    const struct reading *reading; /* borrowed */
    struct places places;
    atomic_bool known; /* the group, or we for a tail, said which partitions */
    bool lost;         /* partitions went since the caller last cleared this */
};

/* What the group says: the rebalance call-back of librdkafka. */
void assignment_rebalance(struct assignment *a, rd_kafka_t *rk,
                          rd_kafka_resp_err_t code,
                          rd_kafka_topic_partition_list_t *list);

/* A tail: every partition of the topics, from its end; waits at most timeout_ms for
 * each topic's number and once for the ends. Nothing happens when they do not come, or
 * when all is assigned. */
void assignment_tail(struct assignment *a, rd_kafka_t *rk, struct producer *producer,
                     int timeout_ms);

bool assignment_has(const struct assignment *a, const struct record *record);

/* As bus.h says of bus_rewind, bus_resume, bus_positioned and bus_stood. */
void assignment_rewind(struct assignment *a, rd_kafka_t *rk,
                       const struct record *record);
void assignment_resume(struct assignment *a, rd_kafka_t *rk);
bool assignment_positioned(const struct assignment *a);
int64_t assignment_stands(const struct assignment *a, const char *topic,
                          int32_t partition);
