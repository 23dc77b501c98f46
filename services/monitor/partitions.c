/*
 * partitions.c - a list by number. See partitions.h.
 */
#include "services/monitor/partitions.h"

#include <stdlib.h>

#include "common/mem.h"

struct partition *partitions_at(struct partitions *partitions, int32_t partition)
{
    while (partitions->count <= (size_t)partition) {
        mem_grow(&partitions->items, partitions->count, &partitions->capacity,
                 sizeof *partitions->items);
        partitions->items[partitions->count++] = (struct partition){0};
    }
    return &partitions->items[partition];
}

void partitions_finish(struct partitions *partitions)
{
    free(partitions->items);
}

bool partition_reads_out(struct partition *partition, int64_t now_us)
{
    const bool silent = now_us - partition->heard_us >= PARTITION_SILENCE_US;

    if (!partition->here || partition->read || (!partition->caught_up && !silent))
        return false;
    partition->read = true;
    return true;
}
