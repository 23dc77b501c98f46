/*
 * inbox.c - a list that changes hands as a whole. See inbox.h.
 */
#include "services/monitor/verdict/inbox.h"

#include <pthread.h>
#include <stdlib.h>

#include "common/mem.h"

enum { KEPT_CAPACITY = 1024 };

struct pile {
    struct news *items;
    size_t count, capacity;
};

struct inbox {
    pthread_mutex_t lock;
    struct pile coming, taken;
    bool woken; /* since the last inbox_take */
    void (*wake)(void *);
    void *context;
};

struct inbox *inbox_create(void)
{
    struct inbox *inbox = xcalloc(1, sizeof *inbox);

    pthread_mutex_init(&inbox->lock, NULL);
    return inbox;
}

void inbox_destroy(struct inbox *inbox)
{
    if (!inbox)
        return;
    free(inbox->coming.items);
    free(inbox->taken.items);
    pthread_mutex_destroy(&inbox->lock);
    free(inbox);
}

void inbox_on_news(struct inbox *inbox, void (*wake)(void *), void *context)
{
    pthread_mutex_lock(&inbox->lock);
    inbox->wake = wake;
    inbox->context = context;
    pthread_mutex_unlock(&inbox->lock);
}

static void put(struct inbox *inbox, const struct news *news, bool wakes)
{
    struct pile *pile = &inbox->coming;

    pthread_mutex_lock(&inbox->lock);
    mem_grow(&pile->items, pile->count, &pile->capacity, sizeof *pile->items);
    pile->items[pile->count++] = *news;
    if (wakes && !inbox->woken && inbox->wake) {
        inbox->woken = true;
        inbox->wake(inbox->context);
    }
    pthread_mutex_unlock(&inbox->lock);
}

void inbox_announce(void *context, const struct announcement *said)
{
    const struct news news = {.said = *said};

    put(context, &news, true);
}

void inbox_delivered(struct inbox *inbox, uint64_t watch, bool verdict, bool is_there)
{
    const struct news news = {
        .kind = is_there ? NEWS_DELIVERED : NEWS_UNDELIVERED,
        .said = {.watch = watch, .verdict = verdict}
    };

    put(inbox, &news, !is_there);
}

size_t inbox_take(struct inbox *inbox, const struct news **ret)
{
    struct pile emptied = inbox->taken;

    emptied.count = 0;
    if (emptied.capacity > KEPT_CAPACITY) { /* after a flood */
        free(emptied.items);
        emptied = (struct pile){0};
    }
    pthread_mutex_lock(&inbox->lock);
    inbox->taken = inbox->coming;
    inbox->coming = emptied;
    inbox->woken = false;
    pthread_mutex_unlock(&inbox->lock);
    *ret = inbox->taken.items;
    return inbox->taken.count;
}
