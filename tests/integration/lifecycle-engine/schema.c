/*
 * schema.c - see schema.h.
 */
#include "tests/integration/lifecycle-engine/schema.h"

#include <criterion/criterion.h>

#include <stdlib.h>

#include "common/migrate.h"
#include "services/lifecycle-engine/store/store.h"

struct db *db_in_schema(void)
{
    const char *url = getenv("QUARTET_TEST_DATABASE");
    struct db *db = NULL;
    struct err err;

    cr_assert(url, "QUARTET_TEST_DATABASE names no PostgreSQL");
    cr_assert_eq(
        db_open(&db, url, "SET search_path = lifecycle; " DB_STEADY_PLANS, &err), 0,
        "%s", err.msg);
    return db;
}

struct db *schema_begin(void)
{
    AUTO(db_close) struct db *db = db_in_schema();
    struct db *held = db_in_schema();
    struct err err;
    int applied;

    cr_assert_eq(db_script(held, "SELECT pg_advisory_lock(1)", &err), 0, "%s", err.msg);
    cr_assert_eq(db_script(db,
                           "DROP SCHEMA IF EXISTS lifecycle CASCADE; "
                           "DROP SCHEMA IF EXISTS lifecycle_api_v1 CASCADE; "
                           "CREATE SCHEMA lifecycle",
                           &err),
                 0, "%s", err.msg);
    cr_assert_eq(migrate_apply(db, MIGRATIONS, &applied, &err), 0, "%s", err.msg);
    return held;
}
