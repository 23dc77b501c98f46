/*
 * waiters.c - the waiters by operation, and in the order of their deadlines. Most have
 * the same patience as those before them, so a place is looked for from the end.
 *
 * There are at most as many as connections, some thousands; what is rare, a failed
 * delivery, may look at all of them.
 */
#include "services/api-gateway/waiters.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <utlist.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"

#define BUCKETS 1024

static struct metric waiting = METRIC_GAUGE(
    "quartet_gateway_waiters", "Requests that wait for a verdict or for an end.");

struct waiters {
    pthread_mutex_t lock;
    pthread_cond_t changed; /* the first deadline is another */
    uint64_t last_token;
    int count;
    bool stopping;
    struct waiter *first; /* by deadline */
    struct waiter *buckets[BUCKETS];
};

struct waiters *waiters_create(void)
{
    struct waiters *waiters = xcalloc(1, sizeof *waiters);
    pthread_condattr_t monotonic;

    pthread_mutex_init(&waiters->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&waiters->changed, &monotonic);
    pthread_condattr_destroy(&monotonic);
    return waiters;
}

void waiters_destroy(struct waiters *waiters)
{
    if (!waiters)
        return;
    pthread_cond_destroy(&waiters->changed);
    pthread_mutex_destroy(&waiters->lock);
    free(waiters);
}

void waiter_free(struct waiter *waiter)
{
    free(waiter->message);
    free(waiter);
}

static struct waiter **bucket_of(struct waiters *waiters, const char *id)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    for (; *id; id++)
        hash = (hash ^ (unsigned char)*id) * 16777619u;
    return &waiters->buckets[hash % BUCKETS];
}

static void count(struct waiters *waiters, int by)
{
    waiters->count += by;
    metric_add(&waiting, by);
}

/* The lock is held, as below. */
static void insert(struct waiters *waiters, struct waiter *waiter)
{
    struct waiter *before = waiters->first ? waiters->first->earlier : NULL;

    while (before && before->due_us > waiter->due_us)
        before = before == waiters->first ? NULL : before->earlier;
    DL_APPEND_ELEM2(waiters->first, before, waiter, earlier, later);
}

uint64_t waiters_add_for(struct waiters *waiters, struct exchange *exchange,
                         const char *id, bool keyed, int64_t patience_us, int most)
{
    struct waiter *waiter;
    uint64_t token = 0;

    pthread_mutex_lock(&waiters->lock);
    if (!waiters->stopping && waiters->count < most) {
        waiter = xcalloc(1, sizeof *waiter);
        waiter->exchange = exchange;
        waiter->token = token = ++waiters->last_token;
        waiter->keyed = keyed;
        waiter->due_us = clock_boot_us() + patience_us;
        snprintf(waiter->id, sizeof waiter->id, "%s", id);
        insert(waiters, waiter);
        DL_APPEND2(*bucket_of(waiters, id), waiter, left, right);
        count(waiters, 1);
        if (waiters->first == waiter)
            pthread_cond_signal(&waiters->changed);
    }
    pthread_mutex_unlock(&waiters->lock);
    return token;
}

uint64_t waiters_add(struct waiters *waiters, struct exchange *exchange, const char *id,
                     bool keyed)
{
    return waiters_add_for(waiters, exchange, id, keyed, WAITER_PATIENCE_US, INT_MAX);
}

bool waiters_any(struct waiters *waiters)
{
    bool any;

    pthread_mutex_lock(&waiters->lock);
    any = waiters->count > 0;
    pthread_mutex_unlock(&waiters->lock);
    return any;
}

static void take(struct waiters *waiters, struct waiter *waiter, struct waiter **list)
{
    DL_DELETE2(waiters->first, waiter, earlier, later);
    DL_DELETE2(*bucket_of(waiters, waiter->id), waiter, left, right);
    count(waiters, -1);
    waiter->next = *list;
    *list = waiter;
}

static void make_due(struct waiters *waiters, struct waiter *waiter, int status,
                     const char *message)
{
    if (waiter->status)
        return;
    waiter->status = status;
    waiter->message = xstrdup(message);
    waiter->due_us = 0;
    DL_DELETE2(waiters->first, waiter, earlier, later);
    DL_PREPEND2(waiters->first, waiter, earlier, later);
    pthread_cond_signal(&waiters->changed);
}

struct waiter *waiters_take(struct waiters *waiters, const char *id, int status,
                            const char *message)
{
    struct waiter *taken = NULL, *waiter, *right;

    pthread_mutex_lock(&waiters->lock);
    for (waiter = *bucket_of(waiters, id); waiter; waiter = right) {
        right = waiter->right;
        if (strcmp(waiter->id, id) != 0)
            continue;
        if (waiter->keyed)
            make_due(waiters, waiter, status, message);
        else
            take(waiters, waiter, &taken);
    }
    pthread_mutex_unlock(&waiters->lock);
    return taken;
}

struct waiter *waiters_take_token(struct waiters *waiters, uint64_t token)
{
    struct waiter *taken = NULL, *waiter;

    pthread_mutex_lock(&waiters->lock);
    for (waiter = waiters->first; waiter && !taken; waiter = waiter->later)
        if (waiter->token == token) {
            take(waiters, waiter, &taken);
            break;
        }
    pthread_mutex_unlock(&waiters->lock);
    return taken;
}

static bool is_due(const struct waiters *waiters)
{
    return waiters->first &&
           (waiters->stopping || waiters->first->due_us <= clock_boot_us());
}

/* Until the first deadline, or until something changes. */
static void await_change(struct waiters *waiters)
{
    struct timespec until;
    int64_t left;

    if (!waiters->first) {
        pthread_cond_wait(&waiters->changed, &waiters->lock);
        return;
    }
    left = waiters->first->due_us - clock_boot_us();
    clock_gettime(CLOCK_MONOTONIC, &until);
    left = left < 0 ? 0 : left + until.tv_nsec / 1000 + 1;
    until.tv_sec += left / 1000000;
    until.tv_nsec = left % 1000000 * 1000;
    pthread_cond_timedwait(&waiters->changed, &waiters->lock, &until);
}

struct waiter *waiters_take_due(struct waiters *waiters, int max)
{
    struct waiter *taken = NULL;

    pthread_mutex_lock(&waiters->lock);
    while (!is_due(waiters) && !waiters->stopping)
        await_change(waiters);
    for (; max > 0 && is_due(waiters); max--)
        take(waiters, waiters->first, &taken);
    pthread_mutex_unlock(&waiters->lock);
    return taken;
}

void waiters_stop(struct waiters *waiters)
{
    pthread_mutex_lock(&waiters->lock);
    waiters->stopping = true;
    pthread_cond_broadcast(&waiters->changed);
    pthread_mutex_unlock(&waiters->lock);
}
