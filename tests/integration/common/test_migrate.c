/*
 * test_migrate.c - every migration stands exactly once, whoever tries and however
 * often.
 */
#include "common/migrate.h"

#include <pthread.h>
#include <string.h>

#include <criterion/criterion.h>

#include "database.h"

static const struct migration TWO[] = {
    {"001_pet",  "CREATE TABLE pet (name text); INSERT INTO pet VALUES ('rex');"},
    {"002_legs", "ALTER TABLE pet ADD legs int; INSERT INTO pet VALUES ('max');"},
    {NULL,       NULL                                                           },
};

static const struct migration THREE[] = {
    {"001_pet",  "CREATE TABLE pet (name text); INSERT INTO pet VALUES ('rex');"},
    {"002_legs", "ALTER TABLE pet ADD legs int; INSERT INTO pet VALUES ('max');"},
    {"003_tail", "-- the \\ last; one\nALTER TABLE pet ADD tail bool"           },
    {NULL,       NULL                                                           },
};

static struct db *db;
static struct err err;
static int applied;

static void open_schema(void)
{
    db = database_open();
    applied = -1;
}

static void close_schema(void)
{
    db_close(db);
    database_clear();
}

TestSuite(migrate, .init = open_schema, .fini = close_schema, .timeout = 60);

Test(migrate, on_an_empty_schema_all_are_applied_and_a_second_time_none)
{
    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(applied, 2);
    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(applied, 0);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM pet"), 2);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM migration"), 2);
}

Test(migrate, a_later_version_adds_only_what_is_new)
{
    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_apply(db, THREE, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(applied, 1);
    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(applied, 0);
}

Test(migrate, one_that_fails_leaves_those_before_it_and_no_half)
{
    static const struct migration BROKEN[] = {
        {"001_pet", "CREATE TABLE pet (name text)"                        },
        {"002_bad", "CREATE TABLE half (a int); CREATE TABLE half (a int)"},
        {NULL,      NULL                                                  },
    };

    cr_assert_eq(migrate_apply(db, BROKEN, &applied, &err), ERR_FATAL);
    cr_assert(strstr(err.msg, "migration 002_bad: "), "%s", err.msg);
    cr_assert(strstr(err.msg, "already exists"), "%s", err.msg);
    cr_assert_eq(applied, -1);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM migration"), 1);
    cr_assert_eq(
        database_number(db, "SELECT count(*) FROM pg_class c WHERE relname = 'half'"
                            " AND relnamespace = current_schema()::regnamespace"),
        0);
}

/* How many it applied, or an error's kind. */
static void *migrate(void *unused)
{
    AUTO(db_close) struct db *own = database_open();
    struct err problem;
    int count = 0, r = db_script(own, "SET lock_timeout = 20", &problem);

    (void)unused;
    if (r == 0)
        r = migrate_apply(own, THREE, &count, &problem);
    return (void *)(intptr_t)(r < 0 ? r : count);
}

Test(migrate, many_at_once_apply_each_exactly_once)
{
    pthread_t threads[6];
    intptr_t all = 0;

    for (int i = 0; i < 6; i++)
        pthread_create(&threads[i], NULL, migrate, NULL);
    for (int i = 0; i < 6; i++) {
        void *count;

        pthread_join(threads[i], &count);
        all += (intptr_t)count;
    }
    cr_assert_eq(all, 3);
    cr_assert_eq(database_number(db, "SELECT count(*) FROM pet"), 2);
}

Test(migrate, the_lock_is_waited_for_past_the_time_limits_of_the_role)
{
    pthread_t other;
    void *count;

    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(db_script(db,
                           "SELECT pg_advisory_xact_lock(hashtext('quartet migration'),"
                           " hashtext(current_schema()))",
                           &err),
                 0);
    pthread_create(&other, NULL, migrate, NULL);
    cr_assert_eq(db_script(db,
                           "DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks"
                           " WHERE locktype = 'advisory' AND NOT granted"
                           " AND objid = hashtext(current_schema())::oid) LOOP"
                           " PERFORM pg_sleep(0.005); END LOOP;"
                           " PERFORM pg_sleep(0.1); END $$",
                           &err),
                 0, "%s", err.msg);
    cr_assert_eq(db_commit(db, &err), 0);
    pthread_join(other, &count);
    cr_assert_eq((intptr_t)count, 1);
}

Test(migrate, the_check_names_what_is_missing_and_the_command_that_mends_it)
{
    cr_assert_eq(migrate_check(db, THREE, &err), ERR_RETRY);
    cr_assert(strstr(err.msg, "migration 001_pet is missing"), "%s", err.msg);
    cr_assert(strstr(err.msg, " --migrate"), "%s", err.msg);
    cr_assert_eq(migrate_apply(db, TWO, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_check(db, TWO, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_check(db, THREE, &err), ERR_RETRY);
    cr_assert(strstr(err.msg, "migration 003_tail is missing"), "%s", err.msg);
    cr_assert_eq(migrate_apply(db, THREE, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_check(db, THREE, &err), 0, "%s", err.msg);
    cr_assert_eq(migrate_check(db, TWO, &err), 0, "an older version runs beside");
}

Test(migrate, without_a_schema_nothing_is_created_and_the_reason_said)
{
    AUTO(db_close) struct db *lost = NULL;

    cr_assert_eq(db_open(&lost, database_url(), "SET search_path = nowhere", &err), 0);
    cr_assert_eq(migrate_apply(lost, TWO, &applied, &err), ERR_FATAL);
    cr_assert(strstr(err.msg, "no schema"), "%s", err.msg);
    cr_assert_eq(migrate_check(lost, TWO, &err), ERR_RETRY);
}
