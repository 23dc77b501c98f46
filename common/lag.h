/*
 * lag.h - how far a consumer is behind, as a gauge a topic. librdkafka knows it all:
 * nobody is asked. For the consumer's thread.
 */
#pragma once

#include <librdkafka/rdkafka.h>

/* Looks at what is assigned, at most once a second (*looked_us: when, clock_boot_us).
 */
void lag_look(rd_kafka_t *rk, int64_t *looked_us);
