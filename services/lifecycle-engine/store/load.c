/*
 * load.c - the facts of a turn: two round trips, one that locks and one that loads.
 *
 * The lock is a statement of its own: after a wait it gives the rows that it locked as
 * they are then, but would still show joined ones as they were before. Deployments are
 * locked in the order of their ids and nothing is locked before them.
 */
#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/store/load_catalogue.h"

static const struct db_statement PLACES = {
    "places", "SELECT v.id, d.tenant, d.name, v.state FROM vm v "
              "JOIN deployment d ON d.id = v.deployment WHERE v.id = ANY($1::uuid[])"};

/* Of a row that it waited for it gives the columns as they are then. */
static const struct db_statement LOCK = {
    "lock", "SELECT d.id, d.tenant, d.name, d.partition, d.state, d.failed, "
            "d.sequence, d.version, d.spec, d.wanted, d.record, d.due, "
            "d.counted_deployments, d.counted_vms, d.counted_vcpus, "
            "d.counted_memory_mib FROM unnest($1::text[], $2::text[]) k (tenant, name) "
            "JOIN deployment d ON d.tenant = k.tenant AND d.name = k.name "
            "ORDER BY d.id FOR UPDATE OF d"};

static const struct db_statement NOW = {"now", "SELECT clock_timestamp()"};

static const struct db_statement VMS = {
    "vms", "SELECT v.deployment, v.id, v.vm_group, v.idx, v.name, v.state, v.epoch, "
           "v.monitored, v.host, v.error, v.interfaces, v.record, v.due, v.former "
           "FROM vm v WHERE v.deployment = ANY($1::bigint[]) "
           "ORDER BY v.deployment, v.vm_group DESC, v.idx DESC"};

#define OPERATION_COLUMNS                                                              \
    "o.id, o.tenant, o.deployment_name, o.kind, o.state, o.vm, o.vm_name, o.force, "   \
    "o.account, o.client_transaction_id, o.traceparent, o.verdict, o.owner, "          \
    "o.accepted, o.steps, o.retry_of, o.status_message, o.cause, "                     \
    "o.vm_group"

static const struct db_statement UNFINISHED = {
    "unfinished", "SELECT " OPERATION_COLUMNS " FROM operation o WHERE "
                  "o.deployment = ANY($1::bigint[]) AND o.finished IS NULL "
                  "ORDER BY o.accepted DESC"};

static const struct db_statement KNOWN = {
    "known",
    "SELECT " OPERATION_COLUMNS " FROM operation o WHERE o.id = ANY($1::uuid[])"};

static const struct db_statement CROWD = {
    "crowd", "SELECT (SELECT count(*) FROM vm)::int, (SELECT count(*) FROM operation "
             "WHERE finished IS NULL AND kind = $1::int)::int"};

static const struct db_statement NEW_IDS = {
    "new_ids", "SELECT nextval('deployment_id') FROM generate_series(1, $1::int)"};

static const char *text(struct scene *scene, const PGresult *rows, int row, int column)
{
    return arena_text(scene->arena, db_get_text(rows, row, column));
}

/* A domain that started is looked at only where its VM rests: not at a start that was
 * asked for. */
static bool concerns(const struct item *item, enum vm_state state)
{
    return item->kind != ITEM_DOMAIN_LOOK || state == VM_ALIVE || state == VM_INERT ||
           state == VM_SHUTOFF;
}

/* What a call does to a domain comes with the call's result, as a rule in one turn. */
static bool told_by_result(struct item *item, const struct item *items, int count)
{
    for (int i = 0; i < count; i++)
        if (items[i].result && strcmp(items[i].result->job.vm_id, item->vm_id) == 0) {
            item->tenant = items[i].tenant;
            item->deployment = items[i].deployment;
            return true;
        }
    return false;
}

