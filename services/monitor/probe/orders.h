/*
 * orders.h - what other threads tell the prober, in the order in which they told it.
 */
#pragma once

#include <pthread.h>
#include <stdbool.h>

#include "services/monitor/probe/icmp_socket.h"
#include "services/monitor/verdict/verdict.h"

enum order_kind { ORDER_START, ORDER_STOP, ORDER_SETTLE };

struct probe_order {
    enum order_kind kind;
    uint64_t watch;
    char *why; /* ORDER_SETTLE; whoever takes it frees it. The rest is for a start. */
    union icmp_address address;
    int64_t interval_us;
    struct verdict_rule rule;
};

struct orders {
    pthread_mutex_t lock;
    int event_fd; /* readable when there are some, or the end */
    bool ended;
    struct probe_order *waiting, *taken;
    size_t count, capacity, taken_capacity;
};

int orders_open(struct orders *orders, struct err *err);
void orders_close(struct orders *orders);

/* Any thread. */
void orders_put(struct orders *orders, const struct probe_order *order);
void orders_end(struct orders *orders);

/* What came since the last call, good until the next; false when it is the end. One
 * thread. */
bool orders_take(struct orders *orders, const struct probe_order **ret,
                 size_t *ret_count);
