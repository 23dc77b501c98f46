/*
 * lease.c - the heartbeat.
 */
#include "services/lifecycle-engine/turn/lease.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/lifecycle-engine/store/store.h"

#define SPARE_US 500000

static struct metric age =
    METRIC_SECONDS("quartet_lease_age_seconds",
                   "Since the last renewal of this instance's lease was sent.");

struct lease {
    struct db *db;
    uint32_t instance;
    int64_t length_us;
    _Atomic int64_t
        renewed_us;            /* boot clock, when the last answered renewal was sent */
    _Atomic int64_t whole_us;  /* until then no call: the lease had run out before */
    _Atomic int64_t steady_us; /* since when every renewal was answered; 0: not now */
    _Atomic bool maintenance;
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t stop;
    bool stopping;
    struct err err; /* of the last renewal */
};

uint32_t lease_instance(const struct lease *lease)
{
    return lease->instance;
}

bool lease_valid(const struct lease *lease)
{
    int64_t now = clock_boot_us();

    return now >= lease->whole_us &&
           now < lease->renewed_us + lease->length_us - SPARE_US;
}

int64_t lease_distrust_us(const struct lease *lease)
{
    int64_t steady = lease->steady_us;
    int64_t left = steady + lease->length_us - clock_boot_us();

    if (!steady)
        return lease->length_us;
    return left > 0 ? left : 0;
}

bool lease_maintenance(const struct lease *lease)
{
    return lease->maintenance;
}

bool lease_renewed(struct lease *lease, struct err *err)
{
    bool ok;

    pthread_mutex_lock(&lease->mutex);
    ok = lease->err.kind == ERR_NONE;
    if (!ok)
        *err = lease->err;
    pthread_mutex_unlock(&lease->mutex);
    return ok;
}

static void show_age(void *context)
{
    const struct lease *lease = context;

    metric_set(&age, clock_boot_us() - lease->renewed_us);
}

/* Once a change: the log says when the database goes and comes. */
static void outcome_note(struct lease *lease, const struct err *err)
{
    bool was;

    pthread_mutex_lock(&lease->mutex);
    was = lease->err.kind == ERR_NONE;
    lease->err = *err;
    pthread_mutex_unlock(&lease->mutex);
    if (was && err->kind)
        log_event(LOG_WARNING, NULL, "lease not renewed", "reason", err->msg, NULL);
    if (!was && !err->kind)
        log_event(LOG_INFO, NULL, "lease renewed again", NULL);
}

static void maintenance_note(struct lease *lease, bool maintenance)
{
    if (maintenance != lease->maintenance)
        log_event(LOG_INFO, NULL,
                  maintenance ? "maintenance begins" : "maintenance ends", NULL);
    lease->maintenance = maintenance;
}

static void renew(struct lease *lease)
{
    int64_t sent = clock_boot_us();
    struct err err = {.kind = ERR_NONE};
    bool maintenance;

    if (store_instance_renew(lease->db, lease->instance, lease->length_us, &maintenance,
                             &err) == 0) {
        maintenance_note(lease, maintenance);
        if (sent >= lease->renewed_us + lease->length_us - SPARE_US)
            lease->whole_us = sent + lease->length_us;
        lease->renewed_us = sent;
        fault_point("lease.renewed");
        if (!lease->steady_us)
            lease->steady_us = sent;
    } else {
        lease->steady_us = 0;
    }
    outcome_note(lease, &err);
}

static void *beat(void *context)
{
    struct lease *lease = context;
    struct timespec next;

    pthread_mutex_lock(&lease->mutex);
    clock_gettime(CLOCK_MONOTONIC, &next);
    while (!lease->stopping) {
        next.tv_nsec += (long)(lease->length_us / 3 % 1000000 * 1000);
        next.tv_sec += lease->length_us / 3 / 1000000 + next.tv_nsec / 1000000000;
        next.tv_nsec %= 1000000000;
        if (pthread_cond_timedwait(&lease->stop, &lease->mutex, &next) == 0)
            continue;
        pthread_mutex_unlock(&lease->mutex);
        renew(lease);
        pthread_mutex_lock(&lease->mutex);
        clock_gettime(CLOCK_MONOTONIC, &next);
    }
    pthread_mutex_unlock(&lease->mutex);
    return NULL;
}

static void primitives_init(struct lease *lease)
{
    pthread_condattr_t monotonic;

    pthread_mutex_init(&lease->mutex, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&lease->stop, &monotonic);
    pthread_condattr_destroy(&monotonic);
}

int lease_open(struct lease **ret, const char *database, const char *name, int lease_ms,
               struct err *err)
{
    AUTO(db_close) struct db *db = NULL;
    struct lease *lease;
    int64_t sent = clock_boot_us();
    uint32_t instance;
    bool maintenance;

    if (db_open(&db, database, NULL, err) < 0 ||
        store_instance_add(db, name, lease_ms * 1000LL, &instance, err) < 0 ||
        store_instance_renew(db, instance, lease_ms * 1000LL, &maintenance, err) < 0)
        return err_wrap(err, "lease");
    lease = xcalloc(1, sizeof *lease);
    lease->db = TAKE(db);
    lease->instance = instance;
    lease->length_us = lease_ms * 1000LL;
    lease->renewed_us = sent;
    lease->steady_us = sent;
    maintenance_note(lease, maintenance);
    primitives_init(lease);
    pthread_create(&lease->thread, NULL, beat, lease);
    metrics_before(show_age, lease);
    *ret = lease;
    return 0;
}

void lease_close(struct lease *lease)
{
    struct err err;
    bool ignored;

    if (!lease)
        return;
    metrics_forget(lease);
    pthread_mutex_lock(&lease->mutex);
    lease->stopping = true;
    pthread_cond_signal(&lease->stop);
    pthread_mutex_unlock(&lease->mutex);
    pthread_join(lease->thread, NULL);
    if (store_instance_renew(lease->db, lease->instance, 0, &ignored, &err) < 0)
        log_event(LOG_WARNING, NULL, "lease not given up: it will run out", "reason",
                  err.msg, NULL);
    db_close(lease->db);
    pthread_cond_destroy(&lease->stop);
    pthread_mutex_destroy(&lease->mutex);
    free(lease);
}
