/*
 * agent_host.c - who is due is asked by whichever thread is free. See agent_host.h.
 *
 * What libvirt cannot tell is no sample. A watch that had to wait longer than its
 * interval for a thread starts a new window.
 */
#include "services/monitor/collect/agent_host.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <uthash.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/uuid.h"
#include "common/wheel.h"
#include "services/monitor/collect/agent_ping.h"
#include "services/monitor/collect/wait.h"
#include "services/monitor/verdict/series.h"

enum { THREADS = 4, KEEPALIVE_S = 5, KEEPALIVE_TRIES = 3, PATIENCE_S = 2, END_S = 2 };

#define AGAIN_US 1000000
#define LONGEST_WAIT_US (600 * 1000000LL)

struct agent_watch {
    struct wheel_timer timer; /* when it is due; first */
    UT_hash_handle hh;        /* by series.watch */
    struct series series;
    char vm_id[UUID_SIZE];
    bool settled; /* while it is asked: the answer is void */
};

struct agent_host {
    char *uri;
    struct teller teller;
    pthread_mutex_t lock;
    pthread_cond_t told;
    pthread_t threads[THREADS];
    int count;
    bool closing;
    bool away;
    char reason[200];
    struct wheel *wheel;
    struct agent_watch *by_watch;
};

static struct agent_watch *find(const struct agent_host *host, uint64_t watch)
{
    struct agent_watch *found;

    HASH_FIND(hh, host->by_watch, &watch, sizeof watch, found);
    return found;
}

/* --- of the threads: with the lock held at call and return --- */

static void lose(struct agent_host *host, virConnectPtr *connection)
{
    snprintf(host->reason, sizeof host->reason, "%s", virGetLastErrorMessage());
    host->away = true;
    pthread_mutex_unlock(&host->lock);
    if (*connection)
        virConnectClose(TAKE(*connection));
    pthread_mutex_lock(&host->lock);
    if (!host->closing)
        wait_us(&host->told, &host->lock, AGAIN_US);
}

static void connect_to(struct agent_host *host, virConnectPtr *connection)
{
    pthread_mutex_unlock(&host->lock);
    *connection = virConnectOpen(host->uri);
    if (*connection)
        virConnectSetKeepAlive(*connection, KEEPALIVE_S, KEEPALIVE_TRIES);
    pthread_mutex_lock(&host->lock);
    if (!*connection)
        lose(host, connection);
}

static void judge(struct agent_host *host, struct agent_watch *watch, bool answers,
                  const char *came)
{
    char words[120];

    if (watch->settled)
        return;
    snprintf(words, sizeof words, "guest agent: %s", came);
    series_take(&watch->series, &host->teller, answers, answers ? "1" : "0", words,
                clock_boot_us());
}

static void ask(struct agent_host *host, virConnectPtr *connection,
                struct agent_watch *watch)
{
    const uint64_t id = watch->series.watch;
    const int64_t begun_us = clock_boot_us();
    bool answers, told;
    char vm_id[UUID_SIZE], came[80];

    memcpy(vm_id, watch->vm_id, sizeof vm_id);
    watch->settled = false;
    if (begun_us - watch->timer.due_us > watch->series.interval_us)
        verdict_discard(&watch->series.verdict);
    pthread_mutex_unlock(&host->lock);
    told = agent_ping(*connection, vm_id, PATIENCE_S, &answers, came);
    pthread_mutex_lock(&host->lock);
    watch = find(host, id); /* it may have gone meanwhile */
    if (watch)
        wheel_set(host->wheel, &watch->timer, begun_us + watch->series.interval_us);
    if (watch && told)
        judge(host, watch, answers, came);
    if (told)
        host->away = false;
    else
        lose(host, connection);
}

static void turn(struct agent_host *host, virConnectPtr *connection)
{
    const int64_t now = clock_boot_us();
    struct wheel_timer *timer;

    if (!host->by_watch)
        pthread_cond_wait(&host->told, &host->lock);
    else if (!*connection)
        connect_to(host, connection);
    else if ((timer = wheel_expire(host->wheel, now)))
        ask(host, connection, (struct agent_watch *)timer); /* its first member */
    else
        wait_us(&host->told, &host->lock,
                wheel_wait_us(host->wheel, now, LONGEST_WAIT_US));
}

