/*
 * migrate.c - the tables of a service: each migration once, in order.
 *
 * Each is one transaction: take the schema's lock, look whether it stands, run it,
 * write it down. Several that migrate at once pass one by one through the lock, and
 * whoever comes second finds the work done. The run role may read what stands.
 */
#include "common/migrate.h"

#include <errno.h>

static const char LOCK[] =
    "SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0;"
    "SELECT pg_advisory_xact_lock(hashtext('quartet migration'),"
    " hashtext(current_schema()))";

static const char CREATE[] = "CREATE TABLE IF NOT EXISTS migration ("
                             "name text PRIMARY KEY,"
                             "applied timestamptz NOT NULL DEFAULT clock_timestamp());"
                             "GRANT SELECT ON migration TO PUBLIC";

static const struct db_statement STANDS = {
    "migration_stands", "SELECT FROM migration WHERE name = $1::text"};
static const struct db_statement RECORD = {
    "migration_record", "INSERT INTO migration (name) VALUES ($1::text)"};
static const struct db_statement HAS_TABLE = {
    "migration_has_table", "SELECT to_regclass('migration') IS NOT NULL"};
static const struct db_statement MISSING = {
    "migration_missing",
    "SELECT i.name FROM unnest($1::text[]) WITH ORDINALITY i(name, n)"
    " WHERE NOT EXISTS (SELECT FROM migration m WHERE m.name = i.name)"
    " ORDER BY i.n LIMIT 1"};

/* In a transaction. Whether it was applied now, to *ret. */
static int apply(struct db *db, const struct migration *migration, bool *ret,
                 struct err *err)
{
    AUTO(db_args_destroy) struct db_args *name = db_args_create();
    AUTO(PQclear) PGresult *found = NULL;

    db_text(name, migration->name);
    if (db_script(db, LOCK, err) < 0 || db_query(db, &STANDS, name, &found, err) < 0)
        return err->kind;
    *ret = PQntuples(found) == 0;
    if (!*ret)
        return 0;
    if (db_script(db, migration->sql, err) < 0)
        return err->kind;
    return db_query(db, &RECORD, name, NULL, err);
}

static int create_table(struct db *db, struct err *err)
{
    if (db_begin(db, err) < 0)
        return err->kind;
    if (db_script(db, LOCK, err) < 0 || db_script(db, CREATE, err) < 0) {
        db_rollback(db);
        return err_wrap(err, "table migration");
    }
    return db_commit(db, err);
}

static int apply_one(struct db *db, const struct migration *migration, bool *ret,
                     struct err *err)
{
    if (db_begin(db, err) < 0)
        return err->kind;
    if (apply(db, migration, ret, err) < 0) {
        db_rollback(db);
        return err->kind;
    }
    return db_commit(db, err);
}

int migrate_apply(struct db *db, const struct migration *migrations, int *ret_applied,
                  struct err *err)
{
    int applied = 0;

    if (create_table(db, err) < 0)
        return err->kind;
    for (const struct migration *m = migrations; m->name; m++) {
        bool now = false;

        if (apply_one(db, m, &now, err) < 0)
            return err_wrap(err, "migration %s", m->name);
        applied += now;
    }
    *ret_applied = applied;
    return 0;
}

static int missing(const char *name, struct err *err)
{
    return err_set(err, ERR_RETRY,
                   "the tables are not there yet: migration %s is missing; run %s "
                   "--migrate with QUARTET_MIGRATION_DATABASE set",
                   name, program_invocation_short_name);
}

int migrate_check(struct db *db, const struct migration *migrations, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *names = db_args_create();
    AUTO(PQclear) PGresult *has_table = NULL;
    AUTO(PQclear) PGresult *absent = NULL;

    db_array(names, DB_TEXT);
    for (const struct migration *m = migrations; m->name; m++)
        db_text(names, m->name);
    db_array_end(names);
    if (db_query(db, &HAS_TABLE, NULL, &has_table, err) < 0)
        return err->kind;
    if (!db_get_bool(has_table, 0, 0))
        return migrations->name ? missing(migrations->name, err) : 0;
    if (db_query(db, &MISSING, names, &absent, err) < 0)
        return err->kind;
    return PQntuples(absent) ? missing(db_get_text(absent, 0, 0), err) : 0;
}
