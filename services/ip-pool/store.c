/*
 * store.c - pools, addresses, leases.
 *
 * A pool's row is locked before its leases, so two instances grant one after the other;
 * the constraints would refuse a double grant all the same.
 */
#include "services/ip-pool/store.h"

#include <stdio.h>

static const struct db_statement LEARN_POOL = {
    "learn_pool",
    "INSERT INTO pool (tenant, deployment, vm_group, network, gateway, netmask) "
    "VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text) "
    "ON CONFLICT (tenant, deployment, vm_group) DO UPDATE SET network = "
    "excluded.network, "
    "gateway = excluded.gateway, netmask = excluded.netmask RETURNING id"};

static const struct db_statement LEARN_ADDRESSES = {
    "learn_addresses", "INSERT INTO address (pool, address) SELECT $1::bigint, a::inet "
                       "FROM unnest($2::text[]) a ON CONFLICT DO NOTHING"};

static const struct db_statement FORGET_ADDRESSES = {
    "forget_addresses",
    "DELETE FROM address a WHERE a.pool = $1::bigint "
    "AND a.address NOT IN (SELECT t::inet FROM unnest($2::text[]) t) AND NOT EXISTS "
    "(SELECT FROM lease l WHERE l.pool = a.pool AND l.address = a.address)"};

/* Whoever holds one keeps it; the VM's uuid is set to the one that asks now. */
static const struct db_statement GRANT = {
    "grant",
    "INSERT INTO lease (pool, address, idx, nicid, vm) "
    "SELECT $1::bigint, coalesce("
    "(SELECT l.address FROM lease l WHERE l.pool = $1::bigint AND l.idx = $2::int "
    "AND l.nicid = $3::int), "
    "(SELECT a.address FROM address a WHERE a.pool = $1::bigint AND NOT EXISTS "
    "(SELECT FROM lease l WHERE l.pool = a.pool AND l.address = a.address) "
    "ORDER BY a.address LIMIT 1)) AS address, $2::int, $3::int, $4::uuid "
    "WHERE EXISTS (SELECT FROM lease l WHERE l.pool = $1::bigint AND l.idx = $2::int "
    "AND l.nicid = $3::int) OR EXISTS (SELECT FROM address a WHERE a.pool = $1::bigint "
    "AND NOT EXISTS (SELECT FROM lease l WHERE l.pool = a.pool "
    "AND l.address = a.address)) "
    "ON CONFLICT (pool, idx, nicid) DO UPDATE SET vm = excluded.vm "
    "RETURNING host(address)"};

static const struct db_statement COUNT = {
    "count", "SELECT (SELECT count(*) FROM address WHERE pool = $1::bigint), "
             "(SELECT count(*) FROM lease WHERE pool = $1::bigint)"};

static const struct db_statement FIND_POOL = {
    "find_pool",
    "SELECT id FROM pool WHERE tenant = $1::text AND deployment = $2::text "
    "AND vm_group = $3::text FOR UPDATE"};

static const struct db_statement RELEASE = {
    "release", "DELETE FROM lease WHERE pool = $1::bigint AND idx = $2::int "
               "AND nicid = $3::int AND vm = $4::uuid"};

static const struct db_statement DROP_POOL = {
    "drop_pool", "DELETE FROM pool p WHERE p.id = $1::bigint "
                 "AND NOT EXISTS (SELECT FROM lease l WHERE l.pool = p.id)"};

static void put_pool_key(struct db_args *args, const Ip__V1__Holder *holder)
{
    db_text(args, holder->tenant);
    db_text(args, holder->deployment);
    db_text(args, holder->group);
}

static void put_place(struct db_args *args, int64_t pool, const Ip__V1__Holder *holder)
{
    db_bigint(args, pool);
    db_int(args, (int32_t)holder->index);
    db_int(args, (int32_t)holder->nicid);
    db_uuid(args, holder->vm_id);
}

int store_pool_learn(struct db *db, const Ip__V1__Holder *holder,
                     const Vnf__V1__AddressPool *pool, int64_t *ret_pool,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(db_args_destroy) struct db_args *list = db_args_create();
    AUTO(PQclear) PGresult *row = NULL;

    put_pool_key(key, holder);
    db_text(key, pool->network);
    db_text(key, pool->gateway);
    db_text(key, pool->netmask);
    if (db_query(db, &LEARN_POOL, key, &row, err) < 0)
        return err_wrap(err, "learn the pool");
    *ret_pool = db_get_bigint(row, 0, 0);

    db_bigint(list, *ret_pool);
    db_array(list, DB_TEXT);
    for (size_t i = 0; i < pool->n_addresses; i++)
        db_text(list, pool->addresses[i]);
    db_array_end(list);
    if (db_query(db, &LEARN_ADDRESSES, list, NULL, err) < 0 ||
        db_query(db, &FORGET_ADDRESSES, list, NULL, err) < 0)
        return err_wrap(err, "learn the pool's addresses");
    return 0;
}

static int exhausted(struct db *db, int64_t pool, const Ip__V1__Holder *holder,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *row = NULL;

    db_bigint(args, pool);
    if (db_query(db, &COUNT, args, &row, err) < 0)
        return err->kind;
    return err_set(err, ERR_CONFLICT,
                   "the pool of group %s of deployment %s is exhausted: %lld of %lld "
                   "addresses are leased; add addresses to static_ip_address_pool",
                   holder->group, holder->deployment,
                   (long long)db_get_bigint(row, 0, 1),
                   (long long)db_get_bigint(row, 0, 0));
}

int store_lease_grant(struct db *db, int64_t pool, const Ip__V1__Holder *holder,
                      char address[ADDRESS_SIZE], struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *row = NULL;

    put_place(args, pool, holder);
    if (db_query(db, &GRANT, args, &row, err) < 0)
        return err_wrap(err, "grant an address");
    if (PQntuples(row) == 0)
        return exhausted(db, pool, holder, err);
    snprintf(address, ADDRESS_SIZE, "%s", db_get_text(row, 0, 0));
    return 0;
}

int store_lease_release(struct db *db, const Ip__V1__Holder *holder, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(db_args_destroy) struct db_args *place = db_args_create();
    AUTO(db_args_destroy) struct db_args *pool = db_args_create();
    AUTO(PQclear) PGresult *row = NULL;

    put_pool_key(key, holder);
    if (db_query(db, &FIND_POOL, key, &row, err) < 0)
        return err_wrap(err, "find the pool");
    if (PQntuples(row) == 0)
        return 0;
    put_place(place, db_get_bigint(row, 0, 0), holder);
    db_bigint(pool, db_get_bigint(row, 0, 0));
    if (db_query(db, &RELEASE, place, NULL, err) < 0 ||
        db_query(db, &DROP_POOL, pool, NULL, err) < 0)
        return err_wrap(err, "release an address");
    return 0;
}
