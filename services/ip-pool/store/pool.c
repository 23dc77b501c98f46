/*
 * pool.c - pools: what they state, and what of it was never granted (fresh).
 *
 * Of a pool each address is in exactly one of fresh and lease. Whenever the statement
 * changes, fresh is computed anew, from the spans and the rows of lease.
 */
#include <stdio.h>

#include "common/faults.h"
#include "services/ip-pool/store/args.h"

const struct db_statement STORE_LOCK = {"lock", "SELECT id FROM pool WHERE " OF_GROUPS
                                                "ORDER BY id FOR UPDATE"};

const struct db_statement STORE_SWEEP = {
    "sweep",
    "DELETE FROM pool WHERE id IN (SELECT p.id FROM pool p "
    "WHERE p.gone_from <= (SELECT clock_timestamp()) AND NOT EXISTS "
    "(SELECT FROM lease l WHERE l.pool = p.id AND l.free_from IS NULL) AND NOT EXISTS "
    "(SELECT FROM lease l WHERE l.pool = p.id AND l.free_from > "
    "(SELECT clock_timestamp())) "
    "ORDER BY p.gone_from LIMIT 8 FOR UPDATE SKIP LOCKED)"};

/* $4 to $7 the statement, $8 its size, $9 whether it stays, $10 and $11 the spans. */
static const struct db_statement STATE = {
    "state_pool",
    "INSERT INTO pool (tenant, deployment, vm_group, network, gateway, netmask, "
    "addresses, size, stated) VALUES ($1::text, $2::text, $3::text, $4::text, "
    "$5::text, $6::text, $7::text[], $8::bigint, $9::bool) "
    "ON CONFLICT (tenant, deployment, vm_group) DO UPDATE SET "
    "network = excluded.network, gateway = excluded.gateway, "
    "netmask = excluded.netmask, addresses = excluded.addresses, "
    "size = excluded.size, stated = pool.stated OR excluded.stated, "
    "gone_from = NULL, updated = clock_timestamp()"};

#define SPANS                                                                          \
    "p AS (SELECT id FROM pool WHERE " OF_GROUP "), "                                  \
    "span AS (SELECT s.n, s.first::inet AS first, s.last::inet AS last "               \
    "FROM unnest($10::text[], $11::text[]) WITH ORDINALITY AS s (first, last, n)), "   \
    "inside AS MATERIALIZED (SELECT s.n, l.address FROM span s JOIN lease l "          \
    "ON l.pool = (SELECT id FROM p) AND l.address BETWEEN s.first AND s.last) "

static const struct db_statement MARK = {
    "mark_listed",
    "WITH " SPANS "UPDATE lease l SET listed = m.listed, "
    "idx = CASE WHEN m.stays THEN l.idx END, nicid = CASE WHEN m.stays THEN l.nicid "
    "END, "
    "vm = CASE WHEN m.stays THEN l.vm END "
    "FROM (SELECT o.pool, o.address, i.address IS NOT NULL AS listed, "
    "i.address IS NOT NULL OR o.free_from IS NULL AS stays "
    "FROM lease o LEFT JOIN inside i ON i.address = o.address "
    "WHERE o.pool = (SELECT id FROM p)) m "
    "WHERE l.pool = m.pool AND l.address = m.address AND l.listed <> m.listed"};

static const struct db_statement FORGET = {
    "forget_unlisted",
    "DELETE FROM lease l USING pool p WHERE p.tenant = $1::text AND p.deployment = "
    "$2::text AND p.vm_group = $3::text AND l.pool = p.id AND NOT l.listed "
    "AND l.free_from <= (SELECT clock_timestamp())"};

static const struct db_statement CLEAR = {
    "clear_fresh",
    "DELETE FROM fresh WHERE pool = (SELECT id FROM pool WHERE " OF_GROUP ")"};

