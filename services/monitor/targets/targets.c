/*
 * targets.c - targets by VM, watches by id. See targets.h.
 *
 * A target's watches get fresh ids with each epoch, so whatever a collector still has
 * to say about an earlier one finds no watch and is dropped.
 */
#include "services/monitor/targets/targets.h"

#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "common/mem.h"
#include "common/metrics.h"

enum { INTERVAL_MS = 1000, INTERVAL_MIN_MS = 100 };

static struct metric enabled_now =
    METRIC_GAUGE("quartet_monitor_targets", "VMs that this monitor watches.");
static struct metric watches_now =
    METRIC_GAUGE("quartet_monitor_watches", "KPIs that this monitor watches.");

struct kept_watch {
    struct watch watch; /* first: the outside has its address */
    const struct collector *collector;
    UT_hash_handle hh; /* by watch.id */
};

struct kept_target {
    struct target target; /* first: the outside has its address */
    struct kept_watch **watches;
    size_t watch_count;
    UT_hash_handle hh; /* by target.vm_id */
};

struct targets {
    const struct collector *collectors;
    struct kept_target *by_vm;
    struct kept_watch *by_id;
    uint64_t last_id;
};

struct targets *targets_create(const struct collector *collectors)
{
    struct targets *targets = xcalloc(1, sizeof *targets);

    targets->collectors = collectors;
    return targets;
}

static void watch_drop(struct targets *targets, struct kept_watch *kept)
{
    kept->collector->stop(kept->collector->self, kept->watch.id);
    HASH_DELETE(hh, targets->by_id, kept);
    metric_add(&watches_now, -1);
    free(kept->watch.event_name);
    free(kept->watch.value);
    free(kept->watch.detail);
    free(kept);
}

static void target_drop(struct targets *targets, struct kept_target *kept)
{
    struct target *target = &kept->target;

    for (size_t i = 0; i < kept->watch_count; i++)
        watch_drop(targets, kept->watches[i]);
    HASH_DELETE(hh, targets->by_vm, kept);
    metric_add(&enabled_now, -(int64_t)target->enabled);
    free(kept->watches);
    free(target->vm_id);
    free(target->tenant);
    free(target->deployment);
    free(target->transaction_id);
    free(target->traceparent);
    free(target->error);
    free(kept);
}

void targets_destroy(struct targets *targets)
{
    struct kept_target *kept, *next;

    if (!targets)
        return;
    HASH_ITER(hh, targets->by_vm, kept, next)
    {
        target_drop(targets, kept);
    }
    free(targets);
}

static const struct collector *collector_find(const struct targets *targets,
                                              const char *type)
{
    const struct collector *collector = targets->collectors;

    while (collector->type && strcmp(collector->type, type) != 0)
        collector++;
    return collector->type ? collector : NULL;
}

static int64_t interval_us(uint32_t wished_ms)
{
    int64_t ms = wished_ms ? wished_ms : INTERVAL_MS;

    return (ms < INTERVAL_MIN_MS ? INTERVAL_MIN_MS : ms) * 1000;
}

static int watch_start(struct targets *targets, struct kept_target *kept,
                       const struct target_wish *target, const struct watch_wish *wish,
                       struct err *err)
{
    const struct collector *collector = collector_find(targets, wish->collector);
    const struct order order = {
        .watch = targets->last_id + 1,
        .vm_id = target->vm_id,
        .host = target->host,
        .address = wish->address,
        .interval_us = interval_us(wish->interval_ms),
        .rule = wish->rule,
    };
    struct kept_watch *watch;

    if (!collector)
        return err_set(err, ERR_IMPOSSIBLE, "there is no collector \"%.64s\"",
                       wish->collector);
    if (collector->start(collector->self, &order, err) < 0)
        return err->kind;
    watch = xcalloc(1, sizeof *watch);
    watch->collector = collector;
    watch->watch.id = ++targets->last_id;
    watch->watch.target = &kept->target;
    watch->watch.event_name = xstrdup(wish->event_name);
    kept->watches[kept->watch_count++] = watch;
    HASH_ADD(hh, targets->by_id, watch.id, sizeof watch->watch.id, watch);
    metric_add(&watches_now, 1);
    return 0;
}