static void *run(void *context)
{
    struct agent_host *host = context;
    virConnectPtr connection = NULL;

    pthread_mutex_lock(&host->lock);
    while (!host->closing)
        turn(host, &connection);
    pthread_mutex_unlock(&host->lock);
    if (connection)
        virConnectClose(connection);
    return NULL;
}

/* --- of everybody --- */

int agent_host_open(struct agent_host **ret, const char *uri,
                    const struct teller *teller, struct err *err)
{
    struct agent_host *host = xcalloc(1, sizeof *host);
    int error = 0;

    host->uri = xstrdup(uri);
    host->teller = *teller;
    host->wheel = wheel_create(clock_boot_us());
    pthread_mutex_init(&host->lock, NULL);
    pthread_cond_init(&host->told, NULL);
    while (host->count < THREADS && !error) {
        error = pthread_create(&host->threads[host->count], NULL, run, host);
        host->count += !error;
    }
    if (!host->count) {
        agent_host_close(host);
        return err_set(err, ERR_FATAL, "start a thread: %s", strerror(error));
    }
    *ret = host;
    return 0;
}

static void drop(struct agent_host *host, struct agent_watch *watch)
{
    wheel_stop(host->wheel, &watch->timer);
    HASH_DELETE(hh, host->by_watch, watch);
    free(watch);
}

static bool end_threads(struct agent_host *host)
{
    struct agent_watch *watch, *next;
    struct timespec until;
    bool all_ended = true;

    pthread_mutex_lock(&host->lock);
    host->closing = true;
    HASH_ITER(hh, host->by_watch, watch, next)
    {
        drop(host, watch);
    }
    pthread_cond_broadcast(&host->told);
    pthread_mutex_unlock(&host->lock);
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += END_S;
    for (int i = 0; i < host->count; i++)
        all_ended &=
            pthread_clockjoin_np(host->threads[i], NULL, CLOCK_MONOTONIC, &until) == 0;
    return all_ended;
}

void agent_host_close(struct agent_host *host)
{
    if (!host || !end_threads(host))
        return;
    wheel_destroy(host->wheel);
    pthread_cond_destroy(&host->told);
    pthread_mutex_destroy(&host->lock);
    free(host->uri);
    free(host);
}

const char *agent_host_uri(const struct agent_host *host)
{
    return host->uri;
}

void agent_host_watch(struct agent_host *host, const struct order *order)
{
    struct agent_watch *watch = xcalloc(1, sizeof *watch);

    series_init(&watch->series, order);
    snprintf(watch->vm_id, sizeof watch->vm_id, "%s", order->vm_id);
    pthread_mutex_lock(&host->lock);
    HASH_ADD(hh, host->by_watch, series.watch, sizeof watch->series.watch, watch);
    wheel_set(host->wheel, &watch->timer, clock_boot_us());
    pthread_cond_broadcast(&host->told);
    pthread_mutex_unlock(&host->lock);
}

bool agent_host_forget(struct agent_host *host, uint64_t id)
{
    struct agent_watch *watch;

    pthread_mutex_lock(&host->lock);
    watch = find(host, id);
    if (watch)
        drop(host, watch);
    pthread_mutex_unlock(&host->lock);
    return watch != NULL;
}

bool agent_host_settle(struct agent_host *host, uint64_t id, const char *why)
{
    struct agent_watch *watch;

    pthread_mutex_lock(&host->lock);
    watch = find(host, id);
    if (watch) {
        watch->settled = true;
        series_settle(&watch->series, &host->teller, why, clock_boot_us());
    }
    pthread_mutex_unlock(&host->lock);
    return watch != NULL;
}

bool agent_host_away(struct agent_host *host, struct err *err)
{
    bool away;

    pthread_mutex_lock(&host->lock);
    away = host->away && host->by_watch;
    if (away)
        err_set(err, ERR_RETRY, "%s: %s", host->uri, host->reason);
    pthread_mutex_unlock(&host->lock);
    return away;
}
