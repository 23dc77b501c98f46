/*
 * domain_state.c - orders to the host that they concern. See domain_state.h.
 *
 * A host's URI comes from Kafka, and libvirt's URIs can name a command to run
 * (qemu+ext, qemu+ssh?command=...): only transports that connect and nothing else are
 * taken.
 */
#include "services/monitor/collect/domain_state.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/monitor/collect/host.h"
#include "services/monitor/collect/libvirt_events.h"

static const char *const TRANSPORTS[] = {"unix", "tls", "tcp", NULL};

struct domain_state {
    announce *announce;
    void *context;
    struct libvirt_events *events;
    pthread_mutex_t lock; /* of the list, which only grows */
    struct host **hosts;
    size_t count, capacity;
};

int domain_state_open(struct domain_state **ret, announce *announce_to, void *context,
                      struct err *err)
{
    AUTO(domain_state_close)
    struct domain_state *collector = xcalloc(1, sizeof *collector);

    collector->announce = announce_to;
    collector->context = context;
    pthread_mutex_init(&collector->lock, NULL);
    if (libvirt_events_open(&collector->events, err) < 0)
        return err->kind;
    *ret = TAKE(collector);
    return 0;
}

void domain_state_close(struct domain_state *collector)
{
    bool all_ended = true;

    if (!collector)
        return;
    for (size_t i = 0; i < collector->count; i++)
        if (!host_end(collector->hosts[i])) {
            collector->hosts[i] = NULL;
            all_ended = false;
        }
    /* a thread that hangs in libvirt still needs the event loop */
    if (all_ended)
        libvirt_events_close(collector->events);
    for (size_t i = 0; i < collector->count && all_ended; i++)
        host_destroy(collector->hosts[i]);
    pthread_mutex_destroy(&collector->lock);
    free(collector->hosts);
    free(collector);
}

static bool is_only_a_connection(const char *uri)
{
    const char *scheme_end = strstr(uri, "://");
    const char *plus = memchr(uri, '+', scheme_end ? (size_t)(scheme_end - uri) : 0);
    size_t length;

    if (!scheme_end)
        return false;
    if (!plus)
        return true;
    length = (size_t)(scheme_end - plus) - 1;
    for (size_t i = 0; TRANSPORTS[i]; i++)
        if (strlen(TRANSPORTS[i]) == length &&
            memcmp(TRANSPORTS[i], plus + 1, length) == 0)
            return true;
    return false;
}

static int host_of(struct domain_state *collector, const char *uri, struct host **ret,
                   struct err *err)
{
    struct host *host;

    for (size_t i = 0; i < collector->count; i++)
        if (strcmp(host_uri(collector->hosts[i]), uri) == 0) {
            *ret = collector->hosts[i];
            return 0;
        }
    if (host_open(&host, uri, collector->announce, collector->context, err) < 0)
        return err->kind;
    pthread_mutex_lock(&collector->lock);
    mem_grow(&collector->hosts, collector->count, &collector->capacity,
             sizeof *collector->hosts);
    collector->hosts[collector->count++] = host;
    pthread_mutex_unlock(&collector->lock);
    *ret = host;
    return 0;
}

int domain_state_start(void *self, const struct order *order, struct err *err)
{
    struct domain_state *collector = self;
    struct host *host = NULL;

    if (!*order->host)
        return err_set(err, ERR_IMPOSSIBLE, "DomainState needs the VM's host");
    if (!is_only_a_connection(order->host))
        return err_set(err, ERR_IMPOSSIBLE,
                       "\"%.64s\" is no hypervisor that may be connected to",
                       order->host);
    if (host_of(collector, order->host, &host, err) < 0)
        return err->kind;
    host_watch(host, order);
    return 0;
}

void domain_state_stop(void *self, uint64_t watch)
{
    struct domain_state *collector = self;
    size_t i = 0;

    while (i < collector->count && !host_forget(collector->hosts[i], watch))
        i++;
}

bool domain_state_ready(void *context, struct err *err)
{
    struct domain_state *collector = context;
    bool ready = true;

    pthread_mutex_lock(&collector->lock);
    for (size_t i = 0; i < collector->count && ready; i++)
        ready = host_ready(collector->hosts[i], err);
    pthread_mutex_unlock(&collector->lock);
    return ready;
}
