/*
 * taker.c - the loop: collect, ask who is told, write, set aside what cannot be read,
 * store the offsets.
 *
 * Most events have no subscriber: a batch of these costs one query. PostgreSQL away:
 * the batch goes back and rests. An event that can be written in no way is logged and
 * passed over, so that those behind it are told. Of all that read vnf.events only this
 * one reads it as a group, each record once: so it is this one that has dead letters.
 */
#include "services/api-gateway/callbacks/taker.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <strings.h>

#include "common/bus.h"
#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "proto/event.pb-c.h"
#include "services/api-gateway/callbacks/body.h"
#include "services/api-gateway/store/callbacks.h"

enum { BATCH_MAX = 256, REST_MS = 1000, GATHER_MS = 20 };

static struct metric taken = METRIC_COUNTER("quartet_gateway_callbacks_taken_total",
                                            "Events taken to be told by callback.");

struct taker {
    struct bus *bus;
    struct store *store;
    void (*taken)(void *context);
    void *context;
    atomic_bool stopping;
    pthread_t thread;
    int64_t resume_us; /* when the resting partitions go on; 0: none rest */
};

/* The events of a batch, and what is told of them. */
struct batch {
    struct arena *arena;
    const Vnf__V1__Event *events[BATCH_MAX];
    const char *transactions[BATCH_MAX];
    struct told told[BATCH_MAX];
    char *bodies[BATCH_MAX];
    int count, told_count;
    const char *condemned[BATCH_MAX]; /* why the record cannot be read; NULL: it can */
};

static void batch_finish(struct batch *batch)
{
    for (int i = 0; i < batch->told_count; i++)
        free(batch->bodies[i]);
    arena_destroy(batch->arena);
}

static const Vnf__V1__Event *unpack(struct arena *arena, const struct record *record,
                                    struct err *err)
{
    if (strcmp(record->type, "Event") != 0) {
        err_set(err, ERR_INVALID, "its type \"%.60s\" is none of %s", record->type,
                record->topic);
        return NULL;
    }
    if (!record->payload) {
        err_set(err, ERR_INVALID, "it has no bytes");
        return NULL;
    }
    return (const Vnf__V1__Event *)envelope_unpack_in(
        arena, &vnf__v1__event__descriptor, record->payload, record->length, err);
}

/* Why it cannot be read; NULL: it can. */
static const char *read_event(struct batch *batch, const struct record *record)
{
    struct err err;
    char id[UUID_SIZE];
    const Vnf__V1__Event *event = unpack(batch->arena, record, &err);

    if (!event)
        return arena_text(batch->arena, err.msg);
    if (!uuid_read(event->transaction_id, id)) /* of no operation */
        return NULL;
    batch->transactions[batch->count] = event->transaction_id;
    batch->events[batch->count++] = event;
    return NULL;
}

/* The row of its subscription, or -1. An id that another tenant used for a request of
 * its own is refused by an event too, which is not for this one's eyes. */
static int subscription_of(const PGresult *subscriptions, const Vnf__V1__Event *event)
{
    char id[UUID_SIZE];

    for (int row = 0; row < PQntuples(subscriptions); row++) {
        db_get_uuid(id, subscriptions, row, SUBSCRIPTION_TRANSACTION);
        if (strcasecmp(id, event->transaction_id) == 0 &&
            strcmp(db_get_text(subscriptions, row, SUBSCRIPTION_TENANT),
                   event->tenant) == 0)
            return row;
    }
    return -1;
}

static int tell(struct taker *taker, struct batch *batch, const Vnf__V1__Event *event,
                const PGresult *subscriptions, int row, struct err *err)
{
    bool json =
        strcmp(db_get_text(subscriptions, row, SUBSCRIPTION_DIALECT), "json") == 0;
    char *body;

    if ((int64_t)event->sequence <=
        db_get_bigint(subscriptions, row, SUBSCRIPTION_SEQUENCE))
        return 0;
    if (body_make(taker->store, event, json, &body, err) < 0)
        return err->kind;
    batch->bodies[batch->told_count] = body;
    batch->told[batch->told_count++] = (struct told){
        .transaction = event->transaction_id,
        .deployment = event->deployment,
        .event = event->id,
        .type = event->type,
        .status_message = event->status_message,
        .sequence = (int64_t)event->sequence,
        .status_code = (int)event->status_code,
        .final = event->final,
        .body = body,
    };
    return 0;
}

static int tell_all(struct taker *taker, struct batch *batch, struct err *err)
{
    AUTO(PQclear) PGresult *subscriptions = NULL;

    if (batch->count == 0)
        return 0;
    if (store_find_subscriptions(taker->store, batch->transactions, batch->count,
                                 &subscriptions, err) < 0)
        return err->kind;
    for (int i = 0; i < batch->count; i++) {
        int row = subscription_of(subscriptions, batch->events[i]);

        if (row >= 0 &&
            tell(taker, batch, batch->events[i], subscriptions, row, err) < 0)
            return err->kind;
    }
    if (batch->told_count == 0)
        return 0;
    if (store_take_events(taker->store, batch->told, batch->told_count, err) < 0)
        return err->kind;
    fault_point("callbacks.taken");
    metric_add(&taken, batch->told_count);
    taker->taken(taker->context);
    return 0;
}

