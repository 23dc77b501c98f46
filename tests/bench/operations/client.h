/*
 * client.h - Kafka as a foreign client has it: plain librdkafka, bare records. Whatever
 * fails ends the program: a bench that cannot reach its broker has nothing to tell. One
 * producer serves all threads; a reader is its thread's.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

struct reader;

typedef void read_record(void *context, const uint8_t *payload, size_t length);

/* The one producer; before everything else. */
void client_open(const char *brokers);
void client_close(void);

/* Sends; copies. type: NULL for a bare record, or what ce_type says after "quartet.".
 */
void client_send(const char *topic, const char *key, const char *type,
                 const void *payload, size_t length);

/* Every partition of the topic, from its end as it is now. */
struct reader *reader_open(const char *topic);
void reader_close(struct reader *reader);

/* Waits up to timeout_ms for the first record and gives all that lie there, one by
 * one. Returns their number. */
int reader_take(struct reader *reader, int timeout_ms, read_record *read,
                void *context);

/* Prints why and ends the program. */
void fail(const char *what, const char *why) __attribute__((noreturn));
