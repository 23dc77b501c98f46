/*
 * hub.c - two locks: `queue` between the tail's thread and the hub's, held for moments;
 * `lock` around the readers, held while a batch is given out. Who needs both takes
 * `lock` first.
 *
 * A reader that is added notes what the tail has heard by then; what is in the queue
 * already lies before that and is not for it.
 */
#include "services/api-gateway/events/hub.h"

#include <pthread.h>
#include <string.h>
#include <time.h>
#include <utlist.h>

#include "common/clock.h"
#include "common/envelope.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/api-gateway/events/block.h"

enum { QUEUE_MOST = 16384, BATCH = 256, SEEN_PLACES = 32768 };
#define LIFE_SIGN_US INT64_C(15000000)

static struct metric reading =
    METRIC_GAUGE("quartet_gateway_stream_readers", "Clients that read the stream.");
static struct metric dropped =
    METRIC_COUNTER("quartet_gateway_stream_dropped_total",
                   "Readers of the stream that were sent away: slow, or the hub was.");

struct item {
    struct item *next;
    int partition;
    int64_t offset;
    size_t length;
    uint8_t payload[];
};

struct hub {
    pthread_t thread;

    pthread_mutex_t queue;
    pthread_cond_t changed; /* something was heard, or it stops */
    struct item *first, *last;
    int queued;
    bool overflowed, stopping;
    struct cursor *heard; /* NULL: the tail is not fixed */
    int listening;        /* readers; without any nothing is queued */

    pthread_mutex_t lock;
    struct listener *readers;
    struct cursor *given; /* the place behind what was given out */
    struct seen *seen;
    uint64_t changes; /* of accounts */
    int64_t sign_us;  /* when readers get their next sign of life */
};

/* --- the tail's side ------------------------------------------------------------- */

void hub_begin(struct hub *hub, const struct cursor *begun)
{
    pthread_mutex_lock(&hub->queue);
    if (!hub->heard)
        hub->heard = cursor_copy(begun);
    pthread_mutex_unlock(&hub->queue);
}

static void enqueue(struct hub *hub, int partition, int64_t offset, const void *payload,
                    size_t length)
{
    struct item *item;

    if (hub->queued >= QUEUE_MOST) {
        hub->overflowed = true;
        return;
    }
    item = xcalloc(1, sizeof *item + length);
    item->partition = partition;
    item->offset = offset;
    item->length = length;
    memcpy(item->payload, payload, length);
    if (hub->last)
        hub->last->next = item;
    else
        hub->first = item;
    hub->last = item;
    hub->queued++;
}

void hub_hear(struct hub *hub, int partition, int64_t offset, const void *payload,
              size_t length)
{
    pthread_mutex_lock(&hub->queue);
    if (hub->heard && partition < hub->heard->partitions &&
        offset >= hub->heard->next[partition]) {
        hub->heard->next[partition] = offset + 1;
        if (hub->listening > 0 && payload)
            enqueue(hub, partition, offset, payload, length);
        pthread_cond_broadcast(&hub->changed);
    }
    pthread_mutex_unlock(&hub->queue);
}

/* --- readers come and go; the lock is held --------------------------------------- */

static void listen_to(struct hub *hub, int by)
{
    pthread_mutex_lock(&hub->queue);
    hub->listening += by;
    pthread_mutex_unlock(&hub->queue);
    metric_add(&reading, by);
}

static void send_away(struct hub *hub, struct listener *listener, const char *why)
{
    if (*why)
        metric_add(&dropped, 1);
    listener_end(listener, why);
    DL_DELETE2(hub->readers, listener, previous, next);
    listen_to(hub, -1);
    if (listener->holding)
        listener->over = true; /* its replay frees it */
    else
        listener_destroy(listener);
}

static void send_all_away(struct hub *hub, const char *why)
{
    struct listener *listener, *next;

    DL_FOREACH_SAFE2(hub->readers, listener, next, next) send_away(hub, listener, why);
}

/* --- giving out; the lock is held ------------------------------------------------ */

static void give_event(struct hub *hub, const struct item *item,
                       const Vnf__V1__Event *event, struct seen_mark mark)
{
    AUTO(http_block_release) struct http_block *block = NULL;
    struct listener *listener, *next;

    DL_FOREACH_SAFE2(hub->readers, listener, next, next)
    {
        const char *why;

        if (!listener_wants(listener, item->partition, item->offset, event))
            continue;
        if (!block)
            block = block_event(event, hub->given);
        why = listener_give(listener, block, mark);
        if (why)
            send_away(hub, listener, why);
    }
}