/* What lies between the leases, span by span. */
static const struct db_statement FILL = {
    "fill_fresh",
    "WITH " SPANS ", edge AS (SELECT n, first - 1 AS address FROM span "
    "UNION ALL SELECT n, address FROM inside UNION ALL SELECT n, last + 1 FROM span), "
    "gap AS (SELECT address + 1 AS first, "
    "lead(address) OVER (PARTITION BY n ORDER BY address) - 1 AS last FROM edge) "
    "INSERT INTO fresh (pool, first, last) SELECT (SELECT id FROM p), first, last "
    "FROM gap WHERE first <= last"};

static const struct db_statement RELEASE_LEASES = {
    "release_leases", "UPDATE lease l SET " GIVEN_BACK(
                          4) ", leaked_since = NULL FROM pool p "
                             "WHERE p.tenant = $1::text AND p.deployment = $2::text "
                             "AND (p.vm_group = $3::text OR $3::text = '') "
                             "AND l.pool = p.id AND l.free_from IS NULL"};

static const struct db_statement RELEASE_POOLS = {
    "release_pools",
    "UPDATE pool SET stated = false, updated = clock_timestamp(), "
    "gone_from = clock_timestamp() + $4::bigint * interval '1 ms' WHERE " OF_GROUPS
    "AND gone_from IS NULL"};

static int learn(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                 bool stays, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {&STATE,  args, NULL},
        {&MARK,   args, NULL},
        {&FORGET, args, NULL},
        {&CLEAR,  args, NULL},
        {&FILL,   args, NULL},
    };
    enum { COUNT = sizeof calls / sizeof calls[0] };

    put_group(args, group);
    put_statement(args, pool);
    db_bigint(args, pool->size);
    db_bool(args, stays);
    put_spans(args, pool);
    if (db_pipeline(db, calls, COUNT, err) < 0)
        return err_wrap(err, "learn the pool");
    for (int i = 0; i < COUNT; i++)
        PQclear(calls[i].result);
    return 0;
}

int store_pool_learn(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                     struct err *err)
{
    return learn(db, group, pool, false, err);
}

static int refuse_left_out(const PGresult *rows, struct err *err)
{
    struct faults faults = {0};
    char vm[37];

    for (int i = 0; i < PQntuples(rows); i++) {
        db_get_uuid(vm, rows, i, 3);
        faults_add(&faults, db_get_text(rows, i, 0),
                   "is leased to index %d nicid %d (VM %s)", db_get_int(rows, i, 1),
                   db_get_int(rows, i, 2), vm);
    }
    faults.more += faults.count ? (size_t)db_get_bigint(rows, 0, 5) - faults.count : 0;
    return faults_refuse(&faults, ERR_CONFLICT,
                         "leased addresses cannot leave the pool: keep them, or remove "
                         "these VMs first",
                         err);
}

int store_pool_set(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                   struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    put_group(key, group);
    if (db_query(db, &STORE_LOCK, key, NULL, err) < 0 ||
        store_left_out(db, group, pool, &rows, err) < 0)
        return err_wrap(err, "set the pool");
    if (refuse_left_out(rows, err) < 0)
        return err->kind;
    return learn(db, group, pool, true, err);
}

int store_pools_release(struct db *db, const Ip__V1__Group *group,
                        const struct times *times, int64_t *ret_count, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {&STORE_LOCK,     key,  NULL},
        {&RELEASE_LEASES, args, NULL},
        {&RELEASE_POOLS,  args, NULL},
        {&STORE_SWEEP,    NULL, NULL},
    };
    enum { COUNT = sizeof calls / sizeof calls[0] };

    put_group(key, group);
    put_group(args, group);
    db_bigint(args, times->quarantine_ms);
    if (db_pipeline(db, calls, COUNT, err) < 0)
        return err_wrap(err, "release the pools");
    *ret_count = db_affected(calls[1].result);
    for (int i = 0; i < COUNT; i++)
        PQclear(calls[i].result);
    return 0;
}
