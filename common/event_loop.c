/*
 * event_loop.c - an epoll, two short lists, and a file that wakes the loop's thread.
 *
 * The kernel takes a change of interest while the loop waits, so the loop is woken for
 * two things only: a timer that is due before the one it waits for, and a callback that
 * went. An interest in nothing is taken out of the epoll: it would report hang-ups all
 * the same.
 */
#include "common/event_loop.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/mem.h"

enum { READY_MAX = 32 };

#define NEVER INT64_MAX

struct source {
    struct source *next;
    int id;
    bool removed;
    void *context;
    event_gone *gone;
    /* of a handle */
    event_ready *ready;
    int fd, events; /* 0: not in the epoll */
    /* of a timer */
    event_due *due;
    int every_ms;
    int64_t due_us;
};

static struct {
    pthread_once_t once;
    int epoll, waker;
    pthread_mutex_t lock; /* guards what follows */
    struct source *handles, *timers;
    int last_id;
    bool stopping;
    int64_t waits_until_us; /* NEVER: for ever; 0: it is not waiting */
} loop = {.once = PTHREAD_ONCE_INIT, .lock = PTHREAD_MUTEX_INITIALIZER};

static void init(void)
{
    struct epoll_event waker = {.events = EPOLLIN, .data.u32 = 0};

    loop.epoll = epoll_create1(EPOLL_CLOEXEC);
    loop.waker = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (loop.epoll < 0 || loop.waker < 0 ||
        epoll_ctl(loop.epoll, EPOLL_CTL_ADD, loop.waker, &waker) < 0)
        abort();
}

static void lock(void)
{
    pthread_once(&loop.once, init);
    pthread_mutex_lock(&loop.lock);
}

static void wake(void)
{
    const uint64_t one = 1;

    if (write(loop.waker, &one, sizeof one) < 0)
        return; /* it is full: the loop wakes all the same */
}

static struct source *find(struct source *source, int id)
{
    while (source && (source->id != id || source->removed))
        source = source->next;
    return source;
}

static struct source *add(struct source **list, struct source source)
{
    struct source *added = xmemdup(&source, sizeof source);

    added->id = ++loop.last_id;
    added->next = *list;
    *list = added;
    return added;
}

/* The loop's thread frees it. */
static int removed(struct source *source)
{
    if (source) {
        source->removed = true;
        wake();
    }
    pthread_mutex_unlock(&loop.lock);
    return source ? 0 : -1;
}

/* --- files ------------------------------------------------------------------------ */

static const struct {
    int event;
    uint32_t epoll;
} EVENTS[] = {
    {EVENT_READABLE, EPOLLIN },
    {EVENT_WRITABLE, EPOLLOUT},
    {EVENT_ERROR,    EPOLLERR},
    {EVENT_HANGUP,   EPOLLHUP},
};
enum { EVENT_KINDS = sizeof EVENTS / sizeof EVENTS[0] };

static uint32_t to_epoll(int events)
{
    uint32_t bits = 0;

    for (int i = 0; i < EVENT_KINDS; i++)
        bits |= events & EVENTS[i].event ? EVENTS[i].epoll : 0;
    return bits;
}

static int from_epoll(uint32_t bits)
{
    int events = 0;

    for (int i = 0; i < EVENT_KINDS; i++)
        events |= bits & EVENTS[i].epoll ? EVENTS[i].event : 0;
    return events;
}

static int set_interest(struct source *handle, int events)
{
    struct epoll_event wanted = {.events = to_epoll(events),
                                 .data.u32 = (uint32_t)handle->id};
    int call = !events           ? EPOLL_CTL_DEL
               : !handle->events ? EPOLL_CTL_ADD
                                 : EPOLL_CTL_MOD;

    if (events == handle->events)
        return 0;
    handle->events = events;
    return epoll_ctl(loop.epoll, call, handle->fd, &wanted);
}

int event_loop_add_handle(int fd, int events, event_ready *ready, void *context,
                          event_gone *gone)
{
    struct source *handle;
    int id;

    lock();
    handle = add(
        &loop.handles,
        (struct source){.fd = fd, .ready = ready, .context = context, .gone = gone});
    id = handle->id;
    if (set_interest(handle, events) < 0) {
        loop.handles = handle->next;
        free(handle);
        id = -1;
    }
    pthread_mutex_unlock(&loop.lock);
    return id;
}

void event_loop_update_handle(int watch, int events)
{
    struct source *handle;

    lock();
    handle = find(loop.handles, watch);
    if (handle)
        set_interest(handle, events);
    pthread_mutex_unlock(&loop.lock);
}

