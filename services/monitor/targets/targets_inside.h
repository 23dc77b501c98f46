/*
 * targets_inside.h - what targets.c and told.c share: targets and watches with what
 * only they need to know.
 *
 * There may be 100,000: texts that come and go together are one piece of memory, and an
 * empty one takes none.
 */
#pragma once

#include <uthash.h>

#include "services/monitor/targets/targets.h"

struct kept_watch {
    struct watch watch; /* first: the outside has its address */
    const struct collector *collector;
    bool guarded;
    enum verdict_state recorded; /* what an alarm was delivered of */
    char *said;                  /* holds value and detail */
    UT_hash_handle hh;           /* by watch.id */
    char event_name[];
};

struct kept_target {
    struct target target; /* first: the outside has its address */
    char *host;
    char *texts;          /* holds its texts but the next two */
    char *error, *notice; /* NULL: "" */
    UT_hash_handle hh;    /* by target.vm_id */
    bool unrecorded;      /* something of it is delivered and not recorded yet */
    size_t watch_count;
    struct kept_watch *watches[];
};

struct targets {
    const struct collector *collectors, *guard;
    struct kept_target *by_vm;
    struct kept_watch *by_id;
    uint64_t last_id;
};

/* Copies the texts into one piece of memory, which is returned; *to[i] is the copy of
 * from[i]. */
char *targets_texts(const char *const *from, char **const *to, size_t count);

/* NULL: it is not known. */
struct kept_target *targets_find(const struct targets *targets, const char *vm_id);
