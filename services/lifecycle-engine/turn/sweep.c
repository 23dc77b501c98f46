/*
 * sweep.c - see sweep.h.
 */
#include "services/lifecycle-engine/turn/sweep.h"

#include "services/lifecycle-engine/store/store.h"

void sweep_soon(struct sweep *sweep)
{
    atomic_store(&sweep->soon, true);
}

bool sweep_is_due(const struct sweep *sweep, int64_t now_us)
{
    return atomic_load(&sweep->soon) || now_us >= sweep->due_us;
}

int sweep_run(struct sweep *sweep, struct db *db, const struct handover *handover,
              struct inbox *inbox, int64_t now_us, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    int32_t partitions[PARTITIONS_MAX];
    int count = handover_ours(handover, partitions);
    char(*ids)[37];

    atomic_store(&sweep->soon, false);
    if (store_unheard(db, arena, partitions, count, &ids, &count, err) < 0) {
        sweep_soon(sweep);
        return err->kind;
    }
    for (int i = 0; i < count; i++)
        inbox_put_domain(inbox, ITEM_DOMAIN_LOOK, ids[i]);
    sweep->due_us = now_us + SWEEP_EVERY_US;
    return 0;
}
