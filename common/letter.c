/*
 * letter.c - a record on its way to the dead letters. See letter.h.
 *
 * The record goes as it came: key, bytes, headers; what it was and why it is here is
 * told in headers beside them.
 */
#include "common/letter.h"

#include <stdio.h>
#include <string.h>

void letter_init(struct letter *letter)
{
    memset(letter, 0, sizeof *letter);
    pthread_mutex_init(&letter->sending, NULL);
    pthread_mutex_init(&letter->lock, NULL);
    pthread_cond_init(&letter->answered, NULL);
}

void letter_finish(struct letter *letter)
{
    pthread_cond_destroy(&letter->answered);
    pthread_mutex_destroy(&letter->lock);
    pthread_mutex_destroy(&letter->sending);
}

void letter_answer(struct letter *letter, const char *error)
{
    pthread_mutex_lock(&letter->lock);
    letter->done = true;
    snprintf(letter->error, sizeof letter->error, "%s", error ? error : "");
    pthread_cond_signal(&letter->answered);
    pthread_mutex_unlock(&letter->lock);
}

static rd_kafka_headers_t *letter_headers(const struct record *record,
                                          const char *reason)
{
    rd_kafka_headers_t *old = NULL, *headers;
    char partition[16], offset[24];

    rd_kafka_message_headers(record->handle, &old);
    headers = old ? rd_kafka_headers_copy(old) : rd_kafka_headers_new(4);
    snprintf(partition, sizeof partition, "%d", (int)record->partition);
    snprintf(offset, sizeof offset, "%lld", (long long)record->offset);
    kafka_header(headers, "dlq_topic", record->topic);
    kafka_header(headers, "dlq_partition", partition);
    kafka_header(headers, "dlq_offset", offset);
    kafka_header(headers, "dlq_reason", reason);
    return headers;
}

static int letter_wait(struct letter *letter, const char *topic, struct err *err)
{
    int r = 0;

    pthread_mutex_lock(&letter->lock);
    while (!letter->done)
        pthread_cond_wait(&letter->answered, &letter->lock);
    if (*letter->error)
        r = err_set(err, ERR_RETRY, "deliver to %s: %s", topic, letter->error);
    pthread_mutex_unlock(&letter->lock);
    return r;
}

int letter_send(struct letter *letter, rd_kafka_t *rk, const struct record *record,
                const char *reason, struct err *err)
{
    char topic[80];
    const struct kafka_message message = {
        .topic = topic,
        .partition = -1,
        .key = record->key,
        .key_length = record->key_length,
        .value = record->payload,
        .value_length = record->length,
        .headers = letter_headers(record, reason),
        .opaque = letter,
    };
    int r;

    snprintf(topic, sizeof topic, "%s.dlq", record->topic);
    pthread_mutex_lock(&letter->sending);
    letter->done = false;
    r = kafka_produce(rk, &message, err);
    if (!r)
        r = letter_wait(letter, topic, err);
    pthread_mutex_unlock(&letter->sending);
    return r;
}
