/*
 * write_history.c - what happened to VMs: a ring of 100 slots a place, written over
 * from its oldest. The history of a place ends with its VM; a redeployed VM keeps it.
 */
#include "services/lifecycle-engine/store/writing.h"

#define SLOTS 100

static const struct db_statement DROP = {
    "drop_history",
    "DELETE FROM history h USING unnest($1::bigint[], $2::text[], $3::int[]) "
    "i (deployment, vm_group, idx) WHERE h.deployment = i.deployment AND "
    "h.vm_group = i.vm_group AND h.idx = i.idx"};

/* The deployment's lock keeps others from the slot, so that none comes between look and
 * insert: ON CONFLICT would pay for that with a third record of WAL a row. */
static const struct db_statement ADD = {
    "add_history",
    "MERGE INTO history h USING unnest($1::bigint[], $2::text[], $3::int[], "
    "$4::int[], $5::uuid[], $6::timestamptz[], $7::text[], $8::uuid[], $9::text[], "
    "$10::text[]) i (deployment, vm_group, idx, slot, vm, time, what, operation, "
    "account, detail) ON h.deployment = i.deployment AND h.vm_group = i.vm_group AND "
    "h.idx = i.idx AND h.slot = i.slot WHEN MATCHED THEN UPDATE SET vm = i.vm, time = "
    "i.time, what = i.what, operation = i.operation, account = i.account, detail = "
    "i.detail WHEN NOT MATCHED THEN INSERT (deployment, vm_group, idx, slot, vm, time, "
    "what, operation, account, detail) VALUES (i.deployment, i.vm_group, i.idx, "
    "i.slot, i.vm, i.time, i.what, i.operation, i.account, i.detail)"};

#define GONE                                                                           \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        for (const struct vm *vm = d->vms; vm; vm = vm->next)                          \
            if (vm->gone && !vm->fresh)

/* A slot cannot be written twice in a statement: of a hundred and more the last count.
 */
#define ENTRIES                                                                        \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        for (const struct vm *vm = d->vms; vm; vm = vm->next)                          \
            for (const struct entry *e = vm->gone ? NULL : vm->entries; e;             \
                 e = e->next)                                                          \
                if (e->number + SLOTS > vm->record->entries)

static bool any_gone(const struct writing *w)
{
    GONE return true;
    return false;
}

static bool any_entry(const struct writing *w)
{
    ENTRIES
    return true;
    return false;
}

void write_history(struct writing *w)
{
    struct db_args *a;

    if (any_gone(w)) {
        a = writing_add(w, &DROP);
        DB_COLUMN(a, DB_BIGINT, GONE, db_bigint(a, d->id));
        DB_COLUMN(a, DB_TEXT, GONE, db_text(a, vm->group));
        DB_COLUMN(a, DB_INT, GONE, db_int(a, vm->index));
    }
    if (!any_entry(w))
        return;
    a = writing_add(w, &ADD);
    DB_COLUMN(a, DB_BIGINT, ENTRIES, db_bigint(a, d->id));
    DB_COLUMN(a, DB_TEXT, ENTRIES, db_text(a, vm->group));
    DB_COLUMN(a, DB_INT, ENTRIES, db_int(a, vm->index));
    DB_COLUMN(a, DB_INT, ENTRIES, db_int(a, (int32_t)(e->number % SLOTS)));
    DB_COLUMN(a, DB_UUID, ENTRIES, db_uuid(a, vm->id));
    DB_COLUMN(a, DB_TIME, ENTRIES, db_time(a, e->time_us));
    DB_COLUMN(a, DB_TEXT, ENTRIES, db_text(a, e->what));
    DB_COLUMN(a, DB_UUID, ENTRIES, db_uuid(a, e->operation));
    DB_COLUMN(a, DB_TEXT, ENTRIES, db_text(a, e->account));
    DB_COLUMN(a, DB_TEXT, ENTRIES, db_text(a, e->text));
}
