/*
 * handle_target.h - one record of vnf.monitoring: what to watch, or no longer.
 */
#pragma once

#include "common/envelope.h"
#include "services/monitor/targets/targets.h"

/* What is acknowledged. */
struct answer {
    const struct target *target; /* as it stands; NULL: it is forgotten */
    uint32_t epoch; /* that was asked for: less than the target's is late */
};

/* Brings the record's target to where it says, unless a later epoch is known.
 * ERR_INVALID for what is no target. is_new: false when it was dealt with before and is
 * only read again, which is not worth a line in the log. */
int handle_target(struct targets *targets, const struct record *record, bool is_new,
                  struct answer *ret, struct err *err);
