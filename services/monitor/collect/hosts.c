/*
 * hosts.c - the hosts that something was ever watched on. See hosts.h.
 */
#include "services/monitor/collect/hosts.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/monitor/collect/host_uri.h"
#include "services/monitor/collect/libvirt_events.h"

struct hosts {
    struct teller teller;
    struct libvirt_events *events;
    pthread_mutex_t lock; /* of the list, which only grows */
    struct host **items;
    size_t count, capacity;
};

int hosts_open(struct hosts **ret, const struct teller *teller, struct err *err)
{
    AUTO(hosts_close) struct hosts *hosts = xcalloc(1, sizeof *hosts);

    hosts->teller = *teller;
    pthread_mutex_init(&hosts->lock, NULL);
    if (libvirt_events_open(&hosts->events, err) < 0)
        return err->kind;
    *ret = TAKE(hosts);
    return 0;
}

void hosts_close(struct hosts *hosts)
{
    bool all_ended = true;

    if (!hosts)
        return;
    for (size_t i = 0; i < hosts->count; i++)
        if (!host_end(hosts->items[i])) {
            hosts->items[i] = NULL;
            all_ended = false;
        }
    /* a thread that hangs in libvirt still needs the event loop */
    if (all_ended)
        libvirt_events_close(hosts->events);
    for (size_t i = 0; i < hosts->count && all_ended; i++)
        host_destroy(hosts->items[i]);
    pthread_mutex_destroy(&hosts->lock);
    free(hosts->items);
    free(hosts);
}

int hosts_find(struct hosts *hosts, const char *uri, struct host **ret, struct err *err)
{
    struct host *host;

    for (size_t i = 0; i < hosts->count; i++)
        if (strcmp(host_uri(hosts->items[i]), uri) == 0) {
            *ret = hosts->items[i];
            return 0;
        }
    if (host_uri_check(uri, err) < 0 || host_open(&host, uri, &hosts->teller, err) < 0)
        return err->kind;
    pthread_mutex_lock(&hosts->lock);
    mem_grow(&hosts->items, hosts->count, &hosts->capacity, sizeof *hosts->items);
    hosts->items[hosts->count++] = host;
    pthread_mutex_unlock(&hosts->lock);
    *ret = host;
    return 0;
}

void hosts_forget(struct hosts *hosts, uint64_t watch)
{
    size_t i = 0;

    while (i < hosts->count && !host_forget(hosts->items[i], watch))
        i++;
}

bool hosts_withheld(struct hosts *hosts, const char *uri, struct err *err)
{
    for (size_t i = 0; i < hosts->count; i++)
        if (strcmp(host_uri(hosts->items[i]), uri) == 0)
            return !host_ready(hosts->items[i], err);
    return false;
}

bool hosts_ready(void *context, struct err *err)
{
    struct hosts *hosts = context;
    bool ready = true;

    pthread_mutex_lock(&hosts->lock);
    for (size_t i = 0; i < hosts->count && ready; i++)
        ready = host_ready(hosts->items[i], err);
    pthread_mutex_unlock(&hosts->lock);
    return ready;
}
