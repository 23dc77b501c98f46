/*
 * dialler.c - the thread, the wheel and libcurl's multi handle. See dialler.h.
 *
 * The lock guards everything but the wait; libcurl's calls between waits do not block.
 */
#include "services/monitor/dial/dialler.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <utlist.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/monitor/dial/dial.h"

#define LONGEST_WAIT_US (10 * 1000000LL)

static struct metric begun =
    METRIC_COUNTER("quartet_dials_total", "TCP and HTTP probes that were begun.");
static struct metric late = METRIC_COUNTER(
    "quartet_dials_late_total",
    "TCP and HTTP probes that had to wait longer than their interval for a place.");

struct dialler {
    struct teller teller;
    pthread_mutex_t lock;
    pthread_t thread;
    bool running, closing;
    CURLM *multi;
    struct dial *under_way;
    int count; /* of them */
    struct wheel *wheel;
    struct dial *by_watch;
};

static void begin_due(struct dialler *d, int64_t now_us)
{
    struct wheel_timer *timer;

    while (d->count < DIALS_MAX && (timer = wheel_expire(d->wheel, now_us))) {
        struct dial *dial = (struct dial *)timer; /* its first member */

        if (now_us - timer->due_us > dial->series.interval_us) {
            metric_add(&late, 1);
            verdict_discard(&dial->series.verdict);
        }
        metric_add(&begun, 1);
        dial_begin(dial, d->multi, now_us);
        DL_APPEND(d->under_way, dial);
        d->count++;
    }
}

/* The next one is due an interval after this one was begun. */
static void again(struct dialler *d, struct dial *dial, int64_t now_us)
{
    int64_t next = dial->begun_us + dial->series.interval_us;

    wheel_set(d->wheel, &dial->timer, next > now_us ? next : now_us);
}

/* It is under way no more; frees it when nobody wants to know. */
static void end(struct dialler *d, struct dial *dial)
{
    DL_DELETE(d->under_way, dial);
    d->count--;
    dial_abandon(dial, d->multi);
    if (dial->stopped)
        dial_destroy(dial);
}

static void take_done(struct dialler *d)
{
    const int64_t now = clock_boot_us();
    struct CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(d->multi, &left))) {
        struct dial *dial = NULL;

        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&dial);
        if (!dial->stopped) {
            dial_judge(dial, message->data.result, &d->teller, now);
            again(d, dial, now);
        }
        end(d, dial);
    }
}

/* Milliseconds to wait: for the next due dial when there is a place for it. */
static int wait_ms(const struct dialler *d)
{
    int64_t us = LONGEST_WAIT_US;

    if (d->count < DIALS_MAX)
        us = wheel_wait_us(d->wheel, clock_boot_us(), us);
    return (int)((us + 999) / 1000);
}

static void *run(void *context)
{
    struct dialler *d = context;
    int running, ms;

    pthread_mutex_lock(&d->lock);
    while (!d->closing) {
        begin_due(d, clock_boot_us());
        curl_multi_perform(d->multi, &running);
        take_done(d);
        ms = wait_ms(d);
        pthread_mutex_unlock(&d->lock);
        curl_multi_poll(d->multi, NULL, 0, ms, NULL);
        pthread_mutex_lock(&d->lock);
    }
    pthread_mutex_unlock(&d->lock);
    return NULL;
}

int dialler_open(struct dialler **ret, const struct teller *teller, struct err *err)
{
    AUTO(dialler_close) struct dialler *d = xcalloc(1, sizeof *d);
    int error;

    d->teller = *teller;
    pthread_mutex_init(&d->lock, NULL);
    d->wheel = wheel_create(clock_boot_us());
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
        !(d->multi = curl_multi_init()))
        return err_set(err, ERR_FATAL, "libcurl does not start");
    error = pthread_create(&d->thread, NULL, run, d);
    if (error)
        return err_set(err, ERR_FATAL, "start the dialler: %s", strerror(error));
    d->running = true;
    *ret = TAKE(d);
    return 0;
}

static void drop(struct dialler *d, struct dial *dial)
{
    HASH_DELETE(hh, d->by_watch, dial);
    wheel_stop(d->wheel, &dial->timer);
    if (dial->easy)
        dial->stopped = true; /* end frees it */
    else
        dial_destroy(dial);
}

void dialler_close(struct dialler *d)
{
    struct dial *dial, *next;

    if (!d)
        return;
    if (d->running) {
        pthread_mutex_lock(&d->lock);
        d->closing = true;
        pthread_mutex_unlock(&d->lock);
        curl_multi_wakeup(d->multi);
        pthread_join(d->thread, NULL);
    }
    DL_FOREACH_SAFE(d->under_way, dial, next)
    {
        end(d, dial);
    }
    HASH_ITER(hh, d->by_watch, dial, next)
    {
        drop(d, dial);
    }
    curl_multi_cleanup(d->multi);
    wheel_destroy(d->wheel);
    pthread_mutex_destroy(&d->lock);
    free(d);
}

static struct dial *find(const struct dialler *d, uint64_t watch)
{
    struct dial *dial;

    HASH_FIND(hh, d->by_watch, &watch, sizeof watch, dial);
    return dial;
}

/* The first one comes within an interval: multiples of the golden ratio, modulo 1,
 * spread evenly at any count. */
static int64_t phase_us(const struct dial *dial)
{
    uint32_t fraction = (uint32_t)dial->series.watch * 2654435769u;

    return (int64_t)(((uint64_t)fraction * (uint64_t)dial->series.interval_us) >> 32);
}

static int start(void *self, const struct order *order, struct err *err)
{
    struct dial_collector *dials = self;
    struct dialler *d = dials->dialler;
    struct dial *dial;

    if (dial_create(&dial, dials->kind, order, err) < 0)
        return err->kind;
    pthread_mutex_lock(&d->lock);
    HASH_ADD(hh, d->by_watch, series.watch, sizeof dial->series.watch, dial);
    wheel_set(d->wheel, &dial->timer, clock_boot_us() + phase_us(dial));
    pthread_mutex_unlock(&d->lock);
    curl_multi_wakeup(d->multi);
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    struct dialler *d = ((struct dial_collector *)self)->dialler;
    struct dial *dial;

    pthread_mutex_lock(&d->lock);
    dial = find(d, watch);
    if (dial)
        drop(d, dial);
    pthread_mutex_unlock(&d->lock);
}

static void settle(void *self, uint64_t watch, const char *why)
{
    struct dialler *d = ((struct dial_collector *)self)->dialler;
    struct dial *dial;

    pthread_mutex_lock(&d->lock);
    dial = find(d, watch);
    if (dial) {
        dial->is_void = dial->easy != NULL;
        series_settle(&dial->series, &d->teller, why, clock_boot_us());
    }
    pthread_mutex_unlock(&d->lock);
}

struct collector dial_collector(struct dial_collector *dials, struct dialler *dialler,
                                const struct dial_kind *kind)
{
    *dials = (struct dial_collector){dialler, kind};
    return (struct collector){.type = kind->type,
                              .start = start,
                              .stop = stop,
                              .settle = settle,
                              .self = dials};
}
