/*
 * audit.c - leases against the places that exist.
 */
#include "services/ip-pool/store/args.h"

/* $4 groups ('' means $3), $5 idx, $6 nicid */
static const struct db_statement MARK = {
    "mark_leaked",
    "UPDATE lease l SET leaked_since = CASE WHEN l.leaked_since IS NULL "
    "THEN clock_timestamp() END FROM "
    "(SELECT o.pool, o.address, w.idx IS NOT NULL AS known "
    "FROM pool p JOIN lease o ON o.pool = p.id AND o.free_from IS NULL "
    "LEFT JOIN unnest($4::text[], $5::int[], $6::int[]) w (vm_group, idx, nicid) "
    "ON coalesce(nullif(w.vm_group, ''), $3::text) = p.vm_group AND w.idx = o.idx "
    "AND w.nicid = o.nicid WHERE p.tenant = $1::text AND p.deployment = $2::text "
    "AND (p.vm_group = $3::text OR $3::text = '')) m "
    "WHERE l.pool = m.pool AND l.address = m.address "
    "AND m.known = (l.leaked_since IS NOT NULL)"};

/* $7 grace, $8 quarantine. leaked_since stays: a repeat is told the same. */
static const struct db_statement RECLAIM = {
    "reclaim",
    "UPDATE lease l SET " GIVEN_BACK(
        8) "FROM pool p WHERE l.pool = p.id "
           "AND p.tenant = $1::text AND p.deployment = $2::text "
           "AND (p.vm_group = $3::text OR $3::text = '') AND l.free_from IS NULL "
           "AND l.leaked_since <= clock_timestamp() - $7::bigint * interval '1 ms'"};

static const struct db_statement IDLE = {
    "idle_audited",
    "UPDATE pool p SET gone_from = clock_timestamp() + $8::bigint * interval '1 ms' "
    "WHERE " OF_GROUPS "AND NOT stated AND gone_from IS NULL AND NOT EXISTS "
    "(SELECT FROM lease l WHERE l.pool = p.id AND l.free_from IS NULL)"};

static const struct db_statement LEAKS = {
    "leaks",
    "SELECT host(l.address), p.vm_group, coalesce(l.idx, 0), coalesce(l.nicid, 0), "
    "l.vm, l.epoch, l.free_from IS NOT NULL, count(*) OVER () "
    "FROM pool p JOIN lease l ON l.pool = p.id WHERE p.tenant = $1::text "
    "AND p.deployment = $2::text AND (p.vm_group = $3::text OR $3::text = '') "
    "AND l.leaked_since IS NOT NULL "
    "AND (l.free_from IS NULL OR l.free_from > clock_timestamp()) "
    "ORDER BY p.vm_group, l.address LIMIT 100"};

int store_leases_audit(struct db *db, const Ip__V1__Group *group,
                       Ip__V1__Place *const *places, size_t count,
                       const struct times *times, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *key = db_args_create();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    struct db_call calls[] = {
        {&STORE_LOCK, key,  NULL},
        {&MARK,       args, NULL},
        {&RECLAIM,    args, NULL},
        {&IDLE,       args, NULL},
        {&LEAKS,      args, NULL},
    };
    enum { COUNT = sizeof calls / sizeof calls[0] };

    put_group(key, group);
    put_group(args, group);
    db_array(args, DB_TEXT);
    for (size_t i = 0; i < count; i++)
        db_text(args, places[i]->group);
    db_array_end(args);
    put_places(args, places, count);
    db_bigint(args, times->leak_grace_ms);
    db_bigint(args, times->quarantine_ms);
    if (db_pipeline(db, calls, COUNT, err) < 0)
        return err_wrap(err, "audit the leases");
    for (int i = 0; i < COUNT - 1; i++)
        PQclear(calls[i].result);
    *ret = calls[COUNT - 1].result;
    return 0;
}
