/*
 * targets_inside.h - what targets.c and told.c share: targets and watches with what
 * only they need to know.
 */
#pragma once

#include <uthash.h>

#include "services/monitor/targets/targets.h"

struct kept_watch {
    struct watch watch; /* first: the outside has its address */
    const struct collector *collector;
    bool guarded;
    enum verdict_state recorded; /* what an alarm was delivered of */
    UT_hash_handle hh;           /* by watch.id */
};

struct kept_target {
    struct target target; /* first: the outside has its address */
    char *host;
    struct kept_watch **watches;
    size_t watch_count;
    UT_hash_handle hh; /* by target.vm_id */
};

struct targets {
    const struct collector *collectors, *guard;
    struct kept_target *by_vm;
    struct kept_watch *by_id;
    uint64_t last_id;
};

/* NULL: it is not known. */
struct kept_target *targets_find(const struct targets *targets, const char *vm_id);
