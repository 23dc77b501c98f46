/*
 * letter.h - a record that nobody can read, on its way to "<topic>.dlq". Only
 * producer.c includes it.
 */
#pragma once

#include "common/envelope.h"
#include "common/kafka.h"

/* Where a sender waits for the delivery. */
struct letter {
    pthread_mutex_t sending; /* one sender at a time */
    pthread_mutex_t lock;
    pthread_cond_t answered;
    bool done;
    char error[160];
};

void letter_init(struct letter *letter);
void letter_finish(struct letter *letter);

/* Sends the record and waits for the delivery; ERR_RETRY when there is none. The
 * message's opaque is the letter. */
int letter_send(struct letter *letter, rd_kafka_t *rk, const struct record *record,
                const char *reason, struct err *err);

/* The delivery report, from librdkafka's thread; error NULL: delivered. */
void letter_answer(struct letter *letter, const char *error);