static void give(struct hub *hub, const struct item *item)
{
    struct err err;
    Vnf__V1__Event *event = (Vnf__V1__Event *)envelope_unpack(
        &vnf__v1__event__descriptor, item->payload, item->length, &err);
    struct seen_mark mark;

    hub->given->next[item->partition] = item->offset + 1;
    if (!event) /* the tail's thread has said so */
        return;
    mark = seen_mark(event);
    if (!seen_before(hub->seen, mark))
        give_event(hub, item, event, mark);
    vnf__v1__event__free_unpacked(event, NULL);
}

/* So that connections stay open, and those whose clients went are noticed. */
static void give_signs(struct hub *hub)
{
    AUTO(http_block_release) struct http_block *sign = block_place(hub->given);
    struct listener *listener, *next;
    int64_t now_us = clock_boot_us();

    DL_FOREACH_SAFE2(hub->readers, listener, next, next)
    {
        const char *why = NULL;

        if (listener->until_us < now_us)
            why = "an hour is over: reconnect with the last id to go on from there";
        else if (!listener->holding && cursor_distance(hub->given, listener->from) == 0)
            why = listener_send(listener, sign);
        if (why)
            send_away(hub, listener, why);
    }
    hub->sign_us = now_us + LIFE_SIGN_US;
}

/* --- the hub's thread ------------------------------------------------------------ */

static void until(struct timespec *ret, int64_t wait_us)
{
    clock_gettime(CLOCK_MONOTONIC, ret);
    wait_us += ret->tv_nsec / 1000;
    ret->tv_sec += wait_us / 1000000;
    ret->tv_nsec = wait_us % 1000000 * 1000;
}

/* At most BATCH items, as a list; waits for them until the next sign of life. */
static struct item *take(struct hub *hub, bool *ret_overflowed, bool *ret_stopping)
{
    struct item *items, *last;
    struct timespec end;

    until(&end, LIFE_SIGN_US);
    pthread_mutex_lock(&hub->queue);
    while (!hub->first && !hub->stopping && !hub->overflowed &&
           pthread_cond_timedwait(&hub->changed, &hub->queue, &end) == 0)
        ;
    items = last = hub->first;
    for (int i = 1; last && i < BATCH && last->next; i++)
        last = last->next;
    for (struct item *i = items; i; i = i == last ? NULL : i->next)
        hub->queued--;
    hub->first = last ? last->next : NULL;
    if (!hub->first)
        hub->last = NULL;
    if (last)
        last->next = NULL;
    *ret_overflowed = hub->overflowed && !hub->first;
    if (*ret_overflowed)
        hub->overflowed = false;
    *ret_stopping = hub->stopping;
    pthread_mutex_unlock(&hub->queue);
    return items;
}

static void free_items(struct item *item)
{
    struct item *next;

    for (; item; item = next) {
        next = item->next;
        free(item);
    }
}

static void *run(void *context)
{
    struct hub *hub = context;
    bool stopping = false, overflowed;

    while (!stopping) {
        struct item *items = take(hub, &overflowed, &stopping);

        pthread_mutex_lock(&hub->lock);
        for (struct item *i = items; i; i = i->next)
            give(hub, i);
        if (overflowed)
            send_all_away(hub, "the gateway is behind: reconnect with the last id to "
                               "go on from there");
        if (hub->given && clock_boot_us() >= hub->sign_us)
            give_signs(hub);
        pthread_mutex_unlock(&hub->lock);
        free_items(items);
    }
    return NULL;
}

/* --- the rest -------------------------------------------------------------------- */

struct hub *hub_start(void)
{
    struct hub *hub = xcalloc(1, sizeof *hub);
    pthread_condattr_t monotonic;

    pthread_mutex_init(&hub->queue, NULL);
    pthread_mutex_init(&hub->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&hub->changed, &monotonic);
    pthread_condattr_destroy(&monotonic);
    hub->seen = seen_create(SEEN_PLACES);
    hub->sign_us = clock_boot_us() + LIFE_SIGN_US;
    if (pthread_create(&hub->thread, NULL, run, hub) != 0)
        abort(); /* no thread to be had: as out of memory */
    return hub;
}

