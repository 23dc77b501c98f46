/*
 * watch.c - the thread that looks at PostgreSQL when somebody asks. See watch.h.
 */
#include "services/api-gateway/watch.h"

#include <pthread.h>
#include <stdio.h>

#include "common/clock.h"
#include "common/mem.h"

#define FRESH_US 1000000

struct watch {
    struct store *store;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t asked;
    bool wanted, stopping;
    int64_t seen_us;
    struct err seen; /* kind ERR_NONE: all is there */
    bool maintenance;
};

static void look(struct watch *watch)
{
    struct err seen = {.kind = ERR_NONE};
    bool maintenance = false;

    store_look(watch->store, &maintenance, &seen);
    pthread_mutex_lock(&watch->lock);
    watch->seen = seen;
    watch->maintenance = maintenance;
    watch->seen_us = clock_boot_us();
    watch->wanted = false;
    pthread_mutex_unlock(&watch->lock);
}

static void *run(void *context)
{
    struct watch *watch = context;

    pthread_mutex_lock(&watch->lock);
    while (!watch->stopping) {
        if (!watch->wanted) {
            pthread_cond_wait(&watch->asked, &watch->lock);
            continue;
        }
        pthread_mutex_unlock(&watch->lock);
        look(watch);
        pthread_mutex_lock(&watch->lock);
    }
    pthread_mutex_unlock(&watch->lock);
    return NULL;
}

struct watch *watch_start(struct store *store)
{
    struct watch *watch = xcalloc(1, sizeof *watch);

    watch->store = store;
    pthread_mutex_init(&watch->lock, NULL);
    pthread_cond_init(&watch->asked, NULL);
    look(watch);
    if (pthread_create(&watch->thread, NULL, run, watch) != 0)
        abort(); /* no thread to be had: as out of memory */
    return watch;
}

void watch_stop(struct watch *watch)
{
    if (!watch)
        return;
    pthread_mutex_lock(&watch->lock);
    watch->stopping = true;
    pthread_cond_signal(&watch->asked);
    pthread_mutex_unlock(&watch->lock);
    pthread_join(watch->thread, NULL);
    pthread_cond_destroy(&watch->asked);
    pthread_mutex_destroy(&watch->lock);
    free(watch);
}

bool watch_is_ready(void *context, struct err *err)
{
    struct watch *watch = context;
    struct err seen;

    pthread_mutex_lock(&watch->lock);
    seen = watch->seen;
    if (clock_boot_us() - watch->seen_us > FRESH_US) {
        watch->wanted = true;
        pthread_cond_signal(&watch->asked);
    }
    pthread_mutex_unlock(&watch->lock);
    if (seen.kind == ERR_NONE)
        return true;
    *err = seen;
    return false;
}

bool watch_maintenance(struct watch *watch)
{
    bool on;

    pthread_mutex_lock(&watch->lock);
    on = watch->maintenance && clock_boot_us() - watch->seen_us <= FRESH_US;
    pthread_mutex_unlock(&watch->lock);
    return on;
}

bool watch_note(void *context, struct err *err)
{
    if (watch_maintenance(context))
        snprintf(err->msg, sizeof err->msg, "on: changes are refused");
    return true;
}
