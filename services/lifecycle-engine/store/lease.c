/*
 * lease.c - instances, their leases, and what they leave to others. All times are the
 * database's.
 */
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement ADD = {
    "instance_add", "INSERT INTO instance (name, lease_until) VALUES ($1::text, "
                    "clock_timestamp() + $2::bigint * interval '1 microsecond') "
                    "RETURNING id"};

static const struct db_statement RENEW = {
    "instance_renew",
    "UPDATE instance i SET lease_until = clock_timestamp() + $2::bigint * interval '1 "
    "microsecond', maintenance = m.maintenance FROM mode m WHERE i.id = $1::int "
    "RETURNING m.maintenance"};

static const struct db_statement INHERITANCE = {
    "inheritance",
    "SELECT d.tenant, d.name, d.partition, o.owner, greatest(0, (extract(epoch FROM "
    "coalesce(i.lease_until, '-infinity') - clock_timestamp()) * 1e6))::bigint "
    "FROM operation o JOIN deployment d ON d.id = o.deployment "
    "LEFT JOIN instance i ON i.id = o.owner "
    "WHERE o.finished IS NULL AND d.partition = ANY($1::int[]) "
    "UNION ALL SELECT DISTINCT d.tenant, d.name, d.partition, 0, 0::bigint FROM vm v "
    "JOIN deployment d ON d.id = v.deployment "
    "WHERE v.due IS NOT NULL AND d.partition = ANY($1::int[]) "
    "UNION ALL SELECT d.tenant, d.name, d.partition, 0, 0::bigint FROM deployment d "
    "WHERE d.due IS NOT NULL AND d.partition = ANY($1::int[])"};

static const struct db_statement KNOWS = {
    "knows", "SELECT EXISTS (SELECT FROM vm WHERE id = $1::uuid) "
             "OR EXISTS (SELECT FROM vm WHERE former = $1::uuid)"};

int store_knows(struct db *db, const char *vm_id, bool *ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    db_uuid(args, vm_id);
    if (db_query(db, &KNOWS, args, &rows, err) < 0)
        return err->kind;
    *ret = db_get_bool(rows, 0, 0);
    return 0;
}

/* $2 VM_INERT, $3 VM_SHUTOFF and those that may be on their way there */
static const struct db_statement UNHEARD = {
    "unheard",
    "SELECT v.id FROM vm v JOIN deployment d ON d.id = v.deployment "
    "WHERE d.partition = ANY($1::int[]) "
    "AND (v.state = ANY($3::int[]) OR (v.state = $2::int AND NOT v.monitored))"};

int store_unheard(struct db *db, struct arena *arena, const int32_t *partitions,
                  int count, char (**ret)[37], int *ret_count, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    db_array(args, DB_INT);
    for (int i = 0; i < count; i++)
        db_int(args, partitions[i]);
    db_array_end(args);
    db_int(args, VM_INERT);
    db_array(args, DB_INT);
    db_int(args, VM_SHUTOFF);
    db_int(args, VM_STOPPING);
    db_int(args, VM_REBOOTING);
    db_array_end(args);
    if (db_query(db, &UNHEARD, args, &rows, err) < 0)
        return err_wrap(err, "look for VMs of which nothing may be heard");
    *ret_count = PQntuples(rows);
    *ret = arena_alloc(arena, (size_t)(*ret_count + 1) * sizeof **ret);
    for (int row = 0; row < *ret_count; row++)
        db_get_uuid((*ret)[row], rows, row, 0);
    return 0;
}

int store_instance_add(struct db *db, const char *name, int64_t lease_us,
                       uint32_t *ret_id, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    db_text(args, name);
    db_bigint(args, lease_us);
    if (db_query(db, &ADD, args, &rows, err) < 0)
        return err_wrap(err, "register this instance");
    *ret_id = (uint32_t)db_get_int(rows, 0, 0);
    return 0;
}

int store_instance_renew(struct db *db, uint32_t id, int64_t lease_us,
                         bool *ret_maintenance, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    db_int(args, (int32_t)id);
    db_bigint(args, lease_us);
    if (db_query(db, &RENEW, args, &rows, err) < 0)
        return err->kind;
    if (PQntuples(rows) == 0)
        return err_set(err, ERR_RETRY, "this instance is not registered any more");
    *ret_maintenance = db_get_bool(rows, 0, 0);
    return 0;
}

int store_inheritance(struct db *db, struct arena *arena, const int32_t *partitions,
                      int count, struct inheritance **ret, int *ret_count,
                      struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;
    struct inheritance *list;

    db_array(args, DB_INT);
    for (int i = 0; i < count; i++)
        db_int(args, partitions[i]);
    db_array_end(args);
    if (db_query(db, &INHERITANCE, args, &rows, err) < 0)
        return err_wrap(err, "look for unfinished operations");
    list = arena_alloc(arena, (size_t)(PQntuples(rows) + 1) * sizeof *list);
    for (int row = 0; row < PQntuples(rows); row++)
        list[row] = (struct inheritance){
            .tenant = arena_text(arena, db_get_text(rows, row, 0)),
            .deployment = arena_text(arena, db_get_text(rows, row, 1)),
            .partition = db_get_int(rows, row, 2),
            .owner = (uint32_t)db_get_int(rows, row, 3),
            .lease_left_us = db_get_bigint(rows, row, 4),
        };
    *ret = list;
    *ret_count = PQntuples(rows);
    return 0;
}
