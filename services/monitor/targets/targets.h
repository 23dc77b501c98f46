/*
 * targets.h - what is watched: the VMs of this monitor's partitions, each with the
 * epoch it stands at and a watch for each of its KPIs. Starts and stops the collectors.
 *
 * It is what vnf.monitoring says, nothing else: lost with the process, read again. One
 * thread, the loop's.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "services/monitor/targets/verdicts.h"
#include "services/monitor/targets/wish.h"

struct watch {
    uint64_t id; /* never used twice in a process */
    const struct target *target;
    char *event_name;
    bool told; /* what follows was announced */
    bool verdict;
    char *value, *detail;
    int64_t time_us;
};

struct target {
    char *vm_id, *tenant, *deployment, *transaction_id, *traceparent;
    uint32_t epoch;
    bool enabled;
    int32_t partition;
    char *error;  /* why it can't be watched as wished; "" */
    char *notice; /* what verdicts have to wait for, as of now; "" */
};

struct targets;

/* collectors end with a row without type; the guard is told to watch what can be
 * settled (collector.h), NULL: nobody is. They must outlive the targets. */
struct targets *targets_create(const struct collector *collectors,
                               const struct collector *guard);
/* Stops all. */
void targets_destroy(struct targets *targets);
AUTO_DEFINE(targets_destroy, struct targets *);

/* The target stands as wished from now on: a greater epoch replaces what was there, the
 * same one or a smaller changes nothing. Returns what stands, which is the table's,
 * good until the next change. */
const struct target *targets_put(struct targets *targets,
                                 const struct target_wish *wish);

/* Stops and forgets; returns whether it was known. */
bool targets_forget(struct targets *targets, const char *vm_id);
/* The same for all of a partition; returns their number. */
size_t targets_forget_partition(struct targets *targets, int32_t partition);

/* Notes what a collector announced. NULL: of a watch that is no more. Otherwise the
 * watch, good until the next change; *ret_flips: it said something else before. */
struct watch *targets_note(struct targets *targets, const struct announcement *said,
                           bool *ret_flips);
/* What an earlier watcher of the target had told, at this epoch: it counts as told here
 * too, where nothing else was. */
void targets_recall(struct targets *targets, const struct verdicts_kept *kept);

/* The alarm of the watch with this verdict is delivered. Returns whether that is to be
 * recorded, by targets_record of this watch; not when it is known already, or another
 * watch of the target has to be recorded anyway. */
bool targets_delivered(struct targets *targets, uint64_t watch, bool verdict);
/* Calls record with all that is delivered of the watch's target; not when it is no
 * more: what is told of a new epoch is told anew. */
void targets_record(struct targets *targets, uint64_t watch, verdicts_take *record,
                    void *context);

/* What the guard announced: has it settled by the collector of the watch. */
void targets_settle(struct targets *targets, const struct announcement *said);

/* The watch; NULL: it is no more. */
const struct watch *targets_watch(const struct targets *targets, uint64_t id);
