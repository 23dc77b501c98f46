/*
 * lease.c - granting and giving back.
 *
 * One statement grants, to one place or to many; the pool's row is locked by the one
 * before it in the same round trip, so what it reads is what stands. The constraints
 * would refuse a double grant all the same.
 */
#include <stdio.h>

#include "services/ip-pool/store/args.h"

#define STATED                                                                         \
    "(network, gateway, netmask, addresses) = "                                        \
    "($4::text, $5::text, $6::text, $7::text[]) AND gone_from IS NULL "

/* $4 to $7 the statement. Whether the pool is as stated. */
static const struct db_statement LOCK_STATED = {
    "lock_stated", "SELECT " STATED "FROM pool WHERE " OF_GROUP "FOR UPDATE"};

/* Of lease l to place w: it stands, or was given back and is asked for as it was then.
 */
#define SAME_GRANT "l.vm = w.vm AND (l.free_from IS NULL OR l.request_id = $11::text) "

/* $8 to $10 the places: idx, nicid, vm; $11 the request's id. Nothing when the pool is
 * not as stated. */
static const struct db_statement GRANT = {
    "grant",
    "WITH p AS MATERIALIZED (SELECT id FROM pool WHERE " OF_GROUP "AND " STATED "), "
    "wanted AS MATERIALIZED (SELECT * FROM unnest($8::int[], $9::int[], $10::uuid[]) "
    "WITH ORDINALITY AS w (idx, nicid, vm, n)), "
    /* who has one, or had one last, gets it */
    "kept AS (UPDATE lease l SET vm = w.vm, free_from = NULL, leaked_since = NULL, "
    "epoch = CASE WHEN " SAME_GRANT "THEN l.epoch ELSE nextval('lease_epoch') END, "
    "granted = CASE WHEN " SAME_GRANT "THEN l.granted ELSE clock_timestamp() END, "
    "request_id = $11::text "
    "FROM wanted w WHERE l.pool = (SELECT id FROM p) AND l.idx = w.idx "
    "AND l.nicid = w.nicid RETURNING w.n, l.address, l.epoch), "
    "rest AS MATERIALIZED (SELECT w.*, row_number() OVER (ORDER BY w.n) AS r "
    "FROM wanted w WHERE NOT EXISTS (SELECT FROM kept k WHERE k.n = w.n)), "
    "need AS MATERIALIZED (SELECT count(*) AS n FROM rest), "
    /* the lowest that were never granted */
    "span AS (SELECT f.first, f.last, f.last - f.first + 1 AS length, "
    "coalesce(sum(f.last - f.first + 1) OVER (ORDER BY f.last ROWS BETWEEN "
    "UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint AS before "
    "FROM (SELECT first, last FROM fresh WHERE pool = (SELECT id FROM p) "
    "ORDER BY last LIMIT (SELECT n FROM need)) f), "
    "taken AS MATERIALIZED (SELECT s.*, least(s.length, need.n - s.before) AS count "
    "FROM span s, need WHERE s.before < need.n), "
    "shrunk AS (UPDATE fresh f SET first = t.first + t.count FROM taken t "
    "WHERE f.pool = (SELECT id FROM p) AND f.last = t.last AND t.count < t.length), "
    "used AS (DELETE FROM fresh f USING taken t WHERE f.pool = (SELECT id FROM p) "
    "AND f.last = t.last AND t.count = t.length), "
    "new AS MATERIALIZED (SELECT t.first + i AS address, t.before + i + 1 AS r "
    "FROM taken t, generate_series(0, t.count - 1) i), "
    "inserted AS (INSERT INTO lease (pool, address, idx, nicid, vm, request_id) "
    "SELECT (SELECT id FROM p), a.address, r.idx, r.nicid, r.vm, $11::text "
    "FROM new a JOIN rest r USING (r) RETURNING idx, nicid, address, epoch), "
    /* and those that have been free the longest */
    "old AS MATERIALIZED (SELECT o.address, (SELECT count(*) FROM new) + "
    "row_number() OVER (ORDER BY o.free_from) AS r FROM (SELECT l.address, l.free_from "
    "FROM lease l WHERE l.pool = (SELECT id FROM p) "
    "AND l.free_from <= (SELECT clock_timestamp()) AND l.listed AND NOT EXISTS "
    "(SELECT FROM wanted w WHERE w.idx = l.idx AND w.nicid = l.nicid) "
    "ORDER BY l.free_from LIMIT (SELECT (SELECT n FROM need) - count(*) FROM new)) o), "
    "reused AS (UPDATE lease l SET idx = r.idx, nicid = r.nicid, vm = r.vm, "
    "epoch = nextval('lease_epoch'), granted = clock_timestamp(), free_from = NULL, "
    "leaked_since = NULL, request_id = $11::text FROM old o JOIN rest r USING (r) "
    "WHERE l.pool = (SELECT id FROM p) AND l.address = o.address "
    "RETURNING l.idx, l.nicid, l.address, l.epoch) "
    "SELECT n, host(address), epoch FROM kept UNION ALL "
    "SELECT w.n, host(g.address), g.epoch FROM (SELECT * FROM inserted UNION ALL "
    "SELECT * FROM reused) g JOIN wanted w USING (idx, nicid)"};

/* Likewise to one place that never had one, as long as there is a fresh address: nearly
 * every grant, and a plan of a tenth of the size. Nothing when it does not apply. */
