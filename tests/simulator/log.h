/*
 * log.h - the broker's side of a partition. For broker.c and bus.c alone.
 */
#pragma once

#include "tests/simulator/broker.h"

struct parcel {
    struct record record;
    uint64_t token;
    int64_t at_us, born_us;
    struct parcel *next;
};

struct log {
    struct record *records;
    size_t count, capacity;
};

extern struct log logs[READ_TOPICS][PARTITIONS];
extern int64_t committed[READ_TOPICS][PARTITIONS]; /* the group's offsets */
extern bool broker_order_lost;

/* -1: none that the engine reads. */
int log_topic(const char *topic);
/* To the topic's log, or to whoever is told of it. */
void log_append(const struct record *record);
/* In the run's memory. */
struct record log_record(const char *topic, const char *key, const char *type,
                         const void *payload, size_t length);
