/*
 * verdicts.c - reads verdicts and gives them to those who wait. See verdicts.h.
 *
 * The tail's thread must not wait for anything but records, or every request would wait
 * with it: what needs the database is left to the other thread, by making it due.
 */
#include "services/api-gateway/verdicts.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "proto/event.pb-c.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/plan_view.h"
#include "services/api-gateway/recorded.h"
#include "services/api-gateway/request.h"

#define RECORDS_MAX 256
#define DUE_MAX 256
#define BEGIN_MS 100 /* between two looks whether the tail is fixed */

static struct metric pending = METRIC_COUNTER(
    "quartet_gateway_pending_total", "Requests answered before there was a verdict.");

struct verdicts {
    struct bus *bus;
    struct store *store;
    struct waiters *waiters;
    struct finals *finals;
    struct hub *hub;
    bool begun; /* the hub knows where the tail began */
    atomic_bool stopping;
    pthread_t tail, late;
};

/* --- the tail -------------------------------------------------------------------- */

static void give(struct waiter *waiter, int status, const char *message)
{
    if (status < 400)
        answer_accepted(waiter->exchange);
    else
        answer_error(waiter->exchange, status, "%s", message);
    waiter_free(waiter);
}

/* The HTTP status of a verdict; 0: the event is none. */
static int status_of(const Vnf__V1__Event *event)
{
    if (strcmp(event->type, "OPERATION_ACCEPTED") == 0)
        return 200;
    if (strcmp(event->type, "OPERATION_REJECTED") == 0)
        return answer_status((int)event->status_code);
    return 0;
}

void verdicts_plan_id(char id[UUID_SIZE], const char *operation)
{
    uuid_name(id, "plan of %s", operation);
}

static void hear_plan(struct verdicts *verdicts, const Vnf__V1__Event *event)
{
    struct waiter *waiter, *next;
    char id[UUID_SIZE];

    verdicts_plan_id(id, event->transaction_id);
    waiter = waiters_take(verdicts->waiters, id, 200, "");
    for (; waiter; waiter = next) {
        next = waiter->next;
        answer_document(waiter->exchange, "plan", plan_view(event));
        waiter_free(waiter);
    }
}

static void hear_event(struct verdicts *verdicts, const Vnf__V1__Event *event)
{
    int status = status_of(event);
    struct waiter *waiter, *next;

    if (strcmp(event->type, "OPERATION_PLANNED") == 0)
        hear_plan(verdicts, event);
    if (event->final)
        finals_hear(verdicts->finals, event->transaction_id);
    if (status == 0)
        return;
    waiter = waiters_take(verdicts->waiters, event->transaction_id, status,
                          event->status_message);
    for (; waiter; waiter = next) {
        next = waiter->next;
        give(waiter, status, event->status_message);
    }
}

/* What cannot be read is passed over here: the callbacks' taker sets it aside. */
static void hear(struct verdicts *verdicts, const struct record *record)
{
    struct err err;
    ProtobufCMessage *message;

    if (!record->payload ||
        !(waiters_any(verdicts->waiters) || finals_any(verdicts->finals)))
        return;
    message = envelope_unpack(&vnf__v1__event__descriptor, record->payload,
                              record->length, &err);
    if (!message)
        return;
    hear_event(verdicts, (const Vnf__V1__Event *)message);
    protobuf_c_message_free_unpacked(message, NULL);
}

/* As soon as every partition's tail is fixed. */
static void begin_hub(struct verdicts *verdicts)
{
    AUTO(free) struct cursor *begun = NULL;
    struct err err;
    int partitions;

    if (!bus_positioned(verdicts->bus) ||
        bus_partitions(verdicts->bus, TOPIC_EVENTS, &partitions, &err) < 0)
        return;
    begun = cursor_create(partitions);
    for (int p = 0; p < partitions; p++)
        begun->next[p] = bus_stood(verdicts->bus, TOPIC_EVENTS, p);
    hub_begin(verdicts->hub, begun);
    verdicts->begun = true;
}