static const struct db_statement GRANT_FRESH = {
    "grant_fresh",
    "WITH p AS MATERIALIZED (SELECT id FROM pool WHERE " OF_GROUP "AND " STATED
    "AND NOT EXISTS (SELECT FROM lease l WHERE l.pool = pool.id "
    "AND l.idx = ($8::int[])[1] AND l.nicid = ($9::int[])[1])), "
    "span AS MATERIALIZED (SELECT pool, first, last FROM fresh "
    "WHERE pool = (SELECT id FROM p) ORDER BY last LIMIT 1), "
    "shrunk AS (UPDATE fresh f SET first = f.first + 1 FROM span s "
    "WHERE f.pool = s.pool AND f.last = s.last AND s.first < s.last), "
    "used AS (DELETE FROM fresh f USING span s "
    "WHERE f.pool = s.pool AND f.last = s.last AND s.first = s.last) "
    "INSERT INTO lease (pool, address, idx, nicid, vm, request_id) "
    "SELECT pool, first, ($8::int[])[1], ($9::int[])[1], ($10::uuid[])[1], $11::text "
    "FROM span RETURNING 1::bigint, host(address), epoch"};

/* $4 idx, $5 nicid, $6 vm, $7 quarantine */
static const struct db_statement RELEASE = {
    "release", "UPDATE lease l SET " GIVEN_BACK(
                   7) ", leaked_since = NULL "
                      "WHERE l.pool = (SELECT id FROM pool WHERE " OF_GROUP ") "
                      "AND l.idx = $4::int AND l.nicid = $5::int AND l.vm = $6::uuid "
                      "AND l.free_from IS NULL"};

static const struct db_statement IDLE = {
    "idle", "UPDATE pool p SET gone_from = clock_timestamp() + $7::bigint * interval "
            "'1 ms' WHERE " OF_GROUP "AND NOT stated AND gone_from IS NULL AND NOT "
            "EXISTS (SELECT FROM lease l WHERE l.pool = p.id AND l.free_from IS NULL)"};

static int exhausted(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                     Ip__V1__Place *const *places, size_t count, struct err *err)
{
    struct usage usage;
    int64_t used;

    if (store_usage(db, group, pool, places, count, &usage, err) < 0)
        return err->kind;
    /* what the attempt itself took is undone with it */
    used = usage.leased - usage.own;
    return err_set(
        err, ERR_CONFLICT,
        "the pool of group %s of deployment %s is exhausted: %lld of %lld "
        "addresses are leased to others and %lld in quarantine, %zu are asked "
        "for; add addresses to static_ip_address_pool%s",
        group->group, group->deployment, (long long)used, (long long)pool->size,
        (long long)usage.quarantined, count,
        usage.quarantined ? ", or wait until the quarantine is over" : "");
}

static void put_wanted(struct db_args *args, const Ip__V1__Group *group,
                       const struct pool *pool, Ip__V1__Place *const *places,
                       size_t count, const char *request_id)
{
    put_group(args, group);
    put_statement(args, pool);
    put_places(args, places, count);
    db_array(args, DB_UUID);
    for (size_t i = 0; i < count; i++)
        db_uuid(args, places[i]->vm_id);
    db_array_end(args);
    db_text(args, request_id);
}

/* *ret_count were granted; *ret_stated: the pool is as stated. */
static int grant(struct db *db, const struct db_statement *statement,
                 const struct db_args *args, struct granted *ret, size_t *ret_count,
                 bool *ret_stated, struct err *err)
{
    struct db_call calls[] = {
        {&LOCK_STATED, args, NULL},
        {statement,    args, NULL},
    };
    const PGresult *rows;

    if (db_pipeline(db, calls, 2, err) < 0)
        return err_wrap(err, "grant an address");
    rows = calls[1].result;
    *ret_stated = PQntuples(calls[0].result) == 1 && db_get_bool(calls[0].result, 0, 0);
    *ret_count = (size_t)PQntuples(rows);
    for (int i = 0; i < PQntuples(rows); i++) {
        struct granted *granted = &ret[db_get_bigint(rows, i, 0) - 1];

        snprintf(granted->address, sizeof granted->address, "%s",
                 db_get_text(rows, i, 1));
        granted->epoch = db_get_bigint(rows, i, 2);
    }
    PQclear(calls[0].result);
    PQclear(calls[1].result);
    return 0;
}

int store_lease_grant(struct db *db, const Ip__V1__Group *group,
                      const struct pool *pool, Ip__V1__Place *const *places,
                      size_t count, const char *request_id, struct granted *ret,
                      struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    size_t granted;
    bool stated;

    put_wanted(args, group, pool, places, count, request_id);
    if (grant(db, count == 1 ? &GRANT_FRESH : &GRANT, args, ret, &granted, &stated,
              err) < 0)
        return err->kind;
    if (!stated && store_pool_learn(db, group, pool, err) < 0)
        return err->kind;
    if (granted < count && (!stated || count == 1) &&
        grant(db, &GRANT, args, ret, &granted, &stated, err) < 0)
        return err->kind;
    return granted == count ? 0 : exhausted(db, group, pool, places, count, err);
}

int store_lease_release(struct db *db, const Ip__V1__Group *group,
                        const Ip__V1__Place *place, const struct times *times,
                        int64_t *ret_count, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {&STORE_LOCK,  key,  NULL},
        {&RELEASE,     args, NULL},
        {&IDLE,        args, NULL},
        {&STORE_SWEEP, NULL, NULL},
    };
    enum { COUNT = sizeof calls / sizeof calls[0] };

    put_group(key, group);
    put_group(args, group);
    db_int(args, (int32_t)place->index);
    db_int(args, (int32_t)place->nicid);
    db_uuid(args, place->vm_id);
    db_bigint(args, times->quarantine_ms);
    if (db_pipeline(db, calls, COUNT, err) < 0)
        return err_wrap(err, "release an address");
    *ret_count = db_affected(calls[1].result);
    for (int i = 0; i < COUNT; i++)
        PQclear(calls[i].result);
    return 0;
}