/* Items that name only a VM: whose is it? */
static int places_find(struct db *db, struct scene *scene, struct item *items,
                       int count, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;
    bool any = false;

    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++)
        if (*items[i].vm_id && !*items[i].deployment &&
            !told_by_result(&items[i], items, count)) {
            db_uuid(args, items[i].vm_id);
            any = true;
        }
    db_array_end(args);
    if (!any)
        return 0;
    if (db_query(db, &PLACES, args, &rows, err) < 0)
        return err->kind;
    for (int row = 0; row < PQntuples(rows); row++) {
        char id[37];

        db_get_uuid(id, rows, row, 0);
        for (int i = 0; i < count; i++)
            if (strcmp(items[i].vm_id, id) == 0 &&
                concerns(&items[i], (enum vm_state)db_get_int(rows, row, 3))) {
                items[i].tenant = text(scene, rows, row, 1);
                items[i].deployment = text(scene, rows, row, 2);
            }
    }
    return 0;
}

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
        d->tenant = text(scene, rows, row, 1);
        d->name = text(scene, rows, row, 2);
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

/* Rows come in the order of the deployments; within one the last VM comes first, so
 * that each can be put at the head of its list. */
static void vms_read(struct scene *scene, struct deployment **locked,
                     const PGresult *rows)
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
        vm->group = text(scene, rows, row, 2);
        vm->index = db_get_int(rows, row, 3);
        vm->name = text(scene, rows, row, 4);
        vm->state = (enum vm_state)db_get_int(rows, row, 5);
        vm->epoch = (uint32_t)db_get_int(rows, row, 6);
        vm->monitored = db_get_bool(rows, row, 7);
        vm->host = text(scene, rows, row, 8);
        vm->error = text(scene, rows, row, 9);
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

static struct operation *operation_read(struct scene *scene, const PGresult *rows,
                                        int row)
{
    struct operation *op = arena_alloc(scene->arena, sizeof *op);
    char vm_id[37], retry_of[37];
    const uint8_t *bytes;
    size_t length;

    db_get_uuid(op->id, rows, row, 0);
    op->tenant = text(scene, rows, row, 1);
    op->deployment = text(scene, rows, row, 2);
    op->kind = (enum operation_kind)db_get_int(rows, row, 3);
    op->state = (enum operation_state)db_get_int(rows, row, 4);
    db_get_uuid(vm_id, rows, row, 5);
    op->vm_id = arena_text(scene->arena, vm_id);
    op->vm_name = text(scene, rows, row, 6);
    op->force = db_get_bool(rows, row, 7);
    op->account = text(scene, rows, row, 8);
    op->client_transaction_id = text(scene, rows, row, 9);
    op->traceparent = text(scene, rows, row, 10);
    bytes = db_get_bytes(rows, row, 11, &length);
    op->verdict = arena_copy(scene->arena, bytes, length);
    op->verdict_length = length;
    op->owner = (uint32_t)db_get_int(rows, row, 12);
    op->accepted_us = db_get_time(rows, row, 13);
    bytes = db_get_bytes(rows, row, 14, &length);
    steps_unpack(scene->arena, op, bytes, length);
    db_get_uuid(retry_of, rows, row, 15);
    op->retry_of = arena_text(scene->arena, retry_of);
    op->status_message = text(scene, rows, row, 16);
    op->cause = text(scene, rows, row, 17);
    op->vm_group = text(scene, rows, row, 18);
    op->members = -1;
    return op;
}

static void operations_read(struct scene *scene, const PGresult *rows, bool known)
{
    for (int row = 0; row < PQntuples(rows); row++) {
        struct operation *op = operation_read(scene, rows, row);

        if (scene_operation(scene, op->id))
            continue;
        scene_add_operation(
            scene, known ? NULL : scene_deployment(scene, op->tenant, op->deployment),
            op);
    }
}

static void new_ids_read(struct scene *scene, const PGresult *rows)
{
    scene->new_id_count = PQntuples(rows);
    scene->new_ids =
        arena_alloc(scene->arena, (size_t)(scene->new_id_count + 1) * sizeof(int64_t));
    for (int row = 0; row < scene->new_id_count; row++)
        scene->new_ids[row] = db_get_bigint(rows, row, 0);
}

enum {
    C_NOW,
    C_VMS,
    C_UNFINISHED,
    C_KNOWN,
    C_CROWD,
    C_TENANTS,
    C_HOSTS,
    C_NEW_IDS,
    C_CATALOGUE,
    CALLS = C_CATALOGUE + CATALOGUE_CALLS
};

