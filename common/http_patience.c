/*
 * http_patience.c - the thread that cuts off connections whose time is over. See
 * http_patience.h.
 *
 * All have the same patience, so the list is in order of deadlines when new ones go to
 * its end.
 */
#include "common/http_patience.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"

static struct metric cut_off =
    METRIC_COUNTER("quartet_http_cut_off_total",
                   "HTTP connections that took too long for a request or an answer.");

struct http_patience {
    int64_t patience_us;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct http_waited *first, **last;
    bool idle; /* the thread waits for the first of all */
    bool stopping;
};

static void take_out(struct http_patience *patience, struct http_waited *waited)
{
    if (!waited->previous)
        return;
    *waited->previous = waited->next;
    if (waited->next)
        waited->next->previous = waited->previous;
    else
        patience->last = waited->previous;
    waited->previous = NULL;
}

void http_patience_begin(struct http_patience *patience, struct http_waited *waited)
{
    pthread_mutex_lock(&patience->lock);
    take_out(patience, waited);
    waited->due_us = clock_boot_us() + patience->patience_us;
    waited->next = NULL;
    waited->previous = patience->last;
    *patience->last = waited;
    patience->last = &waited->next;
    if (patience->idle)
        pthread_cond_signal(&patience->changed);
    pthread_mutex_unlock(&patience->lock);
}

void http_patience_end(struct http_patience *patience, struct http_waited *waited)
{
    pthread_mutex_lock(&patience->lock);
    take_out(patience, waited);
    pthread_mutex_unlock(&patience->lock);
}

/* The lock is held. */
static void wait_until(struct http_patience *patience, int64_t left_us)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += left_us / 1000000 + 1;
    pthread_cond_timedwait(&patience->changed, &patience->lock, &until);
}

static void *run(void *context)
{
    struct http_patience *patience = context;

    pthread_mutex_lock(&patience->lock);
    while (!patience->stopping) {
        struct http_waited *first = patience->first;
        int64_t left_us = first ? first->due_us - clock_boot_us() : 0;

        patience->idle = !first;
        if (!first) {
            pthread_cond_wait(&patience->changed, &patience->lock);
        } else if (left_us > 0) {
            wait_until(patience, left_us);
        } else {
            shutdown(first->fd, SHUT_RDWR); /* its thread sees the end and closes it */
            take_out(patience, first);
            metric_add(&cut_off, 1);
        }
    }
    pthread_mutex_unlock(&patience->lock);
    return NULL;
}

struct http_patience *http_patience_start(int64_t patience_us)
{
    struct http_patience *patience = xcalloc(1, sizeof *patience);
    pthread_condattr_t monotonic;

    patience->patience_us = patience_us;
    patience->last = &patience->first;
    pthread_mutex_init(&patience->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&patience->changed, &monotonic);
    if (pthread_create(&patience->thread, NULL, run, patience) != 0)
        abort(); /* no thread to be had: as out of memory */
    return patience;
}

void http_patience_stop(struct http_patience *patience)
{
    if (!patience)
        return;
    pthread_mutex_lock(&patience->lock);
    patience->stopping = true;
    pthread_cond_signal(&patience->changed);
    pthread_mutex_unlock(&patience->lock);
    pthread_join(patience->thread, NULL);
    pthread_cond_destroy(&patience->changed);
    pthread_mutex_destroy(&patience->lock);
    free(patience);
}
