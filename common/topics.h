/*
 * topics.h - creates topics through Kafka's admin API; for the tool that does it before
 * the services start, and for tests.
 */
#pragma once

#include <stddef.h>

#include "common/kafka.h"

struct topic {
    const char *name;
    int partitions, replication;
    const struct kafka_setting *settings; /* a row without a name ends; NULL: none */
    bool created; /* set by topics_make; false: it stood already */
};

/* Waits up to wait_ms for a broker, then creates what is missing. Changes nothing that
 * stands. ERR_RETRY: no broker; ERR_CONFLICT: a topic stands with another number of
 * partitions, each named, nothing created; ERR_INVALID: the broker refuses. */
int topics_make(const char *brokers, struct topic *topics, size_t count, int wait_ms,
                struct err *err);
