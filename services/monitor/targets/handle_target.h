/*
 * handle_target.h - one record of vnf.monitoring: what to watch, or no longer.
 */
#pragma once

#include "common/envelope.h"
#include "services/monitor/targets/targets.h"

/* Brings the record's target to where it says. *ret: the target to acknowledge; NULL
 * when there is none to: its epoch is out of date, or it is forgotten. ERR_INVALID for
 * what is no target. is_new: false when it was dealt with before and is only read
 * again, which is not worth a line in the log. */
int handle_target(struct targets *targets, const struct record *record, bool is_new,
                  const struct target **ret, struct err *err);
