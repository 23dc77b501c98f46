/*
 * producer.h - the sending half of a bus: an idempotent librdkafka producer. Only bus.c
 * includes it; every function may be called by any thread.
 */
#pragma once

#include "common/bus.h"
#include "common/kafka.h"

struct producer;

int producer_open(struct producer **ret, const struct bus_options *options,
                  struct kafka_link *link, struct err *err);
void producer_close(struct producer *producer);
AUTO_DEFINE(producer_close, struct producer *);

/* As bus.h says of the bus_ functions of the same names. */
void producer_on_delivery(struct producer *producer, bus_delivered *delivered,
                          void *context);
int producer_publish(struct producer *producer, const struct outgoing *message,
                     uint64_t token, struct err *err);
int producer_flush(struct producer *producer, int timeout_ms, struct err *err);
int producer_dead_letter(struct producer *producer, const struct record *record,
                         const char *reason, struct err *err);
int producer_partitions(struct producer *producer, const char *topic, int timeout_ms,
                        int *ret, struct err *err);
