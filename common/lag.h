/*
 * lag.h - how far a consumer is behind, as a gauge a topic. librdkafka knows it all:
 * nobody is asked. For the consumer's thread.
 */
#pragma once

#include <stdbool.h>

#include <librdkafka/rdkafka.h>

struct lag {
    int64_t looked_us; /* clock_boot_us */
    bool stale;        /* records were taken since */
};

/* Records were taken. */
void lag_taken(struct lag *lag);

/* Looks at what is assigned, at most once a second. */
void lag_look(rd_kafka_t *rk, struct lag *lag);

/* No longer than until the next look, where one is owed: what was told last would stand
 * for as long as nothing comes. */
int64_t lag_wait_ms(const struct lag *lag, int64_t wait_ms);
