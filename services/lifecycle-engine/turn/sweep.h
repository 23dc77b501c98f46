/*
 * sweep.h - when all VMs that rest, or go there, are looked at: events of the
 * hypervisor tell of most that happens, a sweep of what was missed.
 */
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "common/db.h"
#include "services/lifecycle-engine/turn/handover.h"
#include "services/lifecycle-engine/turn/inbox.h"

#define SWEEP_EVERY_US INT64_C(600000000)

struct sweep {
    int64_t due_us; /* boot clock; the loop's */
    atomic_bool soon;
};

/* The host is back: what happened meanwhile is unknown. Any thread. */
void sweep_soon(struct sweep *sweep);

bool sweep_is_due(const struct sweep *sweep, int64_t now_us);
/* Puts a note for each VM of our partitions that rests and is not monitored, or may be
 * shutting down. ERR_RETRY: again later. */
int sweep_run(struct sweep *sweep, struct db *db, const struct handover *handover,
              struct inbox *inbox, int64_t now_us, struct err *err);
