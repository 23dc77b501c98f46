/*
 * look.c - questions: what would fit, who would be left out, which pools there are.
 */
#include "services/ip-pool/store/args.h"

/* $4 and $5 the spans; leases that lie in them. */
#define INSIDE                                                                         \
    "p AS (SELECT id FROM pool WHERE " OF_GROUP "), "                                  \
    "inside AS MATERIALIZED (SELECT l.address, l.idx, l.nicid, l.free_from "           \
    "FROM unnest($4::text[], $5::text[]) s (first, last) JOIN lease l "                \
    "ON l.pool = (SELECT id FROM p) "                                                  \
    "AND l.address BETWEEN s.first::inet AND s.last::inet) "

/* $6 and $7 the places: idx, nicid */
static const struct db_statement USAGE = {
    "usage", "WITH " INSIDE "SELECT count(*) FILTER (WHERE i.free_from IS NULL), "
             "count(*) FILTER (WHERE i.free_from > (SELECT clock_timestamp())), "
             "count(w.idx), "
             "count(w.idx) FILTER (WHERE i.free_from <= (SELECT clock_timestamp())) "
             "FROM inside i LEFT JOIN unnest($6::int[], $7::int[]) w (idx, nicid) "
             "ON w.idx = i.idx AND w.nicid = i.nicid"};

static const struct db_statement LEFT_OUT = {
    "left_out", "WITH " INSIDE "SELECT host(l.address), l.idx, l.nicid, l.vm, l.epoch, "
                "count(*) OVER () FROM lease l "
                "WHERE l.pool = (SELECT id FROM p) AND l.free_from IS NULL "
                "AND NOT EXISTS (SELECT FROM inside i WHERE i.address = l.address) "
                "ORDER BY l.address LIMIT 100"};

static const struct db_statement LIST = {
    "list_pools",
    "SELECT p.tenant, p.deployment, p.vm_group, p.network, p.gateway, p.netmask, "
    "array_to_string(p.addresses[1:100], ','), p.size, p.size - l.leased - "
    "l.quarantined, l.leased + l.unlisted, l.quarantined FROM pool p CROSS JOIN "
    "LATERAL (SELECT count(*) FILTER (WHERE listed AND free_from IS NULL) AS leased, "
    "count(*) FILTER (WHERE NOT listed AND free_from IS NULL) AS unlisted, "
    "count(*) FILTER (WHERE listed AND free_from > (SELECT clock_timestamp())) "
    "AS quarantined FROM lease WHERE pool = p.id) l "
    "WHERE p.gone_from IS NULL AND (p.tenant = $1::text OR $1::text = '') "
    "AND (p.deployment = $2::text OR $2::text = '') "
    "AND (p.vm_group = $3::text OR $3::text = '') "
    "AND (p.tenant, p.deployment, p.vm_group) > ($4::text, $5::text, $6::text) "
    "ORDER BY p.tenant, p.deployment, p.vm_group LIMIT $7::int"};

int store_usage(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                Ip__V1__Place *const *places, size_t count, struct usage *ret,
                struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *row = NULL;

    put_group(args, group);
    put_spans(args, pool);
    put_places(args, places, count);
    if (db_query(db, &USAGE, args, &row, err) < 0)
        return err_wrap(err, "count the pool");
    ret->leased = db_get_bigint(row, 0, 0);
    ret->quarantined = db_get_bigint(row, 0, 1);
    ret->own = db_get_bigint(row, 0, 2);
    ret->own_free = db_get_bigint(row, 0, 3);
    return 0;
}

int store_left_out(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                   PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    put_group(args, group);
    put_spans(args, pool);
    return db_query(db, &LEFT_OUT, args, ret, err);
}

int store_pools_list(struct db *db, const Ip__V1__Group *group,
                     const Ip__V1__Group *after, int32_t limit, PGresult **ret,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    put_group(args, group);
    put_group(args, after);
    db_int(args, limit);
    if (db_query(db, &LIST, args, ret, err) < 0)
        return err_wrap(err, "list the pools");
    return 0;
}
