/*
 * tables_owed.c - what an instance asks about when it takes partitions in, as
 * store/lease.c and store/outbox.c do it.
 */
#include <string.h>

#include "tests/simulator/engines.h"
#include "tests/simulator/tables.h"

static bool among(const int32_t *partitions, int count, int32_t partition)
{
    for (int i = 0; i < count; i++)
        if (partitions[i] == partition)
            return true;
    return false;
}

int store_leftovers(struct db *db, struct arena *arena, const int32_t *partitions,
                    int count, struct message **ret, struct err *err)
{
    struct message *first = NULL, **end = &first;

    if (tables_answer(db, err) < 0)
        return err->kind;
    for (const struct message *m = tables.outbox; m; m = m->next) {
        if (!among(partitions, count, m->partition))
            continue;
        *end = arena_copy(arena, m, sizeof *m);
        (*end)->next = NULL;
        end = &(*end)->next;
    }
    *ret = first;
    return 0;
}

static int owed_rows(const struct deployment_row *d, struct inheritance *list)
{
    int n = 0;

    for (const struct operation_row *op = tables.operations; op; op = op->next)
        if (op->deployment == d->id && !op->columns.finished_us)
            list[n++] = (struct inheritance){d->tenant, d->name, d->partition,
                                             op->columns.owner,
                                             engines_lease_left_us(op->columns.owner)};
    for (const struct vm_row *vm = tables.vms; vm; vm = vm->next)
        if (vm->deployment == d && vm->due_us)
            list[n++] = (struct inheritance){d->tenant, d->name, d->partition, 0, 0};
    if (d->due_us)
        list[n++] = (struct inheritance){d->tenant, d->name, d->partition, 0, 0};
    return n;
}

#define OWED_MAX 512

int store_inheritance(struct db *db, struct arena *arena, const int32_t *partitions,
                      int count, struct inheritance **ret, int *ret_count,
                      struct err *err)
{
    struct inheritance *list = arena_alloc(arena, OWED_MAX * sizeof *list);
    int n = 0;

    if (tables_answer(db, err) < 0)
        return err->kind;
    for (const struct deployment_row *d = tables.deployments; d; d = d->next)
        if (among(partitions, count, d->partition))
            n += owed_rows(d, list + n);
    *ret = list;
    *ret_count = n;
    return 0;
}

int store_unheard(struct db *db, struct arena *arena, const int32_t *partitions,
                  int count, char (**ret)[37], int *ret_count, struct err *err)
{
    int n = 0;

    if (tables_answer(db, err) < 0)
        return err->kind;
    for (const struct vm_row *vm = tables.vms; vm; vm = vm->next)
        n++;
    *ret = arena_alloc(arena, (size_t)(n + 1) * sizeof **ret);
    *ret_count = 0;
    for (const struct vm_row *vm = tables.vms; vm; vm = vm->next)
        if (among(partitions, count, vm->deployment->partition) &&
            (vm->state == VM_SHUTOFF || vm->state == VM_STOPPING ||
             vm->state == VM_REBOOTING || (vm->state == VM_INERT && !vm->monitored)))
            memcpy((*ret)[(*ret_count)++], vm->id, sizeof **ret);
    return 0;
}
