/*
 * consumer.h - the reading half of a bus: a librdkafka consumer that gives its records
 * and its rebalances to one thread, the loop's. Only bus.c includes it; consumer_wake
 * and consumer_positioned may be called by any thread.
 */
#pragma once

#include "common/bus.h"
#include "common/kafka.h"

struct consumer;
struct producer;

/* The producer answers how many partitions a topic has. options are copied. */
int consumer_open(struct consumer **ret, const struct bus_options *options,
                  struct kafka_link *link, struct producer *producer, struct err *err);
void consumer_close(struct consumer *consumer);
AUTO_DEFINE(consumer_close, struct consumer *);

/* As bus.h says of the bus_ functions of the same names. */
int consumer_collect(struct consumer *consumer, struct record *records, int max,
                     int timeout_ms);
void consumer_wake(struct consumer *consumer);
void consumer_store(struct consumer *consumer, const struct record *record);
void consumer_done(struct consumer *consumer, struct record *record);
void consumer_rewind(struct consumer *consumer, const struct record *record);
void consumer_resume(struct consumer *consumer);
bool consumer_positioned(struct consumer *consumer);
int64_t consumer_stood(struct consumer *consumer, const char *topic, int32_t partition);
int consumer_committed(struct consumer *consumer, const char *topic, int32_t partition,
                       int64_t *ret, struct err *err);
bool consumer_caught_up(struct consumer *consumer, const struct record *record);
