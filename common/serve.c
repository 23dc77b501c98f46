/*
 * serve.c - the loop of a service that answers messages from its tables. See serve.h.
 *
 * A batch goes through four stages: decide (one transaction), bury what nobody can
 * answer, send the replies, store the offsets. Until the offsets are stored everything
 * may happen again, so nothing here remembers more than a batch.
 */
#include "common/serve.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/replies.h"
#include "common/service.h"

enum { BATCH_MAX = 256, REST_MS = 1000, IDLE_MS = 2000 };

static struct metric handled =
    METRIC_COUNTER("quartet_messages_handled_total", "Messages answered.");
static struct metric refused =
    METRIC_COUNTER("quartet_messages_refused_total", "Messages answered by a refusal.");
static struct metric buried = METRIC_COUNTER("quartet_messages_dead_total",
                                             "Messages given to the dead letters.");
static struct metric batches = METRIC_HISTOGRAM(
    "quartet_batch_seconds", "From a batch's begin to its offsets stored.");

struct loop {
    struct bus *bus;
    struct db *db;
    const struct route *routes;
    struct replies *replies;
    struct record records[BATCH_MAX];
    char dead[BATCH_MAX][200]; /* why a record cannot be answered; "": it can */
    int64_t resume_us;         /* when the resting partitions go on; 0: none rest */
    char trouble[200];         /* the reason last logged, so that it is said once */
};

/* What the loop last heard of the database. */
static struct {
    pthread_mutex_t lock;
    struct err err;
} database = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .err = {.kind = ERR_RETRY, .msg = "not asked yet"}
};

static void database_said(const struct err *err)
{
    pthread_mutex_lock(&database.lock);
    database.err.kind = err ? err->kind : ERR_NONE;
    if (err)
        memcpy(database.err.msg, err->msg, sizeof database.err.msg);
    pthread_mutex_unlock(&database.lock);
}

bool serve_database_answers(void *context, struct err *err)
{
    bool answers;

    (void)context;
    pthread_mutex_lock(&database.lock);
    answers = database.err.kind == ERR_NONE;
    if (!answers)
        *err = database.err;
    pthread_mutex_unlock(&database.lock);
    return answers;
}

void tx_reply(struct tx *tx, const char *topic, const char *type,
              const ProtobufCMessage *message)
{
    replies_add(tx->replies, tx->record, topic, type, message);
}

static const struct route *route_find(const struct loop *loop,
                                      const struct record *record)
{
    for (const struct route *route = loop->routes; route->type; route++)
        if (strcmp(route->type, record->type) == 0)
            return route;
    return NULL;
}

static int bury(struct loop *loop, const struct record *record, const char *reason,
                struct err *err)
{
    if (bus_dead_letter(loop->bus, record, reason, err) < 0)
        return err_wrap(err, "dead letter");
    metric_add(&buried, 1);
    log_event(LOG_ERROR, NULL, "dead letter", "topic", record->topic, "partition",
              log_int(record->partition), "offset", log_int(record->offset), "type",
              record->type, "reason", reason, NULL);
    return 0;
}

/* The refusal instead of the work. What cannot be answered either is dead. */
static int reject(struct loop *loop, const struct route *route, struct tx *tx,
                  char dead[200], struct err *err)
{
    struct err why = *err;
    size_t replies = replies_count(loop->replies);
    int r = db_to_savepoint(loop->db, err);

    if (r < 0)
        return r;
    *err = why;
    r = route->reject(tx, err);
    if (!r)
        metric_add(&refused, 1);
    if (!r || !err_rejects(r))
        return r;
    snprintf(dead, 200, "%s", why.msg);
    replies_cut(loop->replies, replies);
    return db_to_savepoint(loop->db, err);
}

static int handle(struct loop *loop, const struct record *record, char dead[200],
                  struct err *err)
{
    const struct route *route = route_find(loop, record);
    struct tx tx = {loop->db, record, loop->replies};
    size_t replies = replies_count(loop->replies);
    int r;

    dead[0] = '\0';
    if (!route) {
        snprintf(dead, 200, "no such type of message");
        return 0;
    }
    if (db_savepoint(loop->db, err) < 0)
        return err->kind;
    log_trace(record->traceparent);
    r = route->handle(&tx, err);
    if (r && err_rejects(r)) {
        replies_cut(loop->replies, replies);
        r = reject(loop, route, &tx, dead, err);
    }
    log_trace(NULL);
    return r;
}

static int decide(struct loop *loop, const struct record *records, int count,
                  struct err *err)
{
    int r = db_begin(loop->db, err);

