/*
 * replies.c - answers on their way from a transaction to Kafka. See replies.h.
 *
 * Deliveries are reported on a thread of librdkafka's; only the count of failures and
 * the first reason cross over. A report that comes after its round was given up carries
 * that round's number and counts for nothing.
 */
#include "common/replies.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/uuid.h"

enum { SLICE_MS = 250, SLICES_MAX = 160 /* longer than a message is tried */ };

struct reply {
    const char *topic, *type;
    char key[ENVELOPE_KEY_SIZE];
    char id[UUID_SIZE];
    char traceparent[ENVELOPE_TRACE_SIZE];
    uint8_t *payload;
    size_t length;
};

struct replies {
    struct bus *bus;
    struct reply *items;
    size_t count, capacity;
    pthread_mutex_t lock; /* of what follows */
    uint64_t round;
    int failed;
    char error[160];
};

static void on_delivered(void *context, uint64_t token, const char *error)
{
    struct replies *replies = context;

    if (!error)
        return;
    pthread_mutex_lock(&replies->lock);
    if (token == replies->round && replies->failed++ == 0)
        snprintf(replies->error, sizeof replies->error, "%s", error);
    pthread_mutex_unlock(&replies->lock);
}

struct replies *replies_create(struct bus *bus)
{
    struct replies *replies = xcalloc(1, sizeof *replies);

    replies->bus = bus;
    pthread_mutex_init(&replies->lock, NULL);
    bus_on_delivery(bus, on_delivered, replies);
    return replies;
}

void replies_destroy(struct replies *replies)
{
    if (!replies)
        return;
    replies_cut(replies, 0);
    bus_on_delivery(replies->bus, NULL, NULL);
    pthread_mutex_destroy(&replies->lock);
    free(replies->items);
    free(replies);
}

void replies_add(struct replies *replies, const struct record *record,
                 const char *topic, const char *type, const ProtobufCMessage *message)
{
    struct reply *reply;

    mem_grow(&replies->items, replies->count, &replies->capacity, sizeof *reply);
    reply = &replies->items[replies->count];
    memset(reply, 0, sizeof *reply);
    reply->topic = topic;
    reply->type = type;
    snprintf(reply->key, sizeof reply->key, "%.*s", (int)record->key_length,
             record->key ? record->key : "");
    uuid_name(reply->id, "%s:%d:%lld:%s", record->topic, (int)record->partition,
              (long long)record->offset, type);
    snprintf(reply->traceparent, sizeof reply->traceparent, "%s", record->traceparent);
    reply->payload = envelope_pack(message, &reply->length);
    replies->count++;
}

size_t replies_count(const struct replies *replies)
{
    return replies->count;
}

void replies_cut(struct replies *replies, size_t count)
{
    while (replies->count > count)
        free(replies->items[--replies->count].payload);
}

static int publish(struct replies *replies, const struct reply *reply, struct err *err)
{
    const struct outgoing message = {
        .topic = reply->topic,
        .key = reply->key,
        .partition = -1,
        .type = reply->type,
        .id = reply->id,
        .traceparent = reply->traceparent,
        .payload = reply->payload,
        .length = reply->length,
    };

    return bus_publish(replies->bus, &message, replies->round, err);
}

static void begin_round(struct replies *replies)
{
    pthread_mutex_lock(&replies->lock);
    replies->failed = 0;
    replies->round++;
    pthread_mutex_unlock(&replies->lock);
}

static int round_result(struct replies *replies, struct err *err)
{
    int r = 0;

    pthread_mutex_lock(&replies->lock);
    if (replies->failed)
        r = err_set(err, ERR_RETRY, "%d replies not delivered: %s", replies->failed,
                    replies->error);
    pthread_mutex_unlock(&replies->lock);
    return r;
}

int replies_send(struct replies *replies, bool (*hurry)(void), struct err *err)
{
    int r = ERR_RETRY;

    if (replies->count == 0)
        return 0;
    begin_round(replies);
    for (size_t i = 0; i < replies->count; i++)
        if (publish(replies, &replies->items[i], err) < 0)
            return err->kind;
    replies_cut(replies, 0);
    for (int i = 0; i < SLICES_MAX && r == ERR_RETRY; i++) {
        r = bus_flush(replies->bus, SLICE_MS, err);
        if (r && i > 0 && hurry())
            break;
    }
    return r ? r : round_result(replies, err);
}
