/*
 * load_vms.c - VMs of deployments that are locked. See loading.h.
 */
#include <string.h>

#include "services/lifecycle-engine/store/loading.h"

const struct db_statement VMS_LOAD = {
    "vms", "SELECT v.deployment, v.id, v.vm_group, v.idx, v.name, v.state, v.epoch, "
           "v.monitored, v.host, v.error, v.interfaces, v.record, v.due, v.former "
           "FROM vm v WHERE v.deployment = ANY($1::bigint[]) "
           "ORDER BY v.deployment, v.vm_group DESC, v.idx DESC"};

/* Rows come in the order of the deployments; within one the last VM comes first, so
 * that each can be put at the head of its list. */
void vms_read(struct scene *scene, struct deployment **locked, const PGresult *rows)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct vm *vm = arena_alloc(scene->arena, sizeof *vm);
        struct deployment *d;
        size_t length;
        const uint8_t *nics = db_get_bytes(rows, row, 10, &length);
        const uint8_t *record;

        while ((*locked)->id != db_get_bigint(rows, row, 0))
            locked++;
        d = *locked;
        db_get_uuid(vm->id, rows, row, 1);
        vm->group = row_text(scene, rows, row, 2);
        vm->index = db_get_int(rows, row, 3);
        vm->name = row_text(scene, rows, row, 4);
        vm->state = (enum vm_state)db_get_int(rows, row, 5);
        vm->epoch = (uint32_t)db_get_int(rows, row, 6);
        vm->monitored = db_get_bool(rows, row, 7);
        vm->host = row_text(scene, rows, row, 8);
        vm->error = row_text(scene, rows, row, 9);
        nics_unpack(scene->arena, vm, nics, length);
        record = db_get_bytes(rows, row, 11, &length);
        vm->record = record_unpack(scene->arena, record, length);
        vm->due_us = db_get_time(rows, row, 12);
        db_get_uuid(vm->former, rows, row, 13);
        memcpy(vm->row_id, vm->id, sizeof vm->row_id);
        vm->next = d->vms;
        d->vms = vm;
    }
}
