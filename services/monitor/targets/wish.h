/*
 * wish.h - what is to be watched, as a record states it, and what that means for a
 * collector. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "services/monitor/collect/collector.h"

/* One KPI as it is to be watched. Texts are never NULL. */
struct watch_wish {
    const char *event_name;
    const char *collector; /* "ICMPPing" */
    const char *address, *path, *metric_value, *metric_cond;
    uint32_t port;        /* 0: not given */
    uint32_t interval_ms; /* 0: 1000; at least 100 */
    struct verdict_rule rule;
};

/* A target as a record states it. Everything is borrowed. */
struct target_wish {
    const char *vm_id, *tenant, *deployment, *host, *transaction_id, *traceparent;
    uint32_t epoch;
    bool enabled;
    int32_t partition; /* of vnf.monitoring */
    const struct watch_wish *watches;
    size_t watch_count;
};

/* The collector that the wish names, and the order for it, which borrows from both
 * wishes; order->watch is the caller's to fill in. ERR_IMPOSSIBLE says what is known.
 * collectors end with a row without type. */
int wish_read(const struct target_wish *target, const struct watch_wish *wish,
              const struct collector *collectors, const struct collector **ret,
              struct order *ret_order, struct err *err);
