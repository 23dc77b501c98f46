/*
 * dead_letters.h - reads the topics *.dlq, gives a letter back to where it came from,
 * drops letters. For tools; one thread.
 *
 * Kafka can only drop the oldest records of a partition.
 */
#pragma once

#include <stdint.h>

#include "common/auto.h"
#include "common/dead_letter.h"
#include "common/err.h"

struct dead_letters;

/* Connects. ERR_RETRY: no broker answers within 5 s. */
int dead_letters_open(struct dead_letters **ret, const char *brokers, struct err *err);
void dead_letters_close(struct dead_letters *letters);
AUTO_DEFINE(dead_letters_close, struct dead_letters *);

typedef int dead_letter_visit(void *context, const struct dead_letter *letter,
                              struct err *err);

/* Every letter that lies there now, a topic after the other, until `visit` returns
 * other than 0, which is returned. topic: only of that one (with or without ".dlq");
 * NULL: of all. ERR_NOT_FOUND: there is no such topic. ERR_RETRY. */
int dead_letters_each(struct dead_letters *letters, const char *topic,
                      dead_letter_visit *visit, void *context, struct err *err);

/* Calls visit for the one of that id. ERR_INVALID, ERR_NOT_FOUND, ERR_RETRY, or what
 * visit returns. */
int dead_letters_find(struct dead_letters *letters, const char *id,
                      dead_letter_visit *visit, void *context, struct err *err);

/* The record as it was - key, bytes, headers - to the topic it came from; waits for the
 * delivery. The letter stays. ERR_INVALID: it does not say whence it came; ERR_RETRY.
 */
int dead_letters_replay(struct dead_letters *letters, const struct dead_letter *letter,
                        struct err *err);

/* Drops the letter of that id. Older ones of its partition would go with it: unless
 * `through` says so, that is ERR_CONFLICT and says how many. *ret_dropped: how many
 * went. ERR_INVALID, ERR_NOT_FOUND, ERR_RETRY. */
int dead_letters_drop(struct dead_letters *letters, const char *id, int through,
                      int64_t *ret_dropped, struct err *err);
