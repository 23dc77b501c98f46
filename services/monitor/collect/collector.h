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
#include "services/monitor/verdict/condition.h"
#include "services/monitor/verdict/verdict.h"

/* What is to be watched. Texts are borrowed for the call; "" where there is none. */
struct order {
    uint64_t watch;
    const char *vm_id;
    const char *host;    /* the hypervisor's URI */
    const char *address; /* where the VM is reached */
    const char *path;    /* HTTP */
    uint32_t port;       /* TCP, HTTP; 0: not given */
    int64_t interval_us;
    struct verdict_rule rule;
    struct condition condition;
};

struct announcement {
    uint64_t watch;
    bool verdict;
    bool first;       /* of its kind: the collector had no verdict before */
    bool settles;     /* no verdict of the watch's own, but a fact that settles it */
    char value[24];   /* the last sample */
    char detail[240]; /* what was looked at, what came back, how often, since when */
    int64_t time_us;  /* since 1970 */
};

/* Any thread; copies it and returns. */
typedef void announce(void *context, const struct announcement *announcement);

/* Who is told. */
struct teller {
    announce *announce;
    void *context;
};

struct collector {
    const char *type; /* as a KPI names it: "ICMPPing" */
    /* ERR_IMPOSSIBLE when this can't be watched: err says why. */
    int (*start)(void *self, const struct order *order, struct err *err);
    void (*stop)(void *self, uint64_t watch);
    /* The VM is dead for certain: FALSE at once, because of `why`, until it is seen
     * otherwise. NULL: the collector sees that by itself, or it means nothing to it. */
    void (*settle)(void *self, uint64_t watch, const char *why);
    /* Whether what it needs for this host is away, so that verdicts are withheld; err
     * says what. NULL: it needs nothing. */
    bool (*withheld)(void *self, const char *host, struct err *err);
    void *self;
};
