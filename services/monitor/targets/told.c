/*
 * told.c - what is said of the watches, what was told of it and what of that is
 * recorded. See targets.h.
 */
#include "services/monitor/targets/targets_inside.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

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
    free(kept->said);
    watch->told = true;
    watch->verdict = said->verdict;
    kept->said = targets_texts((const char *const[]){said->value, said->detail},
                               (char **const[]){&watch->value, &watch->detail}, 2);
    watch->time_us = said->time_us;
    return watch;
}

void targets_settle(struct targets *targets, const struct announcement *said)
{
    struct kept_watch *kept = watch_find(targets, said->watch);

    if (kept && kept->guarded)
        kept->collector->settle(kept->collector->self, said->watch, said->detail);
}

const struct watch *targets_watch(const struct targets *targets, uint64_t id)
{
    struct kept_watch *kept = watch_find(targets, id);

    return kept ? &kept->watch : NULL;
}

static void recall(struct kept_watch *kept, const struct verdict_kept *item)
{
    struct watch *watch = &kept->watch;

    if (watch->told || strcmp(watch->event_name, item->event_name) != 0)
        return;
    watch->told = true;
    watch->verdict = item->verdict;
    kept->recorded = item->verdict ? VERDICT_TRUE : VERDICT_FALSE;
}

void targets_recall(struct targets *targets, const struct verdicts_kept *kept)
{
    struct kept_target *target = targets_find(targets, kept->vm_id);

    if (!target || target->target.epoch != kept->epoch)
        return;
    for (size_t i = 0; i < target->watch_count; i++)
        for (size_t j = 0; j < kept->count; j++)
            recall(target->watches[i], &kept->items[j]);
}

/* The watch's target is the first member of the kept one. */
static struct kept_target *target_of(struct kept_watch *kept)
{
    return (struct kept_target *)(uintptr_t)kept->watch.target;
}

static void record_all(const struct kept_target *kept, verdicts_take *record,
                       void *context)
{
    AUTO(free)
    struct verdict_kept *items = xcalloc(kept->watch_count, sizeof *items);
    struct verdicts_kept all = {.vm_id = kept->target.vm_id,
                                .epoch = kept->target.epoch,
                                .partition = kept->target.partition,
                                .items = items};

    for (size_t i = 0; i < kept->watch_count; i++)
        if (kept->watches[i]->recorded != VERDICT_NONE)
            items[all.count++] =
                (struct verdict_kept){kept->watches[i]->watch.event_name,
                                      kept->watches[i]->recorded == VERDICT_TRUE};
    record(context, &all);
}

bool targets_delivered(struct targets *targets, uint64_t id, bool verdict)
{
    const enum verdict_state state = verdict ? VERDICT_TRUE : VERDICT_FALSE;
    struct kept_watch *kept = watch_find(targets, id);
    bool is_first;

    if (!kept || kept->recorded == state)
        return false;
    kept->recorded = state;
    is_first = !target_of(kept)->unrecorded;
    target_of(kept)->unrecorded = true;
    return is_first;
}

void targets_record(struct targets *targets, uint64_t id, verdicts_take *record,
                    void *context)
{
    struct kept_watch *kept = watch_find(targets, id);

    if (!kept)
        return;
    target_of(kept)->unrecorded = false;
    record_all(target_of(kept), record, context);
}
