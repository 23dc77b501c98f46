/*
 * schema.c - see schema.h. The turn is an advisory lock: it ends with the test's
 * process, however that ends.
 */
#include "tests/integration/ip-pool/schema.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "common/migrate.h"

static struct db *turn;

struct db *schema_connect(void)
{
    const char *url = getenv("QUARTET_TEST_DATABASE");
    struct db *db = NULL;
    struct err err;

    cr_assert(url, "QUARTET_TEST_DATABASE names no PostgreSQL");
    cr_assert_eq(db_open(&db, url, "SET search_path = ip_pool", &err), 0, "%s",
                 err.msg);
    return db;
}

void schema_make(void)
{
    AUTO(db_close) struct db *db = schema_connect();
    struct err err;
    int applied;

    turn = schema_connect();
    cr_assert_eq(db_script(turn, "SELECT pg_advisory_lock(1)", &err), 0, "%s", err.msg);
    cr_assert_eq(
        db_script(db, "DROP SCHEMA IF EXISTS ip_pool CASCADE; CREATE SCHEMA ip_pool",
                  &err),
        0, "%s", err.msg);
    cr_assert_eq(migrate_apply(db, MIGRATIONS, &applied, &err), 0, "%s", err.msg);
}

void schema_leave(void)
{
    db_close(turn);
}
