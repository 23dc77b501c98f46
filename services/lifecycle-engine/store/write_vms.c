/*
 * write_vms.c - VMs: made, changed, gone. A row is found by the id it was loaded with:
 * a redeploy gives the VM another.
 */
#include "services/lifecycle-engine/store/writing.h"

static const struct db_statement ADD_VMS = {
    "add_vms",
    "INSERT INTO vm (id, deployment, vm_group, idx, name, state, epoch, monitored, "
    "host, error, interfaces, record, due) SELECT * FROM unnest($1::uuid[], "
    "$2::bigint[], $3::text[], $4::int[], $5::text[], $6::int[], $7::int[], "
    "$8::bool[], "
    "$9::text[], $10::text[], $11::bytea[], $12::bytea[], $13::timestamptz[])"};

static const struct db_statement SET_VMS = {
    "set_vms",
    "UPDATE vm v SET state = i.state, epoch = i.epoch, monitored = i.monitored, "
    "error = i.error, interfaces = i.interfaces, record = i.record, due = i.due, "
    "former = i.former, id = i.id, name = i.name, updated = clock_timestamp() "
    "FROM unnest($1::uuid[], $2::int[], $3::int[], $4::bool[], $5::text[], "
    "$6::bytea[], $7::bytea[], $8::timestamptz[], $9::uuid[], $10::uuid[], "
    "$11::text[]) i (row, state, epoch, monitored, error, interfaces, record, due, "
    "former, id, name) WHERE v.id = i.row"};

static const struct db_statement DROP_VMS = {
    "drop_vms", "DELETE FROM vm WHERE id = ANY($1::uuid[])"};

enum change { ADD, SET, DROP, NONE };

/* A VM made and gone in one turn never was. */
static enum change vm_change(const struct vm *vm)
{
    if (vm->gone)
        return vm->fresh ? NONE : DROP;
    if (vm->fresh)
        return ADD;
    return vm->dirty ? SET : NONE;
}

#define VMS(wanted)                                                                    \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        for (const struct vm *vm = d->vms; vm; vm = vm->next)                          \
            if (vm_change(vm) == (wanted))

static bool vms_any(const struct writing *w, enum change wanted)
{
    VMS(wanted)
    return true;
    return false;
}

static void nics_put(struct scene *scene, struct db_args *args, const struct vm *vm)
{
    size_t length;
    const uint8_t *nics = nics_pack(scene->arena, vm, &length);

    db_bytes(args, nics, length);
}

static void record_put(struct scene *scene, struct db_args *args, const struct vm *vm)
{
    size_t length;
    const uint8_t *record = record_pack(scene->arena, vm->record, &length);

    db_bytes(args, record, length);
}

static void vms_add(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, ADD))
        return;
    a = writing_add(w, &ADD_VMS);
    DB_COLUMN(a, DB_UUID, VMS(ADD), db_uuid(a, vm->id));
    DB_COLUMN(a, DB_BIGINT, VMS(ADD), db_bigint(a, d->id));
    DB_COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->group));
    DB_COLUMN(a, DB_INT, VMS(ADD), db_int(a, vm->index));
    DB_COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->name));
    DB_COLUMN(a, DB_INT, VMS(ADD), db_int(a, (int32_t)vm->state));
    DB_COLUMN(a, DB_INT, VMS(ADD), db_int(a, (int32_t)vm->epoch));
    DB_COLUMN(a, DB_BOOL, VMS(ADD), db_bool(a, vm->monitored));
    DB_COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->host));
    DB_COLUMN(a, DB_TEXT, VMS(ADD), db_text(a, vm->error));
    DB_COLUMN(a, DB_BYTES, VMS(ADD), nics_put(w->scene, a, vm));
    DB_COLUMN(a, DB_BYTES, VMS(ADD), record_put(w->scene, a, vm));
    DB_COLUMN(a, DB_TIME, VMS(ADD), db_time(a, vm->due_us));
}

static void vms_set(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, SET))
        return;
    a = writing_add(w, &SET_VMS);
    DB_COLUMN(a, DB_UUID, VMS(SET), db_uuid(a, vm->row_id));
    DB_COLUMN(a, DB_INT, VMS(SET), db_int(a, (int32_t)vm->state));
    DB_COLUMN(a, DB_INT, VMS(SET), db_int(a, (int32_t)vm->epoch));
    DB_COLUMN(a, DB_BOOL, VMS(SET), db_bool(a, vm->monitored));
    DB_COLUMN(a, DB_TEXT, VMS(SET), db_text(a, vm->error));
    DB_COLUMN(a, DB_BYTES, VMS(SET), nics_put(w->scene, a, vm));
    DB_COLUMN(a, DB_BYTES, VMS(SET), record_put(w->scene, a, vm));
    DB_COLUMN(a, DB_TIME, VMS(SET), db_time(a, vm->due_us));
    DB_COLUMN(a, DB_UUID, VMS(SET), db_uuid(a, vm->former));
    DB_COLUMN(a, DB_UUID, VMS(SET), db_uuid(a, vm->id));
    DB_COLUMN(a, DB_TEXT, VMS(SET), db_text(a, vm->name));
}

static void vms_drop(struct writing *w)
{
    struct db_args *a;

    if (!vms_any(w, DROP))
        return;
    a = writing_add(w, &DROP_VMS);
    DB_COLUMN(a, DB_UUID, VMS(DROP), db_uuid(a, vm->row_id));
}

void write_vms(struct writing *w)
{
    vms_drop(w);
    vms_add(w);
    vms_set(w);
}
