/*
 * collector.h - the port to what takes samples: started with an order, a collector
 * watches until stopped and announces verdicts, from a thread of its own.
 *
 * A verdict announced after stop belongs to a watch that nobody knows any more: watch
 * ids are never used twice.
 */
#pragma once

#include <stdint.h>

#include "common/err.h"
#include "services/monitor/verdict/verdict.h"

/* What is to be watched. Texts are borrowed for the call; "" where there is none. */
struct order {
    uint64_t watch;
    const char *vm_id;
    const char *host;    /* the hypervisor's URI */
    const char *address; /* where the VM is reached */
    int64_t interval_us;
    struct verdict_rule rule;
};

struct announcement {
    uint64_t watch;
    bool verdict;
    char value[24];   /* the last sample */
    char detail[160]; /* what was looked at, what came back */
    int64_t time_us;  /* since 1970 */
};

/* Any thread; copies it and returns. */
typedef void announce(void *context, const struct announcement *announcement);

struct collector {
    const char *type; /* as a KPI names it: "ICMPPing" */
    /* ERR_IMPOSSIBLE when this can't be watched: err says why. */
    int (*start)(void *self, const struct order *order, struct err *err);
    void (*stop)(void *self, uint64_t watch);
    void *self;
};
