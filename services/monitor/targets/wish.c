/*
 * wish.c - from a wish to an order. See wish.h.
 */
#include "services/monitor/targets/wish.h"

#include <stdio.h>
#include <string.h>

enum { INTERVAL_MS = 1000, INTERVAL_MIN_MS = 100 };

static const struct collector *find(const struct collector *collectors,
                                    const char *type)
{
    while (collectors->type && strcmp(collectors->type, type) != 0)
        collectors++;
    return collectors->type ? collectors : NULL;
}

static int unknown(const struct collector *collectors, const char *type,
                   struct err *err)
{
    char known[200] = "";
    size_t length = 0;

    for (; collectors->type && length < sizeof known; collectors++)
        length += (size_t)snprintf(known + length, sizeof known - length, "%s%s",
                                   length ? ", " : "", collectors->type);
    return err_set(err, ERR_IMPOSSIBLE, "there is no collector \"%.64s\": there are %s",
                   type, known);
}

static int64_t interval_us(uint32_t wished_ms)
{
    int64_t ms = wished_ms ? wished_ms : INTERVAL_MS;

    return (ms < INTERVAL_MIN_MS ? INTERVAL_MIN_MS : ms) * 1000;
}

int wish_read(const struct target_wish *target, const struct watch_wish *wish,
              const struct collector *collectors, const struct collector **ret,
              struct order *ret_order, struct err *err)
{
    const struct collector *collector = find(collectors, wish->collector);
    struct order order = {
        .vm_id = target->vm_id,
        .host = target->host,
        .address = wish->address,
        .path = wish->path,
        .port = wish->port,
        .interval_us = interval_us(wish->interval_ms),
        .rule = wish->rule,
    };

    if (!collector)
        return unknown(collectors, wish->collector, err);
    if (condition_read(&order.condition, wish->metric_cond, wish->metric_value, err) <
        0)
        return err->kind;
    *ret = collector;
    *ret_order = order;
    return 0;
}
