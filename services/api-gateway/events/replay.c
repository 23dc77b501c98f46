/*
 * replay.c - catching up with the live stream.
 *
 * In rounds: to where the tail was when the round began, and once that is near, the
 * reader is put into the hub, which holds back for it what comes meanwhile; the last
 * round ends where that begins. A replay never runs ahead of the tail, so that a place
 * it has told is one the hub knows.
 */
#include "services/api-gateway/events/replay.h"

#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/scan.h"
#include "services/api-gateway/events/block.h"

enum { NEAR = 512, SLICE_MS = 250, PATIENCE_MS = 30000, SEEN_PLACES = 512 };

static struct metric running = METRIC_GAUGE("quartet_gateway_stream_replays",
                                            "Readers of the stream that look back.");

struct replays {
    struct hub *hub;
    const char *brokers;
    atomic_bool stopping;
    pthread_mutex_t lock;
    pthread_cond_t ended;
    int count;
};

struct replay {
    struct replays *all;
    struct listener *listener;
    struct cursor *place; /* behind what was shown */
    struct scan *scan;
    bool live; /* the hub has the listener, and holds back for it */
};

static const char STOPS[] =
    "the gateway stops: reconnect with the last id to go on from there";
static const char ANEW[] = "the gateway stops, is full, or an account has changed: "
                           "reconnect with the last id to go on from there";
static const char SILENT[] =
    "Kafka does not answer: reconnect with the last id to go on from there";
static const char SLOW[] = "too slow: reconnect with the last id to go on from there";

struct replays *replays_create(struct hub *hub, const char *brokers)
{
    struct replays *replays = xcalloc(1, sizeof *replays);

    replays->hub = hub;
    replays->brokers = brokers;
    pthread_mutex_init(&replays->lock, NULL);
    pthread_cond_init(&replays->ended, NULL);
    return replays;
}

void replays_stop(struct replays *replays)
{
    if (!replays)
        return;
    replays->stopping = true;
    pthread_mutex_lock(&replays->lock);
    while (replays->count > 0)
        pthread_cond_wait(&replays->ended, &replays->lock);
    pthread_mutex_unlock(&replays->lock);
}

void replays_destroy(struct replays *replays)
{
    if (!replays)
        return;
    pthread_cond_destroy(&replays->ended);
    pthread_mutex_destroy(&replays->lock);
    free(replays);
}

bool replays_reserve(struct replays *replays)
{
    bool there;

    pthread_mutex_lock(&replays->lock);
    there = !replays->stopping && replays->count < REPLAYS_MOST;
    replays->count += there;
    metric_set(&running, replays->count);
    pthread_mutex_unlock(&replays->lock);
    return there;
}

void replays_cancel(struct replays *replays)
{
    pthread_mutex_lock(&replays->lock);
    replays->count--;
    metric_set(&running, replays->count);
    pthread_cond_signal(&replays->ended);
    pthread_mutex_unlock(&replays->lock);
}

/* --- showing --------------------------------------------------------------------- */

/* NULL, or why it ends. */
static const char *await_room(struct replay *replay)
{
    for (int waited = 0; waited < PATIENCE_MS; waited += SLICE_MS) {
        if (replay->all->stopping)
            return STOPS;
        if (http_stream_await_room(replay->listener->stream, SLICE_MS))
            return NULL;
    }
    return SLOW;
}

static const char *send_block(struct replay *replay, struct http_block *block)
{
    const char *why = await_room(replay);

    if (why)
        return why;
    return http_stream_send(replay->listener->stream, block) == HTTP_STREAM_TAKEN ? NULL
                                                                                  : "";
}

static const char *show(struct replay *replay, const struct record *record)
{
    AUTO(http_block_release) struct http_block *block = NULL;
    struct listener *listener = replay->listener;
    struct err err;
    Vnf__V1__Event *event =
        record->payload
            ? (Vnf__V1__Event *)envelope_unpack(&vnf__v1__event__descriptor,
                                                record->payload, record->length, &err)
            : NULL;

    replay->place->next[record->partition] = record->offset + 1;
    if (!event)
        return NULL;
    if (filter_wants(&listener->filter, event) &&
        !seen_before(listener->seen, seen_mark(event)))
        block = block_event(event, replay->place);
    vnf__v1__event__free_unpacked(event, NULL);
    return block ? send_block(replay, block) : NULL;
}

/* --- reading --------------------------------------------------------------------- */

