/*
 * progress.h - which steps of an operation may begin now, and whether it has ended.
 */
#pragma once

#include "services/lifecycle-engine/facts/operation.h"

/* The next step that may begin: the lowest phase that is not over, or a level on the
 * way up where of those before it the minimum is through; and there the first waiting
 * step of a VM whose earlier steps are done. Steps that an earlier failure made
 * pointless become SKIPPED on the way. NULL: none now. */
struct step *progress_next(struct operation *op, int64_t now_us);

bool progress_over(const struct operation *op);
/* The type of the operation's final event: VM_STARTED for the start or reboot of a VM
 * where nothing is waited for, else the kind's. */
const char *progress_final_event(const struct operation *op);
bool progress_failed(const struct operation *op);
bool step_is_over(const struct step *step);
