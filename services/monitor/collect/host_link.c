/*
 * host_link.c - the connection to a host and what comes through it unasked: lifecycle
 * events, and its end. See host_inside.h.
 */
#include <libvirt/virterror.h>

#include "common/auto.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/monitor/collect/host_inside.h"
#include "services/monitor/collect/look.h"

enum { KEEPALIVE_S = 5, KEEPALIVE_TRIES = 3 };

static struct metric away =
    METRIC_GAUGE("quartet_monitor_hosts_away",
                 "Hypervisors that do not answer: their verdicts are withheld.");

/* saying NULL: something else than a state that counts. */
static void hear(struct host *host, const char *vm_id, const struct saying *saying)
{
    struct domain *domain = domains_find(&host->domains, vm_id);
    int64_t now = clock_boot_us();

    if (!domain)
        domains_heard_unwatched(&host->domains, vm_id,
                                saying && saying->certain &&
                                    saying->seen == DOMAIN_RUNS);
    if (!domain || !saying)
        return;
    if (saying->certain)
        domains_heard(&host->domains, domain, saying->seen, saying->state, now);
    else
        domains_suspect(&host->domains, domain, now);
    host_nudge(host);
}

static int on_lifecycle(virConnectPtr connection, virDomainPtr dom, int event, int why,
                        void *context)
{
    const struct saying *saying = saying_find(event);
    struct host *host = context;
    char vm_id[VIR_UUID_STRING_BUFLEN];

    (void)why;
    if (virDomainGetUUIDString(dom, vm_id) < 0)
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
        domains_lost(&host->domains);
        host_nudge(host);
    }
    pthread_mutex_unlock(&host->lock);
}

void host_note_away(struct host *host, bool is_away)
{
    metric_add(&away, 0); /* so that it is shown */
    if (host->away == is_away)
        return;
    host->away = is_away;
    metric_add(&away, is_away ? 1 : -1);
    log_event(is_away ? LOG_WARNING : LOG_INFO, NULL,
              is_away ? "hypervisor away, its verdicts are withheld"
                      : "hypervisor back",
              "host", host->uri, "reason", is_away ? host->reason : NULL, NULL);
}

void host_lose(struct host *host)
{
    snprintf(host->reason, sizeof host->reason, "%s", virGetLastErrorMessage());
    host->lost = true;
    domains_lost(&host->domains);
    host_note_away(host, true);
}

void host_disconnect(struct host *host)
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
void host_connect(struct host *host)
{
    virConnectPtr connection;
    bool hears;

    pthread_mutex_unlock(&host->lock);
    connection = virConnectOpen(host->uri);
    pthread_mutex_lock(&host->lock);
    host->connection = connection;
    if (!connection) {
        host_lose(host);
        return;
    }
    pthread_mutex_unlock(&host->lock);
    hears = subscribe(host, connection);
    pthread_mutex_lock(&host->lock);
    if (!hears)
        host_lose(host);
    else
        host_note_away(host, false);
    host->ran = 0;
    domains_look_at_all(&host->domains, clock_boot_us());
}
