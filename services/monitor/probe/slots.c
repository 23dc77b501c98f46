/*
 * slots.c - slots by index and by watch. See slots.h.
 */
#include "services/monitor/probe/slots.h"

#include <stdlib.h>

#include "common/mem.h"

static uint32_t free_index(struct slots *slots)
{
    if (slots->spares > 0)
        return slots->spare[--slots->spares];
    mem_grow(&slots->items, slots->size, &slots->capacity, sizeof *slots->items);
    slots->items[slots->size] = NULL;
    return (uint32_t)slots->size++;
}

struct slot *slots_add(struct slots *slots, uint64_t watch)
{
    struct slot *slot = xcalloc(1, sizeof *slot);

    slot->watch = watch;
    slot->index = free_index(slots);
    slots->items[slot->index] = slot;
    HASH_ADD(hh, slots->by_watch, watch, sizeof slot->watch, slot);
    return slot;
}

void slots_remove(struct slots *slots, struct slot *slot)
{
    slots->items[slot->index] = NULL;
    mem_grow(&slots->spare, slots->spares, &slots->spare_capacity,
             sizeof *slots->spare);
    slots->spare[slots->spares++] = slot->index;
    HASH_DELETE(hh, slots->by_watch, slot);
    free(slot);
}

struct slot *slots_of_watch(const struct slots *slots, uint64_t watch)
{
    struct slot *slot;

    HASH_FIND(hh, slots->by_watch, &watch, sizeof watch, slot);
    return slot;
}

struct slot *slots_of_mark(const struct slots *slots, const struct icmp_mark *mark)
{
    struct slot *slot = mark->slot < slots->size ? slots->items[mark->slot] : NULL;

    return slot && slot->watch == mark->watch ? slot : NULL;
}

void slots_finish(struct slots *slots)
{
    for (size_t i = 0; i < slots->size; i++)
        if (slots->items[i])
            slots_remove(slots, slots->items[i]);
    free(slots->items);
    free(slots->spare);
}
