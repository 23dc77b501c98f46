/*
 * watch.c - hears what happens to the domains of one host, and comes back after a loss.
 *
 * libvirt calls from its event loop, which all connections of the process need; so its
 * calls only put a line into the watch's queue. The watch's own thread connects, tells
 * what the queue holds, and when the connection is lost connects again, at first after
 * 100 ms, then more and more rarely. Each registration with libvirt holds a reference,
 * given back by libvirt when it will not call any more: a call that comes late finds
 * the watch still there.
 */
#include <libvirt/virterror.h>
#include <stdint.h>
#include <string.h>

#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/connection.h"
#include "services/lifecycle-engine/hypervisor/lifecycle.h"
#include "services/lifecycle-engine/hypervisor/thread.h"

#define FIRST_REST_MS 100
#define LONGEST_REST_MS 5000
#define CLOSE_WAIT_MS 3000

struct news {
    char vm_id[37];
    enum domain_event event;
};

struct hypervisor_watch {
    char *uri;
    domain_happened *happened;
    void *context;
    pthread_t thread;
    int agent_id; /* its registration; -1: none. The watch's thread */

    pthread_mutex_t lock; /* guards what follows */
    pthread_cond_t changed;
    int references;
    bool closing, connected, lost;
    struct err why; /* not connected */
    struct news *news;
    size_t count, capacity;
};

static const char *const REASONS[] = {
    [VIR_CONNECT_CLOSE_REASON_ERROR] = "connection lost",
    [VIR_CONNECT_CLOSE_REASON_EOF] = "the host closed the connection",
    [VIR_CONNECT_CLOSE_REASON_KEEPALIVE] = "the host does not answer",
    [VIR_CONNECT_CLOSE_REASON_CLIENT] = "closed",
};

static struct hypervisor_watch *hold(struct hypervisor_watch *watch)
{
    pthread_mutex_lock(&watch->lock);
    watch->references++;
    pthread_mutex_unlock(&watch->lock);
    return watch;
}

/* A virFreeCallback too. */
static void let_go(void *p)
{
    struct hypervisor_watch *watch = p;
    bool last;

    pthread_mutex_lock(&watch->lock);
    last = --watch->references == 0;
    pthread_mutex_unlock(&watch->lock);
    if (!last)
        return;
    pthread_cond_destroy(&watch->changed);
    pthread_mutex_destroy(&watch->lock);
    free(watch->news);
    free(watch->uri);
    free(watch);
}

/* --- called by libvirt, on its event loop ----------------------------------------- */

static void put(struct hypervisor_watch *watch, virDomainPtr domain,
                enum domain_event event)
{
    struct news news = {.event = event};
    char id[VIR_UUID_STRING_BUFLEN];

    if (virDomainGetUUIDString(domain, id) < 0)
        return;
    snprintf(news.vm_id, sizeof news.vm_id, "%s", id);
    pthread_mutex_lock(&watch->lock);
    mem_grow(&watch->news, watch->count, &watch->capacity, sizeof news);
    watch->news[watch->count++] = news;
    pthread_cond_signal(&watch->changed);
    pthread_mutex_unlock(&watch->lock);
}

static void agent_heard(virConnectPtr link, virDomainPtr domain, int state, int reason,
                        void *p)
{
    (void)link;
    (void)reason;
    if (state == VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED)
        put(p, domain, DOMAIN_AGENT);
}

static int heard(virConnectPtr link, virDomainPtr domain, int event, int detail,
                 void *p)
{
    enum domain_event what;

    (void)link;
    if (lifecycle_read(event, detail, &what))
        put(p, domain, what);
    return 0;
}

static void broke(virConnectPtr link, int reason, void *p)
{
    struct hypervisor_watch *watch = p;
    const size_t known = sizeof REASONS / sizeof REASONS[0];

    (void)link;
    pthread_mutex_lock(&watch->lock);
    watch->lost = true;
    watch->connected = false;
    err_set(&watch->why, ERR_RETRY, "%s: %s", watch->uri,
            REASONS[(size_t)reason < known ? reason : VIR_CONNECT_CLOSE_REASON_ERROR]);
    pthread_cond_signal(&watch->changed);
    pthread_mutex_unlock(&watch->lock);
}

/* --- the watch's own thread ------------------------------------------------------- */

static bool has_agents(struct hypervisor *hypervisor)
{
    const char *driver = virConnectGetType(hypervisor->link);

    return driver && strcmp(driver, "TEST") != 0;
}

/* Agents that connected while nobody listened. A driver without agents has none. */
static void agents_recall(struct hypervisor_watch *watch, struct hypervisor *hypervisor)
{
    virDomainPtr *domains = NULL;
    int count = virConnectListAllDomains(hypervisor->link, &domains,
                                         VIR_CONNECT_LIST_DOMAINS_ACTIVE);

    for (int i = 0; i < count; i++) {
        AUTO(free) char *xml = virDomainGetXMLDesc(domains[i], 0);

        if (xml && lifecycle_agent_connected(xml))
            put(watch, domains[i], DOMAIN_AGENT);
        virDomainFree(domains[i]);
    }
    free(domains);
}

