/*
 * schema.c - see schema.h. The turn is an advisory lock: it ends with the test's
 * process, however that ends.
 */
#include "tests/integration/ip-pool/schema.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "services/ip-pool/store/store.h"

static struct db *turn;

struct db *schema_connect(void)
{
    const char *url = getenv("QUARTET_TEST_DATABASE");
    struct db *db = NULL;
    struct err err;

    cr_assert(url, "QUARTET_TEST_DATABASE names no PostgreSQL");
    cr_assert_eq(db_open(&db, url, "SET search_path = ip_pool; " DB_STEADY_PLANS, &err),
                 0, "%s", err.msg);
    return db;
}

void schema_make(void)
{
    schema_make_up_to(NULL);
}

void schema_make_up_to(const struct migration *migrations)
{
    AUTO(db_close) struct db *db = schema_connect();
    struct err err;
    int applied;

    turn = schema_connect();
    cr_assert_eq(db_script(turn, "SELECT pg_advisory_lock(1)", &err), 0, "%s", err.msg);
    cr_assert_eq(db_script(db,
                           "DROP SCHEMA IF EXISTS ip_pool_api_v1, ip_pool CASCADE; "
                           "CREATE SCHEMA ip_pool",
                           &err),
                 0, "%s", err.msg);
    cr_assert_eq(
        migrate_apply(db, migrations ? migrations : MIGRATIONS, &applied, &err), 0,
        "%s", err.msg);
}

int64_t schema_number(struct db *db, const char *sql)
{
    AUTO(PQclear) PGresult *row = NULL;
    const struct db_statement statement = {sql, sql};
    struct err err;

    cr_assert_eq(db_query(db, &statement, NULL, &row, &err), 0, "%s", err.msg);
    cr_assert_eq(PQntuples(row), 1, "%s", sql);
    return db_get_bigint(row, 0, 0);
}

void schema_leave(void)
{
    db_close(turn);
}
