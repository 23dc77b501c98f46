/*
 * dead_letter.h - one record of a topic *.dlq: what it was, where it came from and why
 * it was set aside. Pure but for librdkafka's own structures.
 *
 * A letter's id is "topic/partition/offset" of where it lies.
 */
#pragma once

#include <librdkafka/rdkafka.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define DEAD_LETTER_ID_SIZE 160

/* What lies there. Pointers are good during the call of the visitor. */
struct dead_letter {
    char id[DEAD_LETTER_ID_SIZE];
    const char *topic; /* "vnf.operations.dlq" */
    int32_t partition;
    int64_t offset, time_ms; /* since 1970; 0: not known */
    const void *key, *value; /* NULL: there is none */
    size_t key_length, value_length;
    char origin[80], reason[480]; /* the topic it came from; "" where it does not say */
    char origin_partition[16], origin_offset[24];
    const rd_kafka_message_t *message;
};

/* Where a letter lies. */
struct dead_letter_place {
    char topic[80];
    int32_t partition;
    int64_t offset;
};

/* Whether it is a topic of dead letters. */
bool dead_letter_topic(const char *topic);
/* Whether it is the one that is wanted, with or without ".dlq"; wanted NULL: any. */
bool dead_letter_topic_is(const char *topic, const char *wanted);

/* Borrows from message. */
void dead_letter_read(struct dead_letter *ret, const rd_kafka_message_t *message);
/* The headers that the record had before it was set aside; the caller's. */
rd_kafka_headers_t *dead_letter_headers(const struct dead_letter *letter);

/* ERR_INVALID says what an id looks like. */
int dead_letter_place_read(struct dead_letter_place *ret, const char *id,
                           struct err *err);