int event_loop_remove_handle(int watch)
{
    struct source *handle;

    lock();
    handle = find(loop.handles, watch);
    if (handle)
        set_interest(handle, 0);
    return removed(handle);
}

/* --- timers ----------------------------------------------------------------------- */

static void timer_set(struct source *timer, int ms)
{
    timer->every_ms = ms;
    timer->due_us = ms < 0 ? NEVER : clock_boot_us() + ms * INT64_C(1000);
    if (timer->due_us < loop.waits_until_us)
        wake();
}

int event_loop_add_timeout(int ms, event_due *due, void *context, event_gone *gone)
{
    struct source *timer;
    int id;

    lock();
    timer = add(&loop.timers,
                (struct source){.due = due, .context = context, .gone = gone});
    id = timer->id;
    timer_set(timer, ms);
    pthread_mutex_unlock(&loop.lock);
    return id;
}

void event_loop_update_timeout(int timer_id, int ms)
{
    struct source *timer;

    lock();
    timer = find(loop.timers, timer_id);
    if (timer)
        timer_set(timer, ms);
    pthread_mutex_unlock(&loop.lock);
}

int event_loop_remove_timeout(int timer_id)
{
    lock();
    return removed(find(loop.timers, timer_id));
}

/* --- the loop's thread; the lock is held at call and return ------------------------
 */

/* Takes out one that was removed; NULL: none is left. */
static struct source *take_removed(struct source **list)
{
    while (*list && !(*list)->removed)
        list = &(*list)->next;

    struct source *source = *list;

    if (source)
        *list = source->next;
    return source;
}

static void bury(struct source **list)
{
    struct source *source;

    while ((source = take_removed(list))) {
        pthread_mutex_unlock(&loop.lock);
        if (source->gone)
            source->gone(source->context);
        free(source);
        pthread_mutex_lock(&loop.lock);
    }
}

static struct source *first_due(void)
{
    struct source *first = NULL;

    for (struct source *t = loop.timers; t; t = t->next)
        if (!t->removed && (!first || t->due_us < first->due_us))
            first = t;
    return first;
}

/* Those that are due now, once each: one with 0 ms is due again at once. */
static void call_due(void)
{
    const int64_t now = clock_boot_us();
    struct source *timer;

    while ((timer = first_due()) && timer->due_us <= now) {
        timer->due_us = now + (timer->every_ms ? timer->every_ms * INT64_C(1000) : 1);
        pthread_mutex_unlock(&loop.lock);
        timer->due(timer->id, timer->context);
        pthread_mutex_lock(&loop.lock);
    }
}

static void call_ready(int watch, uint32_t bits)
{
    struct source *handle = find(loop.handles, watch);
    int events;

    if (!handle)
        return;
    events = from_epoll(bits) & (handle->events | EVENT_ERROR | EVENT_HANGUP);
    if (!events || !handle->events)
        return; /* not wanted any more since it was seen */
    pthread_mutex_unlock(&loop.lock);
    handle->ready(watch, handle->fd, events, handle->context);
    pthread_mutex_lock(&loop.lock);
}

static int wait_ms(void)
{
    const struct source *first = first_due();
    int64_t left_us;

    loop.waits_until_us = first ? first->due_us : NEVER;
    if (loop.waits_until_us == NEVER)
        return -1;
    left_us = loop.waits_until_us - clock_boot_us();
    return left_us > 0 ? (int)(left_us / 1000) + 1 : 0;
}

static void turn(void)
{
    struct epoll_event ready[READY_MAX];
    int limit_ms = wait_ms(), count;
    uint64_t woken;

    pthread_mutex_unlock(&loop.lock);
    count = epoll_wait(loop.epoll, ready, READY_MAX, limit_ms);
    pthread_mutex_lock(&loop.lock);
    loop.waits_until_us = 0;
    for (int i = 0; i < count; i++)
        if (ready[i].data.u32)
            call_ready((int)ready[i].data.u32, ready[i].events);
        else if (read(loop.waker, &woken, sizeof woken) < 0)
            continue; /* another loop's thread was quicker */
    call_due();
    bury(&loop.handles);
    bury(&loop.timers);
}

void event_loop_run(void)
{
    lock();
    while (!loop.stopping)
        turn();
    loop.stopping = false;
    pthread_mutex_unlock(&loop.lock);
}

void event_loop_stop(void)
{
    lock();
    loop.stopping = true;
    wake();
    pthread_mutex_unlock(&loop.lock);
}
