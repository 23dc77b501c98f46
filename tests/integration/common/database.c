/*
 * database.c - see database.h.
 */
#include "database.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <criterion/criterion.h>

const char *database_url(void)
{
    const char *url = getenv("QUARTET_TEST_DATABASE");

    cr_assert(url, "QUARTET_TEST_DATABASE names no PostgreSQL");
    return url;
}

struct db *database_open(void)
{
    struct db *db = NULL;
    struct err err = {.msg = ""};
    char session[120];

    snprintf(session, sizeof session,
             "CREATE SCHEMA IF NOT EXISTS test_%d; SET search_path = test_%d",
             (int)getpid(), (int)getpid());
    cr_assert_eq(db_open(&db, database_url(), session, &err), 0, "%s", err.msg);
    return db;
}

void database_clear(void)
{
    AUTO(db_close) struct db *db = database_open();
    struct err err = {.msg = ""};
    char sql[60];

    snprintf(sql, sizeof sql, "DROP SCHEMA test_%d CASCADE", (int)getpid());
    cr_assert_eq(db_script(db, sql, &err), 0, "%s", err.msg);
}

int64_t database_number(struct db *db, const char *sql)
{
    static char names[100][8];
    static int count;
    AUTO(PQclear) PGresult *result = NULL;
    struct err err = {.msg = ""};
    struct db_statement statement = {names[count], sql};

    cr_assert_lt(count, 100);
    snprintf(names[count], sizeof names[0], "n%d", count);
    count++;
    cr_assert_eq(db_query(db, &statement, NULL, &result, &err), 0, "%s", err.msg);
    cr_assert_eq(PQntuples(result), 1);
    return db_get_bigint(result, 0, 0);
}

void database_disconnect(struct db *db)
{
    static const struct db_statement KILL = {"kill",
                                             "SELECT pg_terminate_backend($1, 5000)"};
    int64_t pid = database_number(db, "SELECT pg_backend_pid()");
    AUTO(db_close) struct db *killer = database_open();
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;
    struct err err = {.msg = ""};

    db_int(args, (int32_t)pid);
    cr_assert_eq(db_query(killer, &KILL, args, &result, &err), 0, "%s", err.msg);
    cr_assert(db_get_bool(result, 0, 0));
}
