/*
 * recall.c - bytes by VM. See recall.h.
 */
#include "services/monitor/targets/recall.h"

#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "common/mem.h"
#include "common/uuid.h"

struct told {
    char vm_id[UUID_SIZE];
    int32_t partition;
    void *bytes;
    size_t length;
    UT_hash_handle hh;
};

struct recall {
    struct told *by_vm;
};

struct recall *recall_create(void)
{
    return xcalloc(1, sizeof(struct recall));
}

static void drop(struct recall *recall, struct told *told)
{
    HASH_DELETE(hh, recall->by_vm, told);
    free(told->bytes);
    free(told);
}

void recall_destroy(struct recall *recall)
{
    struct told *told, *next;

    if (!recall)
        return;
    HASH_ITER(hh, recall->by_vm, told, next)
    {
        drop(recall, told);
    }
    free(recall);
}

void recall_put(struct recall *recall, int32_t partition, const char *vm_id,
                const void *bytes, size_t length)
{
    struct told *told;

    HASH_FIND_STR(recall->by_vm, vm_id, told);
    if (told)
        drop(recall, told);
    if (!bytes)
        return;
    told = xcalloc(1, sizeof *told);
    snprintf(told->vm_id, sizeof told->vm_id, "%s", vm_id);
    told->partition = partition;
    told->bytes = xcalloc(1, length + 1);
    memcpy(told->bytes, bytes, length);
    told->length = length;
    HASH_ADD_STR(recall->by_vm, vm_id, told);
}

static void take(void *context, const struct verdicts_kept *kept)
{
    targets_recall(context, kept);
}

void recall_end(struct recall *recall, int32_t partition, struct targets *targets)
{
    struct told *told, *next;
    struct err err;

    HASH_ITER(hh, recall->by_vm, told, next)
    {
        if (told->partition != partition)
            continue;
        if (targets)
            verdicts_unpack(told->bytes, told->length, take, targets, &err);
        drop(recall, told);
    }
}