void hub_stop(struct hub *hub)
{
    if (!hub || hub->stopping)
        return;
    pthread_mutex_lock(&hub->queue);
    hub->stopping = true;
    pthread_cond_broadcast(&hub->changed);
    pthread_mutex_unlock(&hub->queue);
    pthread_join(hub->thread, NULL);
    pthread_mutex_lock(&hub->lock);
    send_all_away(hub, "the gateway stops: reconnect with the last id to go on from "
                       "there");
    pthread_mutex_unlock(&hub->lock);
}

void hub_destroy(struct hub *hub)
{
    if (!hub)
        return;
    free_items(hub->first);
    seen_destroy(hub->seen);
    free(hub->heard);
    free(hub->given);
    pthread_cond_destroy(&hub->changed);
    pthread_mutex_destroy(&hub->queue);
    pthread_mutex_destroy(&hub->lock);
    free(hub);
}

struct cursor *hub_place(struct hub *hub)
{
    struct cursor *place = NULL;

    pthread_mutex_lock(&hub->queue);
    if (hub->heard)
        place = cursor_copy(hub->heard);
    pthread_mutex_unlock(&hub->queue);
    return place;
}

bool hub_await(struct hub *hub, int partition, int64_t offset, int timeout_ms)
{
    struct timespec end;
    bool heard;

    until(&end, timeout_ms * INT64_C(1000));
    pthread_mutex_lock(&hub->queue);
    while (hub->heard->next[partition] <= offset && !hub->stopping &&
           pthread_cond_timedwait(&hub->changed, &hub->queue, &end) == 0)
        ;
    heard = hub->heard->next[partition] > offset;
    pthread_mutex_unlock(&hub->queue);
    return heard;
}

/* From when on the reader listens; NULL: it cannot. The lock is held. */
static struct cursor *begin_listening(struct hub *hub)
{
    struct cursor *from = NULL;

    pthread_mutex_lock(&hub->queue);
    if (hub->heard && !hub->stopping && hub->listening < HUB_READERS_MOST) {
        from = cursor_copy(hub->heard);
        if (hub->listening++ == 0 && !hub->first) {
            free(hub->given); /* while nobody listened nothing was given */
            hub->given = cursor_copy(from);
        }
    }
    pthread_mutex_unlock(&hub->queue);
    return from;
}

bool hub_add(struct hub *hub, struct listener *listener)
{
    struct cursor *from;

    pthread_mutex_lock(&hub->lock);
    from = listener->changes == hub->changes ? begin_listening(hub) : NULL;
    if (from) {
        AUTO(http_block_release) struct http_block *here = block_place(from);

        free(listener->from);
        listener->from = from;
        if (!listener->holding)
            listener_send(listener, here);
        metric_add(&reading, 1);
        DL_APPEND2(hub->readers, listener, previous, next);
    }
    pthread_mutex_unlock(&hub->lock);
    return from;
}

void hub_release(struct hub *hub, struct listener *listener, const char *why)
{
    pthread_mutex_lock(&hub->lock);
    if (listener->over) {
        listener_destroy(listener);
    } else {
        const char *slow = why ? why : listener_release(listener);

        listener->holding = false;
        if (slow)
            send_away(hub, listener, slow);
    }
    pthread_mutex_unlock(&hub->lock);
}

void hub_forget(struct hub *hub, const char *account)
{
    struct listener *listener, *next;

    pthread_mutex_lock(&hub->lock);
    hub->changes++;
    DL_FOREACH_SAFE2(hub->readers, listener, next, next)
    if (!account || strcmp(listener->account, account) == 0)
        send_away(hub, listener, "the account may have changed: reconnect");
    pthread_mutex_unlock(&hub->lock);
}

uint64_t hub_changes(struct hub *hub)
{
    uint64_t changes;

    pthread_mutex_lock(&hub->lock);
    changes = hub->changes;
    pthread_mutex_unlock(&hub->lock);
    return changes;
}

int hub_room(struct hub *hub)
{
    int room;

    pthread_mutex_lock(&hub->queue);
    room = HUB_READERS_MOST - hub->listening;
    pthread_mutex_unlock(&hub->queue);
    return room;
}
