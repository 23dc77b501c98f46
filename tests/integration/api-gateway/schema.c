/*
 * schema.c - see schema.h. The turn is an advisory lock: it ends with the test's
 * process, however that ends.
 */
#include "tests/integration/api-gateway/schema.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "common/mem.h"
#include "common/migrate.h"

static struct db *turn;

static char *url(void)
{
    const char *database = getenv("QUARTET_TEST_DATABASE");

    cr_assert(database, "QUARTET_TEST_DATABASE names no PostgreSQL");
    return xasprintf("%s?options=-csearch_path%%3Dgateway", database);
}

struct store *schema_store(void)
{
    AUTO(free) char *database = url();
    struct err err;
    int applied;

    cr_assert_eq(db_open(&turn, database, NULL, &err), 0, "%s", err.msg);
    cr_assert_eq(db_script(turn, "SELECT pg_advisory_lock(2)", &err), 0);
    schema_run("DROP SCHEMA IF EXISTS gateway CASCADE; CREATE SCHEMA gateway");
    cr_assert_eq(migrate_apply(turn, MIGRATIONS, &applied, &err), 0, "%s", err.msg);
    return store_create(database);
}

void schema_run(const char *sql)
{
    struct err err;

    cr_assert_eq(db_script(turn, sql, &err), 0, "%s", err.msg);
}

void schema_leave(struct store *store)
{
    store_destroy(store);
    db_close(turn);
}