/* Starts what can be; the first that can't says why. */
static void watches_start(struct targets *targets, struct kept_target *kept,
                          const struct target_wish *wish)
{
    struct err err;

    kept->watches = xcalloc(wish->watch_count, sizeof *kept->watches);
    for (size_t i = 0; i < wish->watch_count; i++)
        if (watch_start(targets, kept, wish, &wish->watches[i], &err) < 0 &&
            !kept->target.error)
            kept->target.error =
                xasprintf("%.72s: %s", wish->watches[i].event_name, err.msg);
}

static struct kept_target *target_add(struct targets *targets,
                                      const struct target_wish *wish)
{
    struct kept_target *kept = xcalloc(1, sizeof *kept);
    struct target *target = &kept->target;

    target->vm_id = xstrdup(wish->vm_id);
    target->tenant = xstrdup(wish->tenant);
    target->deployment = xstrdup(wish->deployment);
    target->transaction_id = xstrdup(wish->transaction_id);
    target->traceparent = xstrdup(wish->traceparent);
    target->epoch = wish->epoch;
    target->enabled = wish->enabled;
    target->partition = wish->partition;
    HASH_ADD_KEYPTR(hh, targets->by_vm, target->vm_id, strlen(target->vm_id), kept);
    metric_add(&enabled_now, target->enabled);
    return kept;
}

static struct kept_target *target_find(const struct targets *targets, const char *vm_id)
{
    struct kept_target *kept;

    HASH_FIND(hh, targets->by_vm, vm_id, strlen(vm_id), kept);
    return kept;
}

const struct target *targets_put(struct targets *targets,
                                 const struct target_wish *wish)
{
    struct kept_target *kept = target_find(targets, wish->vm_id);

    if (kept && kept->target.epoch > wish->epoch)
        return NULL;
    if (kept && kept->target.epoch == wish->epoch)
        return &kept->target;
    if (kept)
        target_drop(targets, kept);
    kept = target_add(targets, wish);
    if (wish->enabled)
        watches_start(targets, kept, wish);
    if (!kept->target.error)
        kept->target.error = xstrdup("");
    return &kept->target;
}

bool targets_forget(struct targets *targets, const char *vm_id)
{
    struct kept_target *kept = target_find(targets, vm_id);

    if (!kept)
        return false;
    target_drop(targets, kept);
    return true;
}

size_t targets_forget_partition(struct targets *targets, int32_t partition)
{
    struct kept_target *kept, *next;
    size_t count = 0;

    HASH_ITER(hh, targets->by_vm, kept, next)
    {
        if (kept->target.partition != partition)
            continue;
        target_drop(targets, kept);
        count++;
    }
    return count;
}

static struct kept_watch *watch_find(const struct targets *targets, uint64_t id)
{
    struct kept_watch *kept;

    HASH_FIND(hh, targets->by_id, &id, sizeof id, kept);
    return kept;
}

struct watch *targets_note(struct targets *targets, const struct announcement *said,
                           bool *ret_flips)
{
    struct kept_watch *kept = watch_find(targets, said->watch);
    struct watch *watch = kept ? &kept->watch : NULL;

    if (!watch)
        return NULL;
    *ret_flips = !watch->told || watch->verdict != said->verdict;
    free(watch->value);
    free(watch->detail);
    watch->told = true;
    watch->verdict = said->verdict;
    watch->value = xstrdup(said->value);
    watch->detail = xstrdup(said->detail);
    watch->time_us = said->time_us;
    return watch;
}

const struct watch *targets_watch(const struct targets *targets, uint64_t id)
{
    struct kept_watch *kept = watch_find(targets, id);

    return kept ? &kept->watch : NULL;
}
