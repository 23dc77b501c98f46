/*
 * audit.c - the thread that writes entries, and the answers that wait for it. See
 * audit.h.
 *
 * An entry is in the list from the moment its answer is made until it is written, or
 * until PostgreSQL refused it for good; its exchange is let go after the first attempt.
 */
#include "services/api-gateway/audit/audit.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/api-gateway/audit/entry.h"

#define BATCH 256
#define KEPT_MOST 10000
#define AGAIN_S 1
#define EXPIRE_S 3600

static struct metric written = METRIC_COUNTER("quartet_gateway_audit_entries_total",
                                              "Entries written to the audit log.");
static struct metric lost =
    METRIC_COUNTER("quartet_gateway_audit_entries_lost_total",
                   "Entries of the audit log that are in the service's log only.");

struct kept {
    struct kept *next;
    struct exchange *exchange; /* that is held back; NULL: not any more */
    struct audit_entry entry;
};

struct list {
    struct kept *first, **last;
    int count;
};

struct audit {
    struct store *store;
    int days;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t came;
    struct list new; /* under the lock */
    bool stopping;   /* under the lock */

    /* the thread's own */
    struct list kept;
    bool away; /* the last attempt failed */
    int64_t expire_us;
};

static void list_init(struct list *list)
{
    *list = (struct list){.last = &list->first};
}

/* Appends what is in `from`, which is empty then. */
static void list_move(struct list *list, struct list *from)
{
    if (from->count == 0)
        return;
    *list->last = from->first;
    list->last = from->last;
    list->count += from->count;
    list_init(from);
}

void audit_settle(struct audit *audit, struct exchange *exchange, int status)
{
    struct kept *kept = xcalloc(1, sizeof *kept);
    struct list one = {.first = kept, .last = &kept->next, .count = 1};

    if (!entry_make(&kept->entry, exchange, status)) {
        free(kept);
        return;
    }
    if (status != 503) { /* away: nothing was changed, and nobody is to wait */
        kept->exchange = exchange;
        http_hold(exchange);
    }
    pthread_mutex_lock(&audit->lock);
    list_move(&audit->new, &one);
    pthread_cond_signal(&audit->came);
    pthread_mutex_unlock(&audit->lock);
}

/* --- the thread ------------------------------------------------------------------ */

static void log_lost(const struct audit_entry *entry, const char *reason)
{
    log_event(LOG_ERROR, entry->transaction, "audit entry not kept", "account",
              entry->account, "token", entry->token, "peer", entry->peer, "method",
              entry->method, "path", entry->path, "status", log_int(entry->status),
              "client_transaction", entry->client_transaction, "reason", reason, NULL);
    metric_add(&lost, 1);
}

static void let_go(struct kept *kept, int count)
{
    for (; count > 0; count--, kept = kept->next) {
        struct exchange *exchange = kept->exchange;

        kept->exchange = NULL;
        if (exchange)
            http_let_go(exchange);
    }
}

/* The oldest `count` go; reason NULL: they are written. */
static void drop(struct list *list, int count, const char *reason)
{
    for (; count > 0; count--) {
        struct kept *kept = list->first;

        if (reason)
            log_lost(&kept->entry, reason);
        list->first = kept->next;
        list->count--;
        free(kept);
    }
    if (list->count == 0)
        list_init(list);
}

static void note_away(struct audit *audit, int r, const struct err *err)
{
    bool away = r == ERR_RETRY;

    if (away && !audit->away)
        log_event(LOG_WARNING, NULL, "the audit log can't be written", "reason",
                  err->msg, NULL);
    audit->away = away;
}

/* Writes the oldest of those kept. */
static void write_batch(struct audit *audit)
{
    struct list *list = &audit->kept;
    int count = list->count < BATCH ? list->count : BATCH;
    AUTO(free)
    struct audit_entry *entries = xcalloc((size_t)count, sizeof *entries);
    struct kept *kept = list->first;
    struct err err;
    int r;

    for (int i = 0; i < count; i++, kept = kept->next)
        entries[i] = kept->entry;
    r = store_add_audit(audit->store, entries, count, &err);
    let_go(list->first, count);
    note_away(audit, r, &err);
    if (r == ERR_RETRY)
        return;
    metric_add(&written, r == 0 ? count : 0);
    drop(list, count, r == 0 ? NULL : err.msg);
}

/* While PostgreSQL is away answers do not wait for it, and not all can be kept. */
static void make_room(struct audit *audit)
{
    struct list *list = &audit->kept;

    if (!audit->away)
        return;
    let_go(list->first, list->count);
    if (list->count > KEPT_MOST)
        drop(list, list->count - KEPT_MOST, "PostgreSQL is away for too long");
}

static void expire(struct audit *audit)
{
    int64_t gone = 1;
    struct err err;

    if (clock_boot_us() < audit->expire_us)
        return;
    audit->expire_us = clock_boot_us() + EXPIRE_S * INT64_C(1000000);
    while (gone > 0 && store_expire_audit(audit->store, audit->days, &gone, &err) == 0)
        ;
}

/* Waits for new ones, unless there are some to write; takes them over. Returns whether
 * to go on. */
static bool take(struct audit *audit)
{
    struct timespec until;
    bool idle = audit->away || audit->kept.count == 0, go_on;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += audit->away ? AGAIN_S : EXPIRE_S;
    pthread_mutex_lock(&audit->lock);
    while (idle && audit->new.count == 0 &&
           !audit->stopping &&pthread_cond_timedwait(&audit->came, &audit->lock,
                                                     &until) != ETIMEDOUT)
        ;
    go_on = !(idle && audit->stopping && audit->new.count == 0);
    list_move(&audit->kept, &audit->new);
    pthread_mutex_unlock(&audit->lock);
    return go_on;
}

static void *run(void *context)
{
    struct audit *audit = context;

    expire(audit);
    while (take(audit)) {
        make_room(audit);
        if (audit->kept.count > 0)
            write_batch(audit);
        if (!audit->away)
            expire(audit);
    }
    drop(&audit->kept, audit->kept.count, "PostgreSQL is away, and the gateway stops");
    return NULL;
}

struct audit *audit_start(struct store *store, int days)
{
    struct audit *audit = xcalloc(1, sizeof *audit);
    pthread_condattr_t monotonic;

    audit->store = store;
    audit->days = days;
    list_init(&audit->new);
    list_init(&audit->kept);
    pthread_mutex_init(&audit->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&audit->came, &monotonic);
    if (pthread_create(&audit->thread, NULL, run, audit) != 0)
        abort(); /* no thread to be had: as out of memory */
    return audit;
}

void audit_stop(struct audit *audit)
{
    if (!audit)
        return;
    pthread_mutex_lock(&audit->lock);
    audit->stopping = true;
    pthread_cond_signal(&audit->came);
    pthread_mutex_unlock(&audit->lock);
    pthread_join(audit->thread, NULL);
    pthread_cond_destroy(&audit->came);
    pthread_mutex_destroy(&audit->lock);
    free(audit);
}