static int listen_to(struct hypervisor_watch *watch, struct hypervisor *hypervisor,
                     int *ret_id, struct err *err)
{
    int r = connection_need(hypervisor, err);

    watch->agent_id = -1;
    if (r < 0)
        return r;
    /* first, so that no loss goes unheard; a driver within the process cannot be lost
     */
    if (virConnectRegisterCloseCallback(hypervisor->link, broke, hold(watch), let_go) <
        0)
        let_go(watch);
    *ret_id = virConnectDomainEventRegisterAny(
        hypervisor->link, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
        VIR_DOMAIN_EVENT_CALLBACK(heard), hold(watch), let_go);
    if (*ret_id >= 0 && has_agents(hypervisor)) {
        watch->agent_id = virConnectDomainEventRegisterAny(
            hypervisor->link, NULL, VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE,
            VIR_DOMAIN_EVENT_CALLBACK(agent_heard), hold(watch), let_go);
        if (watch->agent_id < 0)
            let_go(watch);
        agents_recall(watch, hypervisor);
    }
    if (*ret_id >= 0)
        return 0;
    r = connection_failed(hypervisor, err, "listen");
    virConnectUnregisterCloseCallback(hypervisor->link, broke);
    let_go(watch);
    return r;
}

static void stop_listening(struct hypervisor_watch *watch,
                           struct hypervisor *hypervisor, int id)
{
    virConnectDomainEventDeregisterAny(hypervisor->link, id);
    if (watch->agent_id >= 0)
        virConnectDomainEventDeregisterAny(hypervisor->link, watch->agent_id);
    virConnectUnregisterCloseCallback(hypervisor->link, broke);
}

/* Tells what lies in the queue; the lock is held when it is called and after. */
static void tell(struct hypervisor_watch *watch)
{
    AUTO(free) struct news *news = TAKE(watch->news);
    size_t count = watch->count;

    watch->count = watch->capacity = 0;
    for (size_t i = 0; i < count && !watch->closing; i++) {
        pthread_mutex_unlock(&watch->lock);
        watch->happened(watch->context, news[i].vm_id, news[i].event);
        pthread_mutex_lock(&watch->lock);
    }
}

/* Until the connection is lost or the watch is closed. The lock is held. */
static void be_connected(struct hypervisor_watch *watch)
{
    watch->connected = !watch->lost;
    if (!watch->closing) {
        pthread_mutex_unlock(&watch->lock);
        watch->happened(watch->context, "", HOST_BACK);
        pthread_mutex_lock(&watch->lock);
    }
    while (!watch->closing && (watch->count || !watch->lost)) {
        if (watch->count)
            tell(watch);
        else
            pthread_cond_wait(&watch->changed, &watch->lock);
    }
    watch->connected = false;
}

/* The host is away; a closing watch ends the rest at once. The lock is held. */
static void rest(struct hypervisor_watch *watch, int64_t *rest_ms)
{
    const struct timespec until = thread_after_ms(*rest_ms);

    while (!watch->closing &&
           pthread_cond_timedwait(&watch->changed, &watch->lock, &until) == 0)
        ;
    *rest_ms = *rest_ms * 2 < LONGEST_REST_MS ? *rest_ms * 2 : LONGEST_REST_MS;
}

/* Connects, listens, tells, until it is lost. The lock is held. */
static int serve(struct hypervisor_watch *watch, struct hypervisor *hypervisor)
{
    struct err err;
    int id, r;

    watch->lost = false;
    pthread_mutex_unlock(&watch->lock);
    r = listen_to(watch, hypervisor, &id, &err);
    pthread_mutex_lock(&watch->lock);
    if (r < 0) {
        watch->why = err;
        return r;
    }
    be_connected(watch);
    pthread_mutex_unlock(&watch->lock);
    stop_listening(watch, hypervisor, id);
    pthread_mutex_lock(&watch->lock);
    return 0;
}

static void *watch_thread(void *p)
{
    struct hypervisor_watch *watch = p;
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(watch->uri);
    int64_t rest_ms = FIRST_REST_MS;

    pthread_mutex_lock(&watch->lock);
    while (!watch->closing) {
        if (serve(watch, hypervisor) == 0)
            rest_ms = FIRST_REST_MS;
        rest(watch, &rest_ms);
    }
    pthread_mutex_unlock(&watch->lock);
    let_go(watch);
    return NULL;
}

/* --- called by the watch's owner -------------------------------------------------- */

int hypervisor_watch_open(struct hypervisor_watch **ret, const char *uri,
                          domain_happened *happened, void *context, struct err *err)
{
    struct hypervisor_watch *watch = xcalloc(1, sizeof *watch);
    int r;

    watch->uri = xstrdup(uri);
    watch->happened = happened;
    watch->context = context;
    watch->references = 1;
    err_set(&watch->why, ERR_RETRY, "%s: not yet connected", uri);
    pthread_mutex_init(&watch->lock, NULL);
    thread_condition_init(&watch->changed);
    r = thread_start(&watch->thread, watch_thread, hold(watch), err);
    if (r < 0) {
        let_go(watch); /* the thread's */
        let_go(watch);
        return r;
    }
    *ret = watch;
    return 0;
}

void hypervisor_watch_close(struct hypervisor_watch *watch)
{
    struct timespec until;

    if (!watch)
        return;
    pthread_mutex_lock(&watch->lock);
    watch->closing = true;
    pthread_cond_signal(&watch->changed);
    pthread_mutex_unlock(&watch->lock);

    /* one that hangs in a call to its host is left to the process's end */
    until = thread_after_ms(CLOSE_WAIT_MS);
    if (pthread_clockjoin_np(watch->thread, NULL, CLOCK_MONOTONIC, &until) != 0)
        pthread_detach(watch->thread);
    let_go(watch);
}

bool hypervisor_watch_connected(struct hypervisor_watch *watch, struct err *err)
{
    bool connected;

    pthread_mutex_lock(&watch->lock);
    connected = watch->connected;
    if (!connected)
        *err = watch->why;
    pthread_mutex_unlock(&watch->lock);
    return connected;
}
