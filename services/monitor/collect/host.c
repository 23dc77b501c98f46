/*
 * host.c - the thread and the connection of one host. See host.h.
 *
 * No call into libvirt is made with the lock held: events come on the event loop's
 * thread and take it. An event that arrives while a look is under way makes the look
 * void, because it may have been overtaken.
 */
#include "services/monitor/collect/host.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include "common/auto.h"
#include "common/clock.h"
#include "common/mem.h"
#include "services/monitor/collect/domains.h"
#include "services/monitor/collect/look.h"

enum { KEEPALIVE_S = 5, KEEPALIVE_TRIES = 3, END_S = 2 };

#define AGAIN_US 1000000
#define LONGEST_WAIT_US (600 * 1000000LL)

struct host {
    char *uri;
    pthread_mutex_t lock;
    pthread_cond_t told;
    pthread_t thread;
    bool closing, lost;
    virConnectPtr connection; /* the thread opens and closes it */
    int events;               /* what libvirt calls our subscription */
    char reason[200];         /* why there is no connection */
    struct domains domains;
};

static void hear(struct host *host, const char *vm_id, const struct saying *saying)
{
    struct domain *domain = domains_find(&host->domains, vm_id);
    int64_t now = clock_boot_us();

    if (!domain)
        return;
    if (saying->certain)
        domains_heard(&host->domains, domain, saying->running, saying->state, now,
                      clock_wall_us());
    else
        domains_suspect(&host->domains, domain, now);
    pthread_cond_signal(&host->told);
}

static int on_lifecycle(virConnectPtr connection, virDomainPtr dom, int event, int why,
                        void *context)
{
    const struct saying *saying = saying_find(event);
    struct host *host = context;
    char vm_id[VIR_UUID_STRING_BUFLEN];

    (void)why;
    if (!saying || virDomainGetUUIDString(dom, vm_id) < 0)
        return 0;
    pthread_mutex_lock(&host->lock);
    if (connection == host->connection && !host->closing)
        hear(host, vm_id, saying);
    pthread_mutex_unlock(&host->lock);
    return 0;
}

static void on_close(virConnectPtr connection, int why, void *context)
{
    struct host *host = context;

    (void)why;
    pthread_mutex_lock(&host->lock);
    if (connection == host->connection) {
        host->lost = true;
        pthread_cond_signal(&host->told);
    }
    pthread_mutex_unlock(&host->lock);
}

/* --- of the thread: with the lock held at call and return
 * ------------------------------ */

static void wait_us(struct host *host, int64_t us)
{
    struct timespec until;
    int64_t ns;

    clock_gettime(CLOCK_MONOTONIC, &until);
    ns = until.tv_nsec + us * 1000;
    until.tv_sec += ns / 1000000000;
    until.tv_nsec = ns % 1000000000;
    pthread_cond_clockwait(&host->told, &host->lock, CLOCK_MONOTONIC, &until);
}

static void disconnect(struct host *host)
{
    virConnectPtr connection = TAKE(host->connection);

    host->lost = false;
    if (!connection)
        return;
    pthread_mutex_unlock(&host->lock);
    virConnectUnregisterCloseCallback(connection, on_close);
    virConnectDomainEventDeregisterAny(connection, host->events);
    virConnectClose(connection);
    pthread_mutex_lock(&host->lock);
}

static bool subscribe(struct host *host, virConnectPtr connection)
{
    virConnectSetKeepAlive(connection, KEEPALIVE_S, KEEPALIVE_TRIES);
    virConnectRegisterCloseCallback(connection, on_close, host, NULL);
    host->events = virConnectDomainEventRegisterAny(
        connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
        VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), host, NULL);
    return host->events >= 0;
}

