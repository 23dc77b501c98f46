/*
 * hub.c - gives out what the inbox has, under a lock that is held for a batch; the
 * inbox's own is taken within it, never the other way.
 *
 * A reader that is added notes what the tail has heard by then; what is in the inbox
 * already lies before that and is not for it.
 */
#include "services/api-gateway/events/hub.h"

#include <pthread.h>
#include <string.h>
#include <utlist.h>

#include "common/clock.h"
#include "common/envelope.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/api-gateway/events/block.h"
#include "services/api-gateway/events/inbox.h"

#define SEEN_PLACES 32768
#define LIFE_SIGN_US INT64_C(15000000)

static struct metric reading =
    METRIC_GAUGE("quartet_gateway_stream_readers", "Clients that read the stream.");
static struct metric dropped =
    METRIC_COUNTER("quartet_gateway_stream_dropped_total",
                   "Readers of the stream that were sent away: slow, or the hub was.");

struct hub {
    pthread_t thread;
    struct inbox *inbox;

    pthread_mutex_t lock; /* of what follows */
    struct listener *readers;
    struct cursor *given; /* the place behind what was given out */
    struct seen *seen;
    uint64_t changes; /* of accounts */
    int64_t sign_us;  /* when readers get their next sign of life */
};

/* --- readers come and go; the lock is held --------------------------------------- */

static void send_away(struct hub *hub, struct listener *listener, const char *why)
{
    if (*why)
        metric_add(&dropped, 1);
    listener_end(listener, why);
    DL_DELETE2(hub->readers, listener, previous, next);
    inbox_leave(hub->inbox);
    metric_add(&reading, -1);
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

static void *run(void *context)
{
    struct hub *hub = context;
    bool lost;

    while (!inbox_stopped(hub->inbox)) {
        struct item *items = inbox_take(hub->inbox, LIFE_SIGN_US, &lost);

        pthread_mutex_lock(&hub->lock);
        for (struct item *i = items; i; i = i->next)
            give(hub, i);
        if (lost)
            send_all_away(hub, "the gateway is behind: reconnect with the last id to "
                               "go on from there");
        if (hub->given && clock_boot_us() >= hub->sign_us)
            give_signs(hub);
        pthread_mutex_unlock(&hub->lock);
        inbox_free(items);
    }
    return NULL;
}

/* --- the rest -------------------------------------------------------------------- */

struct hub *hub_start(void)
{
    struct hub *hub = xcalloc(1, sizeof *hub);

    pthread_mutex_init(&hub->lock, NULL);
    hub->inbox = inbox_create();
    hub->seen = seen_create(SEEN_PLACES);
    hub->sign_us = clock_boot_us() + LIFE_SIGN_US;
    if (pthread_create(&hub->thread, NULL, run, hub) != 0)
        abort(); /* no thread to be had: as out of memory */
    return hub;
}

void hub_stop(struct hub *hub)
{
    if (!hub || inbox_stopped(hub->inbox))
        return;
    inbox_stop(hub->inbox);
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
    inbox_destroy(hub->inbox);
    seen_destroy(hub->seen);
    free(hub->given);
    pthread_mutex_destroy(&hub->lock);
    free(hub);
}

void hub_begin(struct hub *hub, const struct cursor *begun)
{
    inbox_begin(hub->inbox, begun);
}

void hub_hear(struct hub *hub, int partition, int64_t offset, const void *payload,
              size_t length)
{
    inbox_hear(hub->inbox, partition, offset, payload, length);
}

struct cursor *hub_place(struct hub *hub)
{
    return inbox_place(hub->inbox);
}

bool hub_await(struct hub *hub, int partition, int64_t offset, int timeout_ms)
{
    return inbox_await(hub->inbox, partition, offset, timeout_ms);
}

int hub_room(struct hub *hub)
{
    return HUB_READERS_MOST - inbox_listening(hub->inbox);
}

/* From when on the reader listens; NULL: it cannot. The lock is held. */
static struct cursor *begin_listening(struct hub *hub, const struct listener *listener)
{
    struct cursor *from;
    bool first;

    if (listener->changes != hub->changes)
        return NULL;
    from = inbox_listen(hub->inbox, HUB_READERS_MOST, &first);
    if (from && first) { /* while nobody listened nothing was given */
        free(hub->given);
        hub->given = cursor_copy(from);
    }
    return from;
}

bool hub_add(struct hub *hub, struct listener *listener)
{
    struct cursor *from;

    pthread_mutex_lock(&hub->lock);
    from = begin_listening(hub, listener);
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