/* Until the tail has passed it. */
static const char *await_tail(struct replay *replay, int partition, int64_t offset)
{
    for (int waited = 0; waited < PATIENCE_MS; waited += SLICE_MS) {
        if (replay->all->stopping)
            return STOPS;
        if (hub_await(replay->all->hub, partition, offset, SLICE_MS))
            return NULL;
    }
    return SILENT;
}

static const char *meet_record(struct replay *replay, const struct cursor *target,
                               const struct record *record)
{
    int p = record->partition;
    const char *why;

    if (record->offset < replay->place->next[p])
        return NULL;
    if (record->offset >= target->next[p]) {
        if (replay->live) /* the hub has it */
            return NULL;
        why = await_tail(replay, p, record->offset);
        if (why)
            return why;
    }
    return show(replay, record);
}

/* Nothing lies before that offset: records that are kept no longer are passed over. */
static void meet_end(struct replay *replay, const struct cursor *target,
                     const struct record *end)
{
    int64_t *next = &replay->place->next[end->partition];
    int64_t limit = target->next[end->partition];
    int64_t to = end->offset < limit ? end->offset : limit;

    if (to > *next)
        *next = to;
}

static const char *read_to(struct replay *replay, const struct cursor *target)
{
    const char *why = NULL;
    int silent_ms = 0;

    while (!why && cursor_distance(replay->place, target) > 0) {
        struct record record;

        if (replay->all->stopping)
            return STOPS;
        switch (scan_next(replay->scan, &record, SLICE_MS)) {
        case SCAN_RECORD:
            why = meet_record(replay, target, &record);
            scan_done(replay->scan, &record);
            silent_ms = 0;
            break;
        case SCAN_END:
            meet_end(replay, target, &record);
            break;
        case SCAN_NOTHING:
            silent_ms += SLICE_MS;
            why = silent_ms >= PATIENCE_MS ? SILENT : NULL;
            break;
        }
    }
    return why;
}

/* A place that another gateway told may be ahead of our tail by moments. */
static const char *await_place(struct replay *replay)
{
    const char *why = NULL;

    for (int p = 0; p < replay->place->partitions && !why; p++)
        if (replay->place->next[p] > 0)
            why = await_tail(replay, p, replay->place->next[p] - 1);
    return why;
}

static const char *catch_up(struct replay *replay)
{
    struct listener *listener = replay->listener;
    const char *why = await_place(replay);

    while (!why && !replay->live) {
        AUTO(free) struct cursor *target = hub_place(replay->all->hub);

        if (cursor_distance(replay->place, target) > NEAR) {
            why = read_to(replay, target);
            continue;
        }
        listener->holding = true;
        replay->live = hub_add(replay->all->hub, listener);
        why = replay->live ? read_to(replay, listener->from) : ANEW;
    }
    return why ? why : await_room(replay);
}

/* --- the thread ------------------------------------------------------------------ */

static const char *look_back(struct replay *replay)
{
    AUTO(http_block_release) struct http_block *here = block_place(replay->place);
    const struct scan_options options = {
        .brokers = replay->all->brokers,
        .client = "api-gateway",
        .topic = TOPIC_EVENTS,
        .from = replay->place->next,
        .partitions = replay->place->partitions,
    };
    struct err err;

    if (scan_open(&replay->scan, &options, &err) < 0) {
        log_event(LOG_WARNING, NULL, "no replay", "reason", err.msg, NULL);
        return SILENT;
    }
    http_stream_send(replay->listener->stream, here);
    return catch_up(replay);
}

static void *run(void *context)
{
    struct replay *replay = context;
    const char *why = look_back(replay);

    if (replay->live) {
        hub_release(replay->all->hub, replay->listener, why);
    } else {
        listener_end(replay->listener, why);
        listener_destroy(replay->listener);
    }
    scan_close(replay->scan);
    malloc_trim(0); /* a client of Kafka leaves some megabytes in its threads' arenas */
    replays_cancel(replay->all);
    free(replay->place);
    free(replay);
    return NULL;
}

void replays_begin(struct replays *replays, struct listener *listener,
                   struct cursor *from)
{
    struct replay *replay = xcalloc(1, sizeof *replay);
    pthread_t thread;

    replay->all = replays;
    replay->listener = listener;
    replay->place = from;
    listener->seen = seen_create(SEEN_PLACES);
    if (pthread_create(&thread, NULL, run, replay) != 0)
        abort(); /* no thread to be had: as out of memory */
    pthread_detach(thread);
}
