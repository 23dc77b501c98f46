/*
 * slots.h - the prober's slots: by index for replies, by watch for orders. A freed
 * index is used again; the watch in a reply tells whose it was. One thread.
 */
#pragma once

#include "services/monitor/probe/slot.h"

struct slots {
    struct slot **items; /* NULL: free */
    size_t size, capacity;
    uint32_t *spare; /* freed indexes */
    size_t spares, spare_capacity;
    struct slot *by_watch;
};

/* A zeroed slot with watch and index set. */
struct slot *slots_add(struct slots *slots, uint64_t watch);
/* Frees it; its timer must be stopped. */
void slots_remove(struct slots *slots, struct slot *slot);
/* NULL when there is none. */
struct slot *slots_of_watch(const struct slots *slots, uint64_t watch);
struct slot *slots_of_mark(const struct slots *slots, const struct icmp_mark *mark);
void slots_finish(struct slots *slots);