/* After all else: a batch that comes again has set nothing aside yet. */
static int set_aside(struct taker *taker, const struct record *record,
                     const char *reason, struct err *err)
{
    if (bus_dead_letter(taker->bus, record, reason, err) < 0)
        return err_wrap(err, "dead letter");
    log_event(LOG_ERROR, NULL, "dead letter", "topic", record->topic, "partition",
              log_int(record->partition), "offset", log_int(record->offset), "type",
              record->type, "reason", reason, NULL);
    return 0;
}

static int work_through(struct taker *taker, struct batch *batch,
                        const struct record *records, int count, struct err *err)
{
    for (int i = 0; i < count; i++)
        batch->condemned[i] = read_event(batch, &records[i]);
    if (tell_all(taker, batch, err) < 0)
        return err->kind;
    for (int i = 0; i < count; i++)
        if (batch->condemned[i] &&
            set_aside(taker, &records[i], batch->condemned[i], err) < 0)
            return err->kind;
    return 0;
}

static int take(struct taker *taker, const struct record *records, int count,
                struct err *err)
{
    struct batch *batch = xcalloc(1, sizeof *batch);
    int r;

    batch->arena = arena_create();
    r = work_through(taker, batch, records, count, err);
    batch_finish(batch);
    free(batch);
    return r;
}

static void done(struct taker *taker, struct record *records, int count)
{
    for (int i = 0; i < count; i++) {
        bus_store(taker->bus, &records[i]);
        bus_done(taker->bus, &records[i]);
    }
}

static void rest(struct taker *taker, struct record *records, int count,
                 const struct err *err)
{
    if (!taker->resume_us)
        log_event(LOG_WARNING, NULL, "callbacks wait", "reason", err->msg, NULL);
    for (int i = 0; i < count; i++) {
        bus_rewind(taker->bus, &records[i]);
        bus_done(taker->bus, &records[i]);
    }
    taker->resume_us = clock_boot_us() + REST_MS * 1000LL;
}

/* One by one, passing over what fails for itself. */
static void take_each(struct taker *taker, struct record *records, int count)
{
    struct err err;

    for (int i = 0; i < count; i++) {
        int r = take(taker, &records[i], 1, &err);

        if (r == ERR_RETRY) {
            rest(taker, records + i, count - i, &err);
            return;
        }
        if (r < 0)
            log_event(LOG_ERROR, NULL, "event is told to nobody", "partition",
                      log_int(records[i].partition), "offset",
                      log_int(records[i].offset), "reason", err.msg, NULL);
        done(taker, &records[i], 1);
    }
}

static void work(struct taker *taker, struct record *records, int count)
{
    struct err err;
    int r = take(taker, records, count, &err);

    if (r == 0)
        done(taker, records, count);
    else if (r == ERR_RETRY)
        rest(taker, records, count, &err);
    else
        take_each(taker, records, count);
}

static int wait_ms(const struct taker *taker)
{
    int64_t left_ms;

    if (!taker->resume_us)
        return -1;
    left_ms = (taker->resume_us - clock_boot_us() + 999) / 1000;
    return left_ms < 0 ? 0 : (int)left_ms;
}

static void *run(void *context)
{
    struct taker *taker = context;
    struct record records[BATCH_MAX];

    while (!taker->stopping) {
        int count = bus_collect(taker->bus, records, BATCH_MAX, wait_ms(taker));

        if (taker->resume_us && clock_boot_us() >= taker->resume_us) {
            taker->resume_us = 0;
            bus_resume(taker->bus);
        }
        if (count > 0)
            work(taker, records, count);
    }
    return NULL;
}

int taker_start(struct taker **ret, const char *brokers, struct store *store,
                void (*on_taken)(void *context), void *context, struct err *err)
{
    static const char *const TOPICS[] = {TOPIC_EVENTS, NULL};
    const struct bus_options options = {
        .brokers = brokers,
        .client = "api-gateway",
        .topics = TOPICS,
        .reading = BUS_GROUP_RANGE,
        .group = "api-gateway-callbacks",
        .gather_ms = GATHER_MS,
    };
    AUTO(free) struct taker *taker = xcalloc(1, sizeof *taker);

    taker->store = store;
    taker->taken = on_taken;
    taker->context = context;
    if (bus_open(&taker->bus, &options, err) < 0)
        return err_wrap(err, "open Kafka for callbacks");
    if (pthread_create(&taker->thread, NULL, run, taker) != 0)
        abort(); /* no thread to be had: as out of memory */
    *ret = TAKE(taker);
    return 0;
}

void taker_stop(struct taker *taker)
{
    if (!taker)
        return;
    taker->stopping = true;
    bus_wake(taker->bus);
    pthread_join(taker->thread, NULL);
    bus_close(taker->bus);
    free(taker);
}
