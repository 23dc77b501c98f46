/*
 * load.c - the facts of a turn: two round trips, one that locks (load_deployments.c)
 * and one that loads all else, a statement a table (load_*.c).
 */
#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/store/loading.h"

static const struct db_statement NOW = {"now", "SELECT clock_timestamp()"};

static const struct db_statement CROWD = {
    "crowd", "SELECT (SELECT count(*) FROM vm)::int, (SELECT count(*) FROM operation "
             "WHERE finished IS NULL AND kind = $1::int)::int"};

static const struct db_statement NEW_IDS = {
    "new_ids", "SELECT nextval('deployment_id') FROM generate_series(1, $1::int)"};

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
    operations_read(scene, calls[C_UNFINISHED].result, true);
    operations_read(scene, calls[C_KNOWN].result, false);
    crowd_read(scene, calls[C_CROWD].result);
    hosts_read(scene, calls[C_HOSTS].result);
    tenants_read(scene, calls[C_TENANTS].result);
    new_ids_read(scene, calls[C_NEW_IDS].result);
    catalogue_read(scene, &calls[C_CATALOGUE]);
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

static void ask(struct db_call *call, bool wanted, const struct db_statement *statement,
                struct db_args *args)
{
    if (wanted)
        *call = (struct db_call){.statement = statement, .args = args};
}

int store_load(struct db *db, struct scene *scene, struct item *items, int count,
               struct err *err)
{
    AUTO(db_args_destroy) struct db_args *deployments = db_args_create();
    AUTO(db_args_destroy) struct db_args *ids = db_args_create();
    AUTO(db_args_destroy) struct db_args *news = db_args_create();
    AUTO(db_args_destroy) struct db_args *crowd = db_args_create();
    AUTO(db_args_destroy) struct db_args *tenants = db_args_create();
    AUTO(db_args_destroy) struct db_args *hosts = db_args_create();
    const int operations = operations_count(items, count);
    const bool known = operations_ask(items, count, ids);
    struct db_call calls[CALLS] = {0};
    struct deployment **locked;

    if (db_begin(db, err) < 0 || owners_find(db, scene, items, count, err) < 0)
        return err_wrap(err, "load");
    if (deployments_lock(db, scene, items, count, deployments, &locked, err) < 0)
        return err->kind;
    db_int(news, operations);
    db_int(crowd, KIND_VM_RECOVER);
    hosts_ask(items, count, hosts);
    tenants_fill(items, count, tenants);
    ask(&calls[C_NOW], true, &NOW, NULL);
    ask(&calls[C_VMS], true, &VMS_LOAD, deployments);
    ask(&calls[C_UNFINISHED], true, &OPERATIONS_UNFINISHED, deployments);
    ask(&calls[C_KNOWN], known, &OPERATIONS_KNOWN, ids);
    ask(&calls[C_CROWD], may_recover(items, count), &CROWD, crowd);
    ask(&calls[C_TENANTS], true, &TENANTS, tenants);
    ask(&calls[C_HOSTS], true, &HOSTS_LOAD, hosts);
    ask(&calls[C_NEW_IDS], operations > 0, &NEW_IDS, news);
    if (catalogue_is_asked(items, count))
        catalogue_calls(&calls[C_CATALOGUE], tenants);
    if (db_pipeline(db, calls, CALLS, err) < 0)
        return err_wrap(err, "load");
    calls_read(scene, locked, calls);
    for (int i = 0; i < CALLS; i++)
        PQclear(calls[i].result);
    return paces_wanted(items, count) ? paces_load(db, scene, err) : 0;
}
