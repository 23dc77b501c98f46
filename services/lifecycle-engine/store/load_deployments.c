/*
 * load_deployments.c - deployments, locked. See loading.h.
 *
 * The lock is a statement of its own: after a wait it gives the rows that it locked as
 * they are then, but would still show joined ones as they were before. They are locked
 * in the order of their ids and nothing is locked before them.
 */
#include <string.h>

#include "services/lifecycle-engine/store/loading.h"

static const struct db_statement LOCK = {
    "lock", "SELECT d.id, d.tenant, d.name, d.partition, d.state, d.failed, "
            "d.sequence, d.version, d.spec, d.wanted, d.record, d.due, "
            "d.counted_deployments, d.counted_vms, d.counted_vcpus, "
            "d.counted_memory_mib FROM unnest($1::text[], $2::text[]) k (tenant, name) "
            "JOIN deployment d ON d.tenant = k.tenant AND d.name = k.name "
            "ORDER BY d.id FOR UPDATE OF d"};

/* Each (tenant, name) once: the scene serves as the set. */
static void keys_fill(struct scene *scene, const struct item *items, int count,
                      struct db_args *args)
{
    struct deployment *seen = NULL;

    for (int i = 0; i < count; i++) {
        struct deployment *d;

        if (!*items[i].deployment ||
            scene_deployment(scene, items[i].tenant, items[i].deployment))
            continue;
        d = arena_alloc(scene->arena, sizeof *d);
        d->tenant = items[i].tenant;
        d->name = items[i].deployment;
        scene_add_deployment(scene, d);
    }
    seen = scene->deployments;
    db_array(args, DB_TEXT);
    for (const struct deployment *d = seen; d; d = d->next)
        db_text(args, d->tenant);
    db_array_end(args);
    db_array(args, DB_TEXT);
    for (const struct deployment *d = seen; d; d = d->next)
        db_text(args, d->name);
    db_array_end(args);
    scene->deployments = NULL;
    memset(scene->deployment_index, 0, sizeof scene->deployment_index);
}

/* Those that were locked, in the order of their ids; ids gets these. */
static struct deployment **deployments_read(struct scene *scene, const PGresult *rows,
                                            struct db_args *ids)
{
    struct deployment **locked =
        arena_alloc(scene->arena, (size_t)(PQntuples(rows) + 1) * sizeof(void *));

    db_array(ids, DB_BIGINT);
    for (int row = 0; row < PQntuples(rows); row++) {
        struct deployment *d = arena_alloc(scene->arena, sizeof *d);
        size_t length;
        const uint8_t *bytes = db_get_bytes(rows, row, 8, &length);

        d->id = db_get_bigint(rows, row, 0);
        d->tenant = row_text(scene, rows, row, 1);
        d->name = row_text(scene, rows, row, 2);
        d->partition = db_get_int(rows, row, 3);
        d->state = (enum service_state)db_get_int(rows, row, 4);
        d->failed = (enum operation_kind)db_get_int(rows, row, 5);
        d->sequence = (uint64_t)db_get_bigint(rows, row, 6);
        d->version = db_get_bigint(rows, row, 7);
        d->spec = length ? spec_unpack(scene->arena, bytes, length) : NULL;
        bytes = db_get_bytes(rows, row, 9, &length);
        d->wanted = length ? spec_unpack(scene->arena, bytes, length) : NULL;
        bytes = db_get_bytes(rows, row, 10, &length);
        d->record = deployment_record_unpack(scene->arena, bytes, length);
        d->due_us = db_get_time(rows, row, 11);
        for (int i = 0; i < MEASURES_END; i++)
            d->counted.of[i] = db_get_bigint(rows, row, 12 + i);
        d->spec_was = d->spec;
        d->wanted_was = d->wanted;
        scene_add_deployment(scene, d);
        db_bigint(ids, d->id);
        locked[row] = d;
    }
    db_array_end(ids);
    return locked;
}

int deployments_lock(struct db *db, struct scene *scene, const struct item *items,
                     int count, struct db_args *ids, struct deployment ***ret_locked,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *keys = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    keys_fill(scene, items, count, keys);
    if (db_query(db, &LOCK, keys, &rows, err) < 0)
        return err_wrap(err, "lock");
    *ret_locked = deployments_read(scene, rows, ids);
    return 0;
}
