/*
 * held.h - messages of librdkafka that are out with the caller. A client with such
 * cannot be destroyed: it would wait for them. One thread; only consumer.c includes it.
 */
#pragma once

#include "common/kafka.h"

struct held {
    rd_kafka_message_t **items;
    size_t count, capacity;
};

/* Takes message. */
void held_add(struct held *held, rd_kafka_message_t *message);
/* Frees it; it must be held. */
void held_release(struct held *held, const rd_kafka_message_t *message);
/* Frees all. */
void held_finish(struct held *held);
