/*
 * host.c - the thread of one host. See host.h; what it does is in host_link.c,
 * host_look.c and bulk_stats.c.
 */
#include "services/monitor/collect/host.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "common/auto.h"
#include "common/clock.h"
#include "common/mem.h"
#include "services/monitor/collect/bulk_stats.h"
#include "services/monitor/collect/host_inside.h"
#include "services/monitor/collect/wait.h"

enum { END_S = 2 };

#define AGAIN_US 1000000

/* --- of the thread: with the lock held at call and return --- */

/* One call for all loads of the host that are due. */
static void measure(struct host *host)
{
    virConnectPtr connection = host->connection;
    const int64_t now = clock_boot_us();
    AUTO(free) struct domain_reading *readings = NULL;
    int count;

    pthread_mutex_unlock(&host->lock);
    count = bulk_stats_read(connection, now, &readings);
    pthread_mutex_lock(&host->lock);
    if (count < 0)
        host_lose(host);
    for (int i = 0; i < count; i++)
        loads_take(&host->loads, readings[i].vm_id, &readings[i].reading);
    loads_end(&host->loads, now);
}

/* Nothing is watched here. */
static void idle(struct host *host)
{
    host_note_away(host, false);
    host->waits_until_us = INT64_MAX;
    pthread_cond_wait(&host->told, &host->lock);
    host->waits_until_us = 0;
}

/* The connection is gone or of no use; the next try comes in a second. */
static void rest(struct host *host)
{
    const int64_t until_us = clock_boot_us() + AGAIN_US;
    int64_t left_us;

    host_disconnect(host);
    while (!host->closing && (left_us = until_us - clock_boot_us()) > 0)
        wait_us(&host->told, &host->lock, left_us);
}

static void turn(struct host *host)
{
    int64_t now = clock_boot_us();

    if (host->lost)
        rest(host);
    else if (!host_is_of_use(host) && host->connection)
        host_disconnect(host);
    else if (!host_is_of_use(host))
        idle(host);
    else if (!host->connection)
        host_connect(host);
    else if (host_look(host, now))
        ; /* and again: meanwhile others may be due */
    else if (loads_due(&host->loads, now))
        measure(host);
    else
        host_await_due(host, now);
}

static void *run(void *context)
{
    struct host *host = context;

    pthread_mutex_lock(&host->lock);
    while (!host->closing)
        turn(host);
    host_disconnect(host);
    pthread_mutex_unlock(&host->lock);
    return NULL;
}

int host_open(struct host **ret, const char *uri, const struct teller *teller,
              struct err *err)
{
    struct host *host = xcalloc(1, sizeof *host);
    int error;

    host->uri = xstrdup(uri);
    snprintf(host->reason, sizeof host->reason, "not connected yet");
    pthread_mutex_init(&host->lock, NULL);
    pthread_cond_init(&host->told, NULL);
    host->domains.host = host->uri;
    host->domains.wheel = wheel_create(clock_boot_us());
    host->domains.teller = *teller;
    host->loads.wheel = wheel_create(clock_boot_us());
    host->loads.teller = *teller;
    error = pthread_create(&host->thread, NULL, run, host);
    if (error) {
        host_destroy(host);
        return err_set(err, ERR_FATAL, "start a host's thread: %s", strerror(error));
    }
    *ret = host;
    return 0;
}

bool host_end(struct host *host)
{
    struct timespec until;

    pthread_mutex_lock(&host->lock);
    host->closing = true;
    domains_finish(&host->domains);
    loads_finish(&host->loads);
    pthread_cond_signal(&host->told);
    pthread_mutex_unlock(&host->lock);
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += END_S;
    return pthread_clockjoin_np(host->thread, NULL, CLOCK_MONOTONIC, &until) == 0;
}

void host_destroy(struct host *host)
{
    if (!host)
        return;
    wheel_destroy(host->domains.wheel);
    wheel_destroy(host->loads.wheel);
    pthread_cond_destroy(&host->told);
    pthread_mutex_destroy(&host->lock);
    free(host->uri);
    free(host);
}

const char *host_uri(const struct host *host)
{
    return host->uri;
}

static void tell_thread(struct host *host)
{
    host_nudge(host);
    pthread_mutex_unlock(&host->lock);
}

void host_watch_state(struct host *host, const struct order *order, bool guard)
{
    pthread_mutex_lock(&host->lock);
    domains_add(&host->domains, order, guard, clock_boot_us());
    tell_thread(host);
}

void host_watch_load(struct host *host, const struct order *order,
                     const struct load_kind *kind)
{
    pthread_mutex_lock(&host->lock);
    loads_add(&host->loads, order, kind, clock_boot_us());
    tell_thread(host);
}

bool host_forget(struct host *host, uint64_t watch)
{
    bool known;

    pthread_mutex_lock(&host->lock);
    known = domains_remove(&host->domains, watch) || loads_remove(&host->loads, watch);
    tell_thread(host);
    return known;
}

bool host_ready(struct host *host, struct err *err)
{
    bool ready;

    pthread_mutex_lock(&host->lock);
    ready = !host_is_of_use(host) || (host->connection && !host->lost);
    if (!ready)
        err_set(err, ERR_RETRY, "%s: %s", host->uri, host->reason);
    pthread_mutex_unlock(&host->lock);
    return ready;
}
