/*
 * attempt.c - how often a turn was tried on one record, crashes included.
 */
#include "services/lifecycle-engine/store/store.h"

static const struct db_statement COUNT = {
    "attempt",
    "INSERT INTO attempt (topic, partition, place, count) VALUES ($1::text, "
    "$2::int, $3::bigint, 1) ON CONFLICT (topic, partition, place) DO UPDATE "
    "SET count = attempt.count + 1 RETURNING count"};

static const struct db_statement OVER = {
    "attempt_over", "DELETE FROM attempt WHERE topic = $1::text AND "
                    "partition = $2::int AND place = $3::bigint"};

static void place_put(struct db_args *args, const struct record *record)
{
    db_text(args, record->topic);
    db_int(args, record->partition);
    db_bigint(args, record->offset);
}

int store_attempt(struct db *db, const struct record *record, int *ret_count,
                  struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *rows = NULL;

    place_put(args, record);
    if (db_query(db, &COUNT, args, &rows, err) < 0)
        return err_wrap(err, "count an attempt");
    *ret_count = db_get_int(rows, 0, 0);
    return 0;
}

int store_attempt_over(struct db *db, const struct record *record, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    place_put(args, record);
    return db_query(db, &OVER, args, NULL, err);
}