static void *run_tail(void *context)
{
    struct verdicts *verdicts = context;
    struct record records[RECORDS_MAX];

    while (!verdicts->stopping) {
        int count = bus_collect(verdicts->bus, records, RECORDS_MAX,
                                verdicts->begun ? -1 : BEGIN_MS);

        if (!verdicts->begun)
            begin_hub(verdicts);
        for (int i = 0; i < count; i++) {
            hub_hear(verdicts->hub, records[i].partition, records[i].offset,
                     records[i].payload, records[i].length);
            hear(verdicts, &records[i]);
            bus_done(verdicts->bus, &records[i]);
        }
    }
    return NULL;
}

/* --- those who heard nothing ----------------------------------------------------- */

/* Without the views, what was heard is all there is. */
static void answer_unread(struct waiter *waiter)
{
    if (waiter->status) {
        give(waiter, waiter->status, waiter->message);
        return;
    }
    if (request_of(waiter->exchange)->plans) {
        answer_error(waiter->exchange, 503,
                     "The engine has told no plan within %d s; ask again.",
                     WAITER_PATIENCE_US / 1000000);
    } else {
        metric_add(&pending, 1);
        answer_pending(waiter->exchange);
    }
    waiter_free(waiter);
}

static void answer_late(struct waiter *waiter, const PGresult *operations)
{
    int row = operations ? recorded_find(operations, waiter->id) : -1;

    if (row < 0) {
        answer_unread(waiter);
        return;
    }
    recorded_answer(waiter->exchange, operations, row);
    waiter_free(waiter);
}

static void answer_due(struct verdicts *verdicts, struct waiter *due)
{
    AUTO(PQclear) PGresult *operations = NULL;
    char ids[DUE_MAX][UUID_SIZE];
    struct waiter *next;
    struct err err;
    int count = 0;

    for (struct waiter *w = due; w; w = w->next)
        memcpy(ids[count++], w->id, UUID_SIZE);
    if (store_find_operations(verdicts->store, (const char(*)[UUID_SIZE])ids, count,
                              &operations, &err) < 0)
        log_event(LOG_WARNING, due->id, "views cannot be read", "reason", err.msg,
                  NULL);
    for (; due; due = next) {
        next = due->next;
        answer_late(due, operations);
    }
}

static void *run_late(void *context)
{
    struct verdicts *verdicts = context;
    struct waiter *due;

    while ((due = waiters_take_due(verdicts->waiters, DUE_MAX)))
        answer_due(verdicts, due);
    return NULL;
}

/* --- both ------------------------------------------------------------------------ */

void verdicts_delivered(void *context, uint64_t token, const char *error)
{
    struct waiter *waiter;

    if (!error || strncmp(error, BUS_MAYBE_TAKEN, strlen(BUS_MAYBE_TAKEN)) == 0)
        return;
    waiter = waiters_take_token(context, token);
    if (!waiter)
        return;
    answer_error(waiter->exchange, 503, "Kafka has not taken the operation: %s", error);
    waiter_free(waiter);
}

struct verdicts *verdicts_start(struct bus *bus, struct store *store,
                                struct waiters *waiters, struct finals *finals,
                                struct hub *hub)
{
    struct verdicts *verdicts = xcalloc(1, sizeof *verdicts);

    verdicts->bus = bus;
    verdicts->store = store;
    verdicts->waiters = waiters;
    verdicts->finals = finals;
    verdicts->hub = hub;
    if (pthread_create(&verdicts->tail, NULL, run_tail, verdicts) != 0 ||
        pthread_create(&verdicts->late, NULL, run_late, verdicts) != 0)
        abort(); /* no thread to be had: as out of memory */
    return verdicts;
}

void verdicts_stop(struct verdicts *verdicts)
{
    if (!verdicts)
        return;
    waiters_stop(verdicts->waiters);
    pthread_join(verdicts->late, NULL);
    verdicts->stopping = true;
    bus_wake(verdicts->bus);
    pthread_join(verdicts->tail, NULL);
    free(verdicts);
}