/* The connection is the host's before its events are: the first finds it so. */
static void connect_again(struct host *host)
{
    virConnectPtr connection;
    bool hears;

    pthread_mutex_unlock(&host->lock);
    connection = virConnectOpen(host->uri);
    pthread_mutex_lock(&host->lock);
    host->connection = connection;
    if (!connection) {
        snprintf(host->reason, sizeof host->reason, "%s", virGetLastErrorMessage());
        host->lost = true;
        return;
    }
    pthread_mutex_unlock(&host->lock);
    hears = subscribe(host, connection);
    pthread_mutex_lock(&host->lock);
    if (!hears)
        snprintf(host->reason, sizeof host->reason, "%s", virGetLastErrorMessage());
    host->lost = host->lost || !hears;
    domains_look_at_all(&host->domains, clock_boot_us());
}

static void look_at(struct host *host, const struct domain *domain)
{
    const uint32_t heard = domain->heard;
    virConnectPtr connection = host->connection;
    struct domain *same;
    char vm_id[UUID_SIZE];
    const char *state;
    enum look seen;

    memcpy(vm_id, domain->vm_id, sizeof vm_id);
    pthread_mutex_unlock(&host->lock);
    seen = look_at_domain(connection, vm_id, &state);
    pthread_mutex_lock(&host->lock);
    same = domains_find(&host->domains, vm_id);
    if (seen == LOOK_FAILED) {
        snprintf(host->reason, sizeof host->reason, "%s", virGetLastErrorMessage());
        host->lost = true;
    } else if (same && same->heard != heard) {
        domains_suspect(&host->domains, same, clock_boot_us());
    } else if (same) {
        domains_looked(&host->domains, same, seen == LOOK_RUNS, state, clock_boot_us(),
                       clock_wall_us());
    }
}

/* The connection is gone or of no use; the next try comes in a second. */
static void rest(struct host *host)
{
    const int64_t until_us = clock_boot_us() + AGAIN_US;
    int64_t left_us;

    disconnect(host);
    while (!host->closing && (left_us = until_us - clock_boot_us()) > 0)
        wait_us(host, left_us);
}

static void turn(struct host *host)
{
    int64_t now = clock_boot_us();
    const struct domain *domain;

    if (host->lost)
        rest(host);
    else if (!host->domains.by_vm && host->connection)
        disconnect(host);
    else if (!host->domains.by_vm)
        pthread_cond_wait(&host->told, &host->lock);
    else if (!host->connection)
        connect_again(host);
    else if ((domain = domains_next(&host->domains, now)))
        look_at(host, domain);
    else
        wait_us(host, wheel_wait_us(host->domains.wheel, now, LONGEST_WAIT_US));
}

static void *run(void *context)
{
    struct host *host = context;

    pthread_mutex_lock(&host->lock);
    while (!host->closing)
        turn(host);
    disconnect(host);
    pthread_mutex_unlock(&host->lock);
    return NULL;
}

int host_open(struct host **ret, const char *uri, announce *announce_to, void *context,
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
    host->domains.announce = announce_to;
    host->domains.context = context;
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
    pthread_cond_destroy(&host->told);
    pthread_mutex_destroy(&host->lock);
    free(host->uri);
    free(host);
}

const char *host_uri(const struct host *host)
{
    return host->uri;
}

void host_watch(struct host *host, const struct order *order)
{
    pthread_mutex_lock(&host->lock);
    domains_add(&host->domains, order, clock_boot_us());
    pthread_cond_signal(&host->told);
    pthread_mutex_unlock(&host->lock);
}

bool host_forget(struct host *host, uint64_t watch)
{
    bool known;

    pthread_mutex_lock(&host->lock);
    known = domains_remove(&host->domains, watch);
    pthread_cond_signal(&host->told);
    pthread_mutex_unlock(&host->lock);
    return known;
}

bool host_ready(struct host *host, struct err *err)
{
    bool ready;

    pthread_mutex_lock(&host->lock);
    ready = !host->domains.by_vm || (host->connection && !host->lost);
    if (!ready)
        err_set(err, ERR_RETRY, "%s: %s", host->uri, host->reason);
    pthread_mutex_unlock(&host->lock);
    return ready;
}
