/*
 * actions.h - what is known of each action of a step: who does it, and for how long.
 */
#pragma once

#include <stdint.h>

#include "services/lifecycle-engine/facts/job.h"
#include "services/lifecycle-engine/facts/names.h"

enum actor { BY_WORKER, BY_MONITOR, BY_POOL, BY_NOBODY };

struct action_rule {
    enum actor actor;
    enum call call;     /* BY_WORKER */
    int64_t again_us;   /* asked again after this long without an answer; 0: never */
    int64_t give_up_us; /* failed (or, where it says so, passed) after this long; 0: the
                           datamodel says */
    bool passes;        /* going on without the answer is safe */
    const char *waits_for; /* for explain and the timeline */
};

const struct action_rule *action_rule(enum action action);
