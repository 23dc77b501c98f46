/*
 * load_operations.c - operations under way, and those that items name. See loading.h.
 */
#include <string.h>

#include "services/lifecycle-engine/store/loading.h"

#define OPERATION_COLUMNS                                                              \
    "o.id, o.tenant, o.deployment_name, o.kind, o.state, o.vm, o.vm_name, o.force, "   \
    "o.account, o.client_transaction_id, o.traceparent, o.verdict, o.owner, "          \
    "o.accepted, o.steps, o.retry_of, o.status_message, o.cause, "                     \
    "o.vm_group"

const struct db_statement OPERATIONS_UNFINISHED = {
    "unfinished", "SELECT " OPERATION_COLUMNS " FROM operation o WHERE "
                  "o.deployment = ANY($1::bigint[]) AND o.finished IS NULL "
                  "ORDER BY o.accepted DESC"};

const struct db_statement OPERATIONS_KNOWN = {
    "known",
    "SELECT " OPERATION_COLUMNS " FROM operation o WHERE o.id = ANY($1::uuid[])"};

bool operations_ask(const struct item *items, int count, struct db_args *args)
{
    bool any = false;

    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++) {
        const char *retry_of = items[i].retry_of ? items[i].retry_of : "";

        if (*items[i].operation_id)
            db_uuid(args, items[i].operation_id);
        if (*retry_of)
            db_uuid(args, retry_of);
        any |= *items[i].operation_id || *retry_of;
    }
    db_array_end(args);
    return any;
}

static struct operation *operation_read(struct scene *scene, const PGresult *rows,
                                        int row)
{
    struct operation *op = arena_alloc(scene->arena, sizeof *op);
    char vm_id[37], retry_of[37];
    const uint8_t *bytes;
    size_t length;

    db_get_uuid(op->id, rows, row, 0);
    op->tenant = row_text(scene, rows, row, 1);
    op->deployment = row_text(scene, rows, row, 2);
    op->kind = (enum operation_kind)db_get_int(rows, row, 3);
    op->state = (enum operation_state)db_get_int(rows, row, 4);
    db_get_uuid(vm_id, rows, row, 5);
    op->vm_id = arena_text(scene->arena, vm_id);
    op->vm_name = row_text(scene, rows, row, 6);
    op->force = db_get_bool(rows, row, 7);
    op->account = row_text(scene, rows, row, 8);
    op->client_transaction_id = row_text(scene, rows, row, 9);
    op->traceparent = row_text(scene, rows, row, 10);
    bytes = db_get_bytes(rows, row, 11, &length);
    op->verdict = arena_copy(scene->arena, bytes, length);
    op->verdict_length = length;
    op->owner = (uint32_t)db_get_int(rows, row, 12);
    op->accepted_us = db_get_time(rows, row, 13);
    bytes = db_get_bytes(rows, row, 14, &length);
    steps_unpack(scene->arena, op, bytes, length);
    db_get_uuid(retry_of, rows, row, 15);
    op->retry_of = arena_text(scene->arena, retry_of);
    op->status_message = row_text(scene, rows, row, 16);
    op->cause = row_text(scene, rows, row, 17);
    op->vm_group = row_text(scene, rows, row, 18);
    op->members = -1;
    return op;
}

void operations_read(struct scene *scene, const PGresult *rows, bool under_way)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct operation *op = operation_read(scene, rows, row);

        if (scene_operation(scene, op->id))
            continue;
        scene_add_operation(
            scene,
            under_way ? scene_deployment(scene, op->tenant, op->deployment) : NULL, op);
    }
}
