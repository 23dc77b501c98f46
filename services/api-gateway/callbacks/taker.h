/*
 * taker.h - events of vnf.events -> callbacks that wait, for operations that somebody
 * subscribed to.
 *
 * One thread, in the consumer group api-gateway-callbacks: each partition is taken by
 * one gateway. What an event's offset covers has been committed before it is stored; a
 * record that comes twice is taken once.
 */
#pragma once

#include "services/api-gateway/store.h"

struct taker;

/* `taken` is called, on the taker's thread, when callbacks have been written.
 * ERR_INVALID as bus_open. */
int taker_start(struct taker **ret, const char *brokers, struct store *store,
                void (*taken)(void *context), void *context, struct err *err);
void taker_stop(struct taker *taker);
AUTO_DEFINE(taker_stop, struct taker *);
