/*
 * targets.c - targets by VM, watches by id. See targets.h.
 *
 * A target's watches get fresh ids with each epoch, so whatever a collector still has
 * to say about an earlier one finds no watch and is dropped.
 */
#include "services/monitor/targets/targets_inside.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/metrics.h"

static struct metric enabled_now =
    METRIC_GAUGE("quartet_monitor_targets", "VMs that this monitor watches.");
static struct metric watches_now =
    METRIC_GAUGE("quartet_monitor_watches", "KPIs that this monitor watches.");

static char NOTHING[] = ""; /* shared by all that have nothing to say */

struct targets *targets_create(const struct collector *collectors,
                               const struct collector *guard)
{
    struct targets *targets = xcalloc(1, sizeof *targets);

    targets->collectors = collectors;
    targets->guard = guard;
    return targets;
}

static void watch_drop(struct targets *targets, struct kept_watch *kept)
{
    kept->collector->stop(kept->collector->self, kept->watch.id);
    if (kept->guarded)
        targets->guard->stop(targets->guard->self, kept->watch.id);
    HASH_DELETE(hh, targets->by_id, kept);
    metric_add(&watches_now, -1);
    free(kept->said);
    free(kept);
}

static void target_drop(struct targets *targets, struct kept_target *kept)
{
    struct target *target = &kept->target;

    for (size_t i = 0; i < kept->watch_count; i++)
        watch_drop(targets, kept->watches[i]);
    HASH_DELETE(hh, targets->by_vm, kept);
    metric_add(&enabled_now, -(int64_t)target->enabled);
    free(kept->texts);
    free(kept->error);
    free(kept->notice);
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

/* A death that libvirt tells of is the end of VM_ALIVE, however that is measured. Where
 * it can't be listened to the collector is on its own. */
static bool guard_start(const struct targets *targets, const struct watch_wish *wish,
                        const struct collector *collector, const struct order *order)
{
    const struct collector *guard = targets->guard;
    struct err err;

    return guard && collector->settle && *order->host &&
           strcmp(wish->event_name, "VM_ALIVE") == 0 &&
           guard->start(guard->self, order, &err) == 0;
}

static int watch_start(struct targets *targets, struct kept_target *kept,
                       const struct target_wish *target, const struct watch_wish *wish,
                       struct err *err)
{
    const struct collector *collector;
    struct kept_watch *watch;
    struct order order;

    if (wish_read(target, wish, targets->collectors, &collector, &order, err) < 0)
        return err->kind;
    order.watch = targets->last_id + 1;
    if (collector->start(collector->self, &order, err) < 0)
        return err->kind;
    watch = xcalloc(1, sizeof *watch + strlen(wish->event_name) + 1);
    watch->collector = collector;
    watch->guarded = guard_start(targets, wish, collector, &order);
    watch->watch.id = ++targets->last_id;
    watch->watch.target = &kept->target;
    watch->watch.event_name = strcpy(watch->event_name, wish->event_name);
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

    for (size_t i = 0; i < wish->watch_count; i++)
        if (watch_start(targets, kept, wish, &wish->watches[i], &err) < 0 &&
            !kept->error)
            kept->error = xasprintf("%.72s: %s", wish->watches[i].event_name, err.msg);
}

char *targets_texts(const char *const *from, char **const *to, size_t count)
{
    char *texts, *end;
    size_t size = 0;

    for (size_t i = 0; i < count; i++)
        size += strlen(from[i]) + 1;
    texts = end = xcalloc(1, size);
    for (size_t i = 0; i < count; i++) {
        *to[i] = end;
        end = stpcpy(end, from[i]) + 1;
    }
    return texts;
}

static struct kept_target *target_add(struct targets *targets,
                                      const struct target_wish *wish)
{
    const size_t watches = wish->enabled ? wish->watch_count : 0;
    struct kept_target *kept =
        xcalloc(1, sizeof *kept + watches * sizeof *kept->watches);
    struct target *target = &kept->target;
    const char *const from[] = {wish->host,           wish->vm_id,
                                wish->tenant,         wish->deployment,
                                wish->transaction_id, wish->traceparent};
    char **const to[] = {
        &kept->host,         &target->vm_id,          &target->tenant,
        &target->deployment, &target->transaction_id, &target->traceparent};

    kept->texts = targets_texts(from, to, sizeof from / sizeof *from);
    target->epoch = wish->epoch;
    target->enabled = wish->enabled;
    target->partition = wish->partition;
    HASH_ADD_KEYPTR(hh, targets->by_vm, target->vm_id, strlen(target->vm_id), kept);
    metric_add(&enabled_now, target->enabled);
    return kept;
}

struct kept_target *targets_find(const struct targets *targets, const char *vm_id)
{
    struct kept_target *kept;

    HASH_FIND(hh, targets->by_vm, vm_id, strlen(vm_id), kept);
    return kept;
}

/* What the target's verdicts have to wait for now. */
static void take_notice(struct kept_target *kept)
{
    struct err err;

    free(kept->notice);
    kept->notice = NULL;
    for (size_t i = 0; i < kept->watch_count && !kept->notice; i++) {
        const struct collector *collector = kept->watches[i]->collector;

        if (collector->withheld &&
            collector->withheld(collector->self, kept->host, &err))
            kept->notice =
                xasprintf("%.72s: no verdict until the hypervisor answers: %s",
                          kept->watches[i]->watch.event_name, err.msg);
    }
    kept->target.notice = kept->notice ? kept->notice : NOTHING;
}

static struct kept_target *target_begin(struct targets *targets,
                                        const struct target_wish *wish)
{
    struct kept_target *kept = target_add(targets, wish);

    if (wish->enabled)
        watches_start(targets, kept, wish);
    kept->target.error = kept->error ? kept->error : NOTHING;
    return kept;
}

const struct target *targets_put(struct targets *targets,
                                 const struct target_wish *wish)
{
    struct kept_target *kept = targets_find(targets, wish->vm_id);

    if (kept && kept->target.epoch < wish->epoch) {
        target_drop(targets, kept);
        kept = NULL;
    }
    if (!kept)
        kept = target_begin(targets, wish);
    take_notice(kept);
    return &kept->target;
}

bool targets_forget(struct targets *targets, const char *vm_id)
{
    struct kept_target *kept = targets_find(targets, vm_id);

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
