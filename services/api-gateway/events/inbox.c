/*
 * inbox.c - a list under a lock.
 */
#include "services/api-gateway/events/inbox.h"

#include <pthread.h>
#include <string.h>
#include <time.h>

#include "common/mem.h"

enum { MOST = 16384, BATCH = 256 };

struct inbox {
    pthread_mutex_t lock;
    pthread_cond_t changed; /* something was heard, or it was stopped */
    struct item *first, *last;
    int count;
    bool lost, stopped;
    struct cursor *heard; /* NULL: the tail is not fixed */
    int listening;
};

struct inbox *inbox_create(void)
{
    struct inbox *inbox = xcalloc(1, sizeof *inbox);
    pthread_condattr_t monotonic;

    pthread_mutex_init(&inbox->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&inbox->changed, &monotonic);
    pthread_condattr_destroy(&monotonic);
    return inbox;
}

void inbox_destroy(struct inbox *inbox)
{
    if (!inbox)
        return;
    inbox_free(inbox->first);
    free(inbox->heard);
    pthread_cond_destroy(&inbox->changed);
    pthread_mutex_destroy(&inbox->lock);
    free(inbox);
}

/* --- the tail's side ------------------------------------------------------------- */

void inbox_begin(struct inbox *inbox, const struct cursor *begun)
{
    pthread_mutex_lock(&inbox->lock);
    if (!inbox->heard)
        inbox->heard = cursor_copy(begun);
    pthread_mutex_unlock(&inbox->lock);
}

static void keep(struct inbox *inbox, int partition, int64_t offset,
                 const void *payload, size_t length)
{
    struct item *item;

    if (inbox->count >= MOST) {
        inbox->lost = true;
        return;
    }
    item = xcalloc(1, sizeof *item + length);
    item->partition = partition;
    item->offset = offset;
    item->length = length;
    memcpy(item->payload, payload, length);
    if (inbox->last)
        inbox->last->next = item;
    else
        inbox->first = item;
    inbox->last = item;
    inbox->count++;
}

void inbox_hear(struct inbox *inbox, int partition, int64_t offset, const void *payload,
                size_t length)
{
    pthread_mutex_lock(&inbox->lock);
    if (inbox->heard && partition < inbox->heard->partitions &&
        offset >= inbox->heard->next[partition]) {
        inbox->heard->next[partition] = offset + 1;
        if (inbox->listening > 0 && payload)
            keep(inbox, partition, offset, payload, length);
        pthread_cond_broadcast(&inbox->changed);
    }
    pthread_mutex_unlock(&inbox->lock);
}

/* --- waiting --------------------------------------------------------------------- */

static void until(struct timespec *ret, int64_t wait_us)
{
    clock_gettime(CLOCK_MONOTONIC, ret);
    wait_us += ret->tv_nsec / 1000;
    ret->tv_sec += wait_us / 1000000;
    ret->tv_nsec = wait_us % 1000000 * 1000;
}

bool inbox_await(struct inbox *inbox, int partition, int64_t offset, int timeout_ms)
{
    struct timespec end;
    bool heard;

    until(&end, timeout_ms * INT64_C(1000));
    pthread_mutex_lock(&inbox->lock);
    while (inbox->heard->next[partition] <= offset && !inbox->stopped &&
           pthread_cond_timedwait(&inbox->changed, &inbox->lock, &end) == 0)
        ;
    heard = inbox->heard->next[partition] > offset;
    pthread_mutex_unlock(&inbox->lock);
    return heard;
}

/* The first BATCH of them. The lock is held. */
static struct item *cut(struct inbox *inbox)
{
    struct item *items = inbox->first, *last = items;
    int count = items ? 1 : 0;

    for (; last && last->next && count < BATCH; count++)
        last = last->next;
    inbox->count -= count;
    inbox->first = last ? last->next : NULL;
    if (!inbox->first)
        inbox->last = NULL;
    if (last)
        last->next = NULL;
    return items;
}

struct item *inbox_take(struct inbox *inbox, int64_t wait_us, bool *ret_lost)
{
    struct item *items;
    struct timespec end;

    until(&end, wait_us);
    pthread_mutex_lock(&inbox->lock);
    while (!inbox->first && !inbox->stopped && !inbox->lost &&
           pthread_cond_timedwait(&inbox->changed, &inbox->lock, &end) == 0)
        ;
    items = cut(inbox);
    *ret_lost = inbox->lost && !inbox->first;
    if (*ret_lost)
        inbox->lost = false;
    pthread_mutex_unlock(&inbox->lock);
    return items;
}

void inbox_free(struct item *items)
{
    struct item *next;

    for (; items; items = next) {
        next = items->next;
        free(items);
    }
}

/* --- who listens ----------------------------------------------------------------- */

struct cursor *inbox_place(struct inbox *inbox)
{
    struct cursor *place = NULL;

    pthread_mutex_lock(&inbox->lock);
    if (inbox->heard)
        place = cursor_copy(inbox->heard);
    pthread_mutex_unlock(&inbox->lock);
    return place;
}

struct cursor *inbox_listen(struct inbox *inbox, int most, bool *ret_first)
{
    struct cursor *from = NULL;

    pthread_mutex_lock(&inbox->lock);
    if (inbox->heard && !inbox->stopped && inbox->listening < most) {
        from = cursor_copy(inbox->heard);
        *ret_first = inbox->listening++ == 0 && !inbox->first;
    }
    pthread_mutex_unlock(&inbox->lock);
    return from;
}

void inbox_leave(struct inbox *inbox)
{
    pthread_mutex_lock(&inbox->lock);
    inbox->listening--;
    pthread_mutex_unlock(&inbox->lock);
}

int inbox_listening(struct inbox *inbox)
{
    int listening;

    pthread_mutex_lock(&inbox->lock);
    listening = inbox->listening;
    pthread_mutex_unlock(&inbox->lock);
    return listening;
}

void inbox_stop(struct inbox *inbox)
{
    pthread_mutex_lock(&inbox->lock);
    inbox->stopped = true;
    pthread_cond_broadcast(&inbox->changed);
    pthread_mutex_unlock(&inbox->lock);
}

bool inbox_stopped(struct inbox *inbox)
{
    bool stopped;

    pthread_mutex_lock(&inbox->lock);
    stopped = inbox->stopped;
    pthread_mutex_unlock(&inbox->lock);
    return stopped;
}