    replies_cut(loop->replies, 0);
    for (int i = 0; i < count && !r; i++)
        r = handle(loop, &records[i], loop->dead[i], err);
    if (!r)
        r = db_commit(loop->db, err);
    else
        db_rollback(loop->db);
    database_said(r == ERR_RETRY ? err : NULL);
    return r;
}

static int bury_dead(struct loop *loop, const struct record *records, int count,
                     struct err *err)
{
    for (int i = 0; i < count; i++)
        if (*loop->dead[i] && bury(loop, &records[i], loop->dead[i], err) < 0)
            return err->kind;
    return 0;
}

/* 0, ERR_RETRY, or ERR_FATAL; on failure the caller still has the records. */
static int attempt(struct loop *loop, struct record *records, int count,
                   struct err *err)
{
    int64_t began = clock_boot_us();
    int r = decide(loop, records, count, err);

    if (!r)
        r = bury_dead(loop, records, count, err);
    if (!r)
        r = replies_send(loop->replies, service_stopping, err);
    if (r < 0)
        return r == ERR_RETRY ? ERR_RETRY : ERR_FATAL;
    fault_point("batch.answered");
    for (int i = 0; i < count; i++) {
        bus_store(loop->bus, &records[i]);
        bus_done(loop->bus, &records[i]);
    }
    metric_add(&handled, count);
    metric_observe(&batches, clock_boot_us() - began);
    loop->trouble[0] = '\0';
    return 0;
}

/* One by one, up to the first that must wait; what fails for itself is buried. */
static int attempt_each(struct loop *loop, struct record *records, int count,
                        int *ret_done, struct err *err)
{
    int r = 0;

    for (*ret_done = 0; *ret_done < count; ++*ret_done) {
        struct record *record = &records[*ret_done];
        struct err why;

        r = attempt(loop, record, 1, &why);
        if (r == ERR_FATAL) {
            r = bury(loop, record, why.msg, &why);
            if (!r) {
                bus_store(loop->bus, record);
                bus_done(loop->bus, record);
            }
        }
        if (r < 0) {
            *err = why;
            return r;
        }
    }
    return 0;
}

/* The records go back to their partitions, which rest. */
static void rest(struct loop *loop, struct record *records, int count,
                 const struct err *err)
{
    for (int i = 0; i < count; i++) {
        bus_rewind(loop->bus, &records[i]);
        bus_done(loop->bus, &records[i]);
    }
    if (!loop->resume_us)
        loop->resume_us = clock_boot_us() + REST_MS * 1000LL;
    if (strncmp(loop->trouble, err->msg, sizeof loop->trouble - 1) == 0)
        return;
    snprintf(loop->trouble, sizeof loop->trouble, "%s", err->msg);
    log_event(LOG_WARNING, NULL, "messages wait and are tried again", "reason",
              err->msg, NULL);
}

static int work(struct loop *loop, int count, struct err *err)
{
    int done = 0, r = attempt(loop, loop->records, count, err);

    if (r == ERR_FATAL)
        r = attempt_each(loop, loop->records, count, &done, err);
    if (r < 0)
        rest(loop, loop->records + done, count - done, err);
    return r == ERR_FATAL ? r : 0;
}

static int wait_ms(const struct loop *loop)
{
    int64_t left_ms =
        loop->resume_us ? (loop->resume_us - clock_boot_us() + 999) / 1000 : IDLE_MS;

    return left_ms < 0 ? 0 : (int)left_ms;
}

static void ping(struct loop *loop, struct err *err)
{
    database_said(db_ping(loop->db, err) < 0 ? err : NULL);
}

static int turn(struct loop *loop, struct err *err)
{
    int count = bus_collect(loop->bus, loop->records, BATCH_MAX, wait_ms(loop));

    if (loop->resume_us && clock_boot_us() >= loop->resume_us) {
        loop->resume_us = 0;
        bus_resume(loop->bus);
    }
    if (count > 0)
        return work(loop, count, err);
    ping(loop, err);
    return 0;
}

static void wake(void *bus)
{
    bus_wake(bus);
}

int serve(struct bus *bus, struct db *db, const struct route *routes, struct err *err)
{
    AUTO(replies_destroy) struct replies *replies = replies_create(bus);
    struct loop *loop = xcalloc(1, sizeof *loop);
    int r = 0;

    loop->bus = bus;
    loop->db = db;
    loop->routes = routes;
    loop->replies = replies;
    service_on_stop(wake, bus);
    ping(loop, err);
    while (!r && !service_stopping())
        r = turn(loop, err);
    free(loop);
    return r;
}