static void crowd_read(struct scene *scene, const PGresult *rows)
{
    scene->crowd.vms = rows ? db_get_int(rows, 0, 0) : -1;
    scene->crowd.recoveries = rows ? db_get_int(rows, 0, 1) : 0;
}

static void calls_read(struct scene *scene, struct deployment **locked,
                       const struct db_call *calls)
{
    scene->now_us = db_get_time(calls[C_NOW].result, 0, 0);
    vms_read(scene, locked, calls[C_VMS].result);
    operations_read(scene, calls[C_UNFINISHED].result, false);
    operations_read(scene, calls[C_KNOWN].result, true);
    crowd_read(scene, calls[C_CROWD].result);
    hosts_read(scene, calls[C_HOSTS].result);
    tenants_read(scene, calls[C_TENANTS].result);
    new_ids_read(scene, calls[C_NEW_IDS].result);
    catalogue_read(scene, &calls[C_CATALOGUE]);
}

/* Returns whether there are any. */
static bool ids_fill(const struct item *items, int count, struct db_args *args)
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

static int operations_count(const struct item *items, int count)
{
    int n = 0;

    for (int i = 0; i < count; i++)
        n += items[i].kind == ITEM_OPERATION;
    return n;
}

/* VMs and recoveries are counted only where one may begin. */
static bool may_recover(const struct item *items, int count)
{
    for (int i = 0; i < count; i++)
        if (items[i].kind == ITEM_DEADLINE ||
            (items[i].kind == ITEM_ALARM &&
             !((const Mon__V1__Alarm *)items[i].message)->verdict))
            return true;
    return false;
}

int store_load(struct db *db, struct scene *scene, struct item *items, int count,
               struct err *err)
{
    AUTO(db_args_destroy) struct db_args *keys = db_args_create();
    AUTO(db_args_destroy) struct db_args *deployments = db_args_create();
    AUTO(db_args_destroy) struct db_args *ids = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;
    struct deployment **locked;
    AUTO(db_args_destroy) struct db_args *news = db_args_create();
    AUTO(db_args_destroy) struct db_args *crowd = db_args_create();
    AUTO(db_args_destroy) struct db_args *tenants = db_args_create();
    AUTO(db_args_destroy) struct db_args *places = db_args_create();
    const int operations = operations_count(items, count);
    const bool known = ids_fill(items, count, ids);
    struct db_call calls[CALLS] = {
        [C_NOW] = {&NOW,                  NULL,                   NULL     },
        [C_VMS] = {&VMS,                  deployments,            NULL     },
        [C_UNFINISHED] = {&UNFINISHED,           deployments,            NULL     },
        [C_KNOWN] = {known ? &KNOWN : NULL, ids,                    NULL     },
        [C_CROWD] = {may_recover(items,     count) ? &CROWD : NULL, crowd,     NULL},
        [C_TENANTS] = {&TENANTS,                     tenants,                                    NULL                 },
        [C_HOSTS] = {&HOSTS_LOAD,                     places,                                 NULL},
        [C_NEW_IDS] = {operations ? &NEW_IDS : NULL,                     news,                NULL  },
    };

    if (db_begin(db, err) < 0 || places_find(db, scene, items, count, err) < 0)
        return err_wrap(err, "load");
    keys_fill(scene, items, count, keys);
    db_int(news, operations);
    db_int(crowd, KIND_VM_RECOVER);
    hosts_ask(items, count, places);
    tenants_fill(items, count, tenants);
    if (catalogue_is_asked(items, count))
        catalogue_calls(&calls[C_CATALOGUE], tenants);
    if (db_query(db, &LOCK, keys, &rows, err) < 0)
        return err_wrap(err, "lock");
    locked = deployments_read(scene, rows, deployments);
    if (db_pipeline(db, calls, CALLS, err) < 0)
        return err_wrap(err, "load");
    calls_read(scene, locked, calls);
    for (int i = 0; i < CALLS; i++)
        PQclear(calls[i].result);
    return paces_wanted(items, count) ? paces_load(db, scene, err) : 0;
}
