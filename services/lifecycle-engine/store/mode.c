/*
 * mode.c - the row that says whether there is maintenance.
 */
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement MODE = {
    "mode",
    "SELECT m.maintenance, m.since, count(i.id)::int, coalesce(extract(epoch FROM "
    "max(i.lease_until) - clock_timestamp()) * 1e6, 0)::bigint "
    "FROM mode m LEFT JOIN instance i ON i.lease_until > clock_timestamp() "
    "AND i.maintenance <> m.maintenance GROUP BY m.one"};

static const struct db_statement SET = {
    "mode_set", "UPDATE mode SET maintenance = $1::boolean, since = clock_timestamp() "
                "WHERE maintenance <> $1::boolean"};

int store_mode(struct db *db, struct mode *ret, struct err *err)
{
    AUTO(PQclear) PGresult *rows = NULL;

    if (db_query(db, &MODE, NULL, &rows, err) < 0)
        return err_wrap(err, "read the mode");
    ret->maintenance = db_get_bool(rows, 0, 0);
    ret->since_us = db_get_time(rows, 0, 1);
    ret->unheard = db_get_int(rows, 0, 2);
    ret->lease_us = db_get_bigint(rows, 0, 3);
    return 0;
}

int store_mode_set(struct db *db, bool maintenance, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_bool(args, maintenance);
    if (db_query(db, &SET, args, NULL, err) < 0)
        return err_wrap(err, "set the mode");
    return 0;
}
