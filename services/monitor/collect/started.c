/*
 * started.c - a small table in the order of its coming. See started.h.
 */
#include "services/monitor/collect/started.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "common/mem.h"
#include "common/uuid.h"

enum { MOST = 4096 };

struct started {
    UT_hash_handle hh;
    char vm_id[UUID_SIZE];
};

static void drop(struct started **set, struct started *one)
{
    HASH_DELETE(hh, *set, one);
    free(one);
}

void started_add(struct started **set, const char *vm_id)
{
    struct started *one = xcalloc(1, sizeof *one);

    started_take(set, vm_id);
    if (HASH_COUNT(*set) >= MOST)
        drop(set, *set); /* the oldest */
    snprintf(one->vm_id, sizeof one->vm_id, "%s", vm_id);
    HASH_ADD_STR(*set, vm_id, one);
}

bool started_take(struct started **set, const char *vm_id)
{
    struct started *one;

    HASH_FIND_STR(*set, vm_id, one);
    if (!one)
        return false;
    drop(set, one);
    return true;
}

void started_clear(struct started **set)
{
    while (*set)
        drop(set, *set);
}
