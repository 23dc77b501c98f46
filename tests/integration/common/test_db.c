/*
 * test_db.c - parameters arrive as they were given, errors have their kinds, and
 * connections that break lose no more than they must.
 */
#include "common/db.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "database.h"

static struct db *db;
static struct err err;

static void open_table(void)
{
    db = database_open();
    cr_assert_eq(db_script(db,
                           "CREATE TABLE pet (name text PRIMARY KEY, legs bigint"
                           " CHECK (legs >= 0))",
                           &err),
                 0, "%s", err.msg);
}

static void close_table(void)
{
    db_close(db);
    database_clear();
}

TestSuite(db, .init = open_table, .fini = close_table, .timeout = 60);

static const struct db_statement ADD = {
    "add", "INSERT INTO pet VALUES ($1, $2) ON CONFLICT DO NOTHING"};
static const struct db_statement ADD_NEW = {"add_new",
                                            "INSERT INTO pet VALUES ($1, $2)"};
static const struct db_statement COUNT = {"count", "SELECT count(*) FROM pet"};

static struct db_args *pet(const char *name, int64_t legs)
{
    struct db_args *args = db_args_create();

    db_text(args, name);
    db_bigint(args, legs);
    return args;
}

static int add(const struct db_statement *statement, const char *name, int64_t legs)
{
    AUTO(db_args_destroy) struct db_args *args = pet(name, legs);

    return db_query(db, statement, args, NULL, &err);
}

static int64_t pets(void)
{
    return database_number(db, "SELECT count(*) FROM pet");
}

/* --- values ---------------------------------------------------------------------- */

#define AN_ID "0190b2a4-7c1e-7d2a-8f00-0123456789ab"
#define A_TIME INT64_C(1795478400123456)

Test(db, every_scalar_comes_back_as_it_was_given)
{
    static const struct db_statement ECHO = {
        "echo", "SELECT $1::text, $2::uuid, $3::int, $4::bigint, $5::bool,"
                " $6::timestamptz, $7::bytea, $3::smallint, $6::text"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;
    const uint8_t *bytes;
    size_t length;
    char id[37];

    db_text(args, "a \"b\" \xc3\xa4 '; --");
    db_uuid(args, "0190B2A4-7C1E-7D2A-8F00-0123456789AB");
    db_int(args, -32768);
    db_bigint(args, INT64_MIN);
    db_bool(args, true);
    db_time(args, A_TIME);
    db_bytes(args, "\0\xff", 2);
    cr_assert_eq(db_query(db, &ECHO, args, &result, &err), 0, "%s", err.msg);
    cr_assert_str_eq(db_get_text(result, 0, 0), "a \"b\" \xc3\xa4 '; --");
    db_get_uuid(id, result, 0, 1);
    cr_assert_str_eq(id, AN_ID);
    cr_assert_eq(db_get_int(result, 0, 2), -32768);
    cr_assert_eq(db_get_bigint(result, 0, 3), INT64_MIN);
    cr_assert(db_get_bool(result, 0, 4));
    cr_assert_eq(db_get_time(result, 0, 5), A_TIME);
    bytes = db_get_bytes(result, 0, 6, &length);
    cr_assert_eq(length, 2);
    cr_assert_arr_eq(bytes, "\0\xff", 2);
    cr_assert_eq(db_get_int(result, 0, 7), -32768);
    cr_assert_eq(db_get_bigint(result, 0, 7), -32768);
    cr_assert(strstr(db_get_text(result, 0, 8), ":00.123456"));
}

Test(db, null_goes_in_and_comes_out_as_nothing)
{
    static const struct db_statement ECHO = {
        "echo", "SELECT $1::text, $2::uuid, $3::uuid, $4::timestamptz, $5::bytea,"
                " NULL::bigint, NULL::bool,"
                " num_nulls($1::text, $2::uuid, $3::uuid, $4::timestamptz, $5::bytea)"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;
    size_t length = 7;
    char id[37] = "x";

    db_text(args, NULL);
    db_uuid(args, NULL);
    db_uuid(args, "");
    db_time(args, 0);
    db_bytes(args, NULL, 0);
    cr_assert_eq(db_query(db, &ECHO, args, &result, &err), 0, "%s", err.msg);
    cr_assert_eq(db_get_int(result, 0, 7), 5);
    cr_assert_str_eq(db_get_text(result, 0, 0), "");
    db_get_uuid(id, result, 0, 1);
    cr_assert_str_eq(id, "");
    cr_assert_eq(db_get_time(result, 0, 3), 0);
    cr_assert_null(db_get_bytes(result, 0, 4, &length));
    cr_assert_eq(length, 0);
    cr_assert_eq(db_get_bigint(result, 0, 5), 0);
    cr_assert_not(db_get_bool(result, 0, 6));
}

Test(db, arrays_of_every_type_unnest_into_rows_with_their_nulls)
{
    static const struct db_statement UNNEST = {
        "unnest", "SELECT * FROM unnest($1::text[], $2::uuid[], $3::int[],"
                  " $4::bigint[], $5::bool[], $6::timestamptz[], $7::bytea[],"
                  " $8::smallint[])"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;
    size_t length;
    char id[37];

    db_array(args, DB_TEXT), db_text(args, "{a,\"b\"}"), db_text(args, NULL);
    db_array_end(args);
    db_array(args, DB_UUID), db_uuid(args, AN_ID), db_uuid(args, "");
    db_array_end(args);
    db_array(args, DB_INT), db_int(args, -1), db_int(args, 2147483647);
    db_array_end(args);
    db_array(args, DB_BIGINT), db_bigint(args, -1), db_bigint(args, INT64_MAX);
    db_array_end(args);
    db_array(args, DB_BOOL), db_bool(args, true), db_bool(args, false);
    db_array_end(args);
    db_array(args, DB_TIME), db_time(args, A_TIME), db_time(args, 0);
    db_array_end(args);
    db_array(args, DB_BYTES), db_bytes(args, "", 0), db_bytes(args, NULL, 0);
    db_array_end(args);
    db_array(args, DB_INT), db_int(args, 7), db_int(args, -7);
    db_array_end(args);
    cr_assert_eq(db_query(db, &UNNEST, args, &result, &err), 0, "%s", err.msg);
    cr_assert_eq(PQntuples(result), 2);
    cr_assert_str_eq(db_get_text(result, 0, 0), "{a,\"b\"}");
    cr_assert(PQgetisnull(result, 1, 0));
    db_get_uuid(id, result, 0, 1);
    cr_assert_str_eq(id, AN_ID);
    cr_assert(PQgetisnull(result, 1, 1));
    cr_assert_eq(db_get_int(result, 1, 2), 2147483647);
    cr_assert_eq(db_get_bigint(result, 0, 3), -1);
    cr_assert_eq(db_get_bigint(result, 1, 3), INT64_MAX);
    cr_assert(db_get_bool(result, 0, 4) && !db_get_bool(result, 1, 4));
    cr_assert_eq(db_get_time(result, 0, 5), A_TIME);
    cr_assert(PQgetisnull(result, 1, 5));
    cr_assert_not_null(db_get_bytes(result, 0, 6, &length));
    cr_assert_eq(length, 0);
    cr_assert(PQgetisnull(result, 1, 6));
    cr_assert_eq(db_get_int(result, 1, 7), -7);
}

Test(db, an_empty_array_has_no_rows_and_mixes_with_scalars)
{
    static const struct db_statement COUNT_WITH = {
        "count_with", "SELECT $2::bigint + cardinality($1::text[])"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_array(args, DB_TEXT);
    db_array_end(args);
    db_bigint(args, 40);
    cr_assert_eq(db_query(db, &COUNT_WITH, args, &result, &err), 0, "%s", err.msg);
    cr_assert_eq(db_get_bigint(result, 0, 0), 40);
}

Test(db, a_batch_of_ten_thousand_rows_goes_in_by_one_statement)
{
    static const struct db_statement FILL = {
        "fill", "INSERT INTO pet SELECT * FROM unnest($1::text[], $2::bigint[])"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_array(args, DB_TEXT);
    for (int i = 0; i < 10000; i++) {
        char name[16];

        snprintf(name, sizeof name, "pet%d", i);
        db_text(args, name);
    }
    db_array_end(args);
    db_array(args, DB_BIGINT);
    for (int i = 0; i < 10000; i++)
        db_bigint(args, i);
    db_array_end(args);
    cr_assert_eq(db_query(db, &FILL, args, &result, &err), 0, "%s", err.msg);
    cr_assert_eq(db_affected(result), 10000);
    cr_assert_eq(database_number(db, "SELECT sum(legs)::bigint FROM pet"), 49995000);
    cr_assert_eq(database_number(db, "SELECT legs FROM pet WHERE name = 'pet4711'"),
                 4711);
}

Test(db, the_type_of_a_cast_need_not_be_that_of_the_value)
{
    static const struct db_statement CAST = {
        "cast", "SELECT host($1::inet), ($2::jsonb)->>'a', $3::smallint"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_text(args, "10.0.0.1");
    db_text(args, "{\"a\": \"b\"}");
    db_bigint(args, 3);
    cr_assert_eq(db_query(db, &CAST, args, &result, &err), 0, "%s", err.msg);
    cr_assert_str_eq(db_get_text(result, 0, 0), "10.0.0.1");
    cr_assert_str_eq(db_get_text(result, 0, 1), "b");
    cr_assert_eq(db_get_int(result, 0, 2), 3);
}

/* --- errors ---------------------------------------------------------------------- */

Test(db, a_broken_unique_constraint_is_a_conflict_that_names_it)
{
    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0, "%s", err.msg);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "add_new: "));
    cr_assert(strstr(err.msg, "pet_pkey"));
}

Test(db, any_other_broken_constraint_is_fatal)
{
    cr_assert_eq(add(&ADD_NEW, "rex", -1), ERR_FATAL);
    cr_assert_eq(pets(), 0);
}

Test(db, a_text_that_is_not_utf8_and_an_id_that_is_no_uuid_are_invalid)
{
    static const struct db_statement ID = {"id", "SELECT $1::uuid"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    cr_assert_eq(add(&ADD_NEW, "rex\xff", 4), ERR_INVALID);
    db_uuid(args, "no-id");
    cr_assert_eq(db_query(db, &ID, args, NULL, &err), ERR_INVALID);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0, "%s", err.msg);
}

Test(db, a_lock_that_does_not_come_is_a_reason_to_retry)
{
    AUTO(db_close) struct db *other = database_open();

    cr_assert_eq(db_script(db, "SET lock_timeout = 50", &err), 0);
    cr_assert_eq(db_begin(other, &err), 0);
    cr_assert_eq(db_script(other, "LOCK TABLE pet", &err), 0, "%s", err.msg);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), ERR_RETRY);
    db_rollback(other);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0, "%s", err.msg);
}

Test(db, a_statement_used_with_other_types_or_another_text_is_a_bug_and_said_so)
{
    static const struct db_statement IMPOSTOR = {"add_new", "SELECT $1, $2"};
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0, "%s", err.msg);
    cr_assert_eq(add(&IMPOSTOR, "rex", 4), ERR_FATAL);
    db_text(args, "max");
    cr_assert_eq(db_query(db, &ADD_NEW, args, NULL, &err), ERR_FATAL);
    db_int(args, 4);
    cr_assert_eq(db_query(db, &ADD_NEW, args, NULL, &err), ERR_FATAL);
    cr_assert_eq(pets(), 1);
}

/* --- transactions ---------------------------------------------------------------- */

Test(db, what_is_rolled_back_is_not_there_and_what_is_committed_is)
{
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    db_rollback(db);
    cr_assert_eq(pets(), 0);
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    cr_assert_eq(db_commit(db, &err), 0);
    cr_assert_eq(pets(), 1);
}

Test(db, a_savepoint_keeps_what_came_before_and_serves_again_and_again)
{
    cr_assert_eq(db_begin(db, &err), 0);
    for (int i = 0; i < 3; i++) {
        char name[8];

        snprintf(name, sizeof name, "pet%d", i);
        cr_assert_eq(db_savepoint(db, &err), 0, "%s", err.msg);
        cr_assert_eq(add(&ADD_NEW, name, 4), 0, "%s", err.msg);
        cr_assert_eq(db_savepoint(db, &err), 0, "%s", err.msg);
        cr_assert_eq(add(&ADD_NEW, name, 4), ERR_CONFLICT);
        cr_assert_eq(db_to_savepoint(db, &err), 0, "%s", err.msg);
    }
    cr_assert_eq(db_commit(db, &err), 0, "%s", err.msg);
    cr_assert_eq(pets(), 3);
}

Test(db, the_commit_of_a_failed_transaction_is_no_success)
{
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), ERR_CONFLICT);
    cr_assert_eq(db_commit(db, &err), ERR_FATAL);
    cr_assert_eq(pets(), 0);
}

Test(db, a_constraint_deferred_to_the_commit_fails_it_as_a_conflict)
{
    cr_assert_eq(
        db_script(db, "ALTER TABLE pet ADD UNIQUE (legs) DEFERRABLE INITIALLY DEFERRED",
                  &err),
        0, "%s", err.msg);
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD_NEW, "rex", 4), 0);
    cr_assert_eq(add(&ADD_NEW, "max", 4), 0);
    cr_assert_eq(db_commit(db, &err), ERR_CONFLICT);
    cr_assert_eq(add(&ADD_NEW, "max", 4), 0, "%s", err.msg);
    cr_assert_eq(pets(), 1);
}

/* --- connections ----------------------------------------------------------------- */

Test(db, a_connection_that_broke_while_idle_is_replaced_unnoticed)
{
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    database_disconnect(db);
    cr_assert_eq(add(&ADD, "max", 4), 0, "%s", err.msg);
    database_disconnect(db);
    cr_assert_eq(db_begin(db, &err), 0, "%s", err.msg);
    cr_assert_eq(add(&ADD, "tom", 4), 0, "%s", err.msg);
    cr_assert_eq(db_commit(db, &err), 0, "%s", err.msg);
    database_disconnect(db);
    cr_assert_eq(db_ping(db, &err), 0, "%s", err.msg);
    cr_assert_eq(pets(), 3);
}

Test(db, a_transaction_ends_with_its_connection_and_nothing_runs_outside_it)
{
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    database_disconnect(db);
    cr_assert_eq(add(&ADD, "max", 4), ERR_RETRY);
    cr_assert_eq(add(&ADD, "tom", 4), ERR_RETRY);
    cr_assert_eq(db_savepoint(db, &err), ERR_RETRY);
    db_rollback(db);
    cr_assert_eq(pets(), 0);
}

Test(db, a_commit_on_a_lost_connection_is_to_be_retried_and_the_next_begin_works)
{
    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    database_disconnect(db);
    cr_assert_eq(db_commit(db, &err), ERR_RETRY);
    cr_assert_eq(db_begin(db, &err), 0, "%s", err.msg);
    cr_assert_eq(add(&ADD, "rex", 4), 0);
    cr_assert_eq(db_commit(db, &err), 0);
    cr_assert_eq(pets(), 1);
}

Test(db, a_connection_lost_while_a_statement_runs_does_not_run_it_again)
{
    static const struct db_statement DIE = {
        "die", "SELECT nextval('tries'), pg_terminate_backend(pg_backend_pid())"};

    cr_assert_eq(db_script(db, "CREATE SEQUENCE tries", &err), 0);
    cr_assert_eq(db_query(db, &DIE, NULL, NULL, &err), ERR_RETRY);
    cr_assert(strstr(err.msg, "57P01"), "%s", err.msg);
    cr_assert_eq(database_number(db, "SELECT nextval('tries')"), 2);
}

Test(db, a_server_that_is_away_is_a_reason_to_retry_in_one_line)
{
    struct db *none = db;

    cr_assert_eq(db_open(&none, "postgresql:///x?host=/nowhere", NULL, &err),
                 ERR_RETRY);
    cr_assert_null(none);
    cr_assert(strstr(err.msg, "/nowhere"));
    cr_assert_null(strchr(err.msg, '\n'));
}

Test(db, what_is_no_url_and_a_session_that_is_no_sql_open_nothing)
{
    struct db *none = db;

    cr_assert_eq(db_open(&none, "postgresql://[", NULL, &err), ERR_INVALID);
    cr_assert_null(none);
    cr_assert_eq(db_open(&none, database_url(), "SET nonsense", &err), ERR_FATAL);
    cr_assert_null(none);
}

Test(db, the_session_is_set_again_on_every_new_connection)
{
    AUTO(db_close) struct db *other = NULL;

    cr_assert_eq(db_open(&other, database_url(), "SET work_mem = '1234kB'", &err), 0);
    database_disconnect(other);
    cr_assert_eq(
        database_number(other, "SELECT (current_setting('work_mem') = '1234kB')::int"),
        1);
}

/* --- pipelines ------------------------------------------------------------------- */

Test(db, a_pipeline_returns_each_result_to_its_statement)
{
    AUTO(db_args_destroy) struct db_args *rex = pet("rex", 4), *max = pet("max", 3);
    struct db_call calls[] = {
        {&ADD,   rex,  NULL},
        {&COUNT, NULL, NULL},
        {NULL,   NULL, NULL},
        {&ADD,   max,  NULL},
        {&ADD,   rex,  NULL},
        {&COUNT, NULL, NULL},
    };

    cr_assert_eq(db_pipeline(db, calls, 6, &err), 0, "%s", err.msg);
    cr_assert_eq(db_get_bigint(calls[1].result, 0, 0), 1);
    cr_assert_null(calls[2].result, "not asked");
    cr_assert_eq(db_affected(calls[3].result), 1);
    cr_assert_eq(db_affected(calls[4].result), 0);
    cr_assert_eq(db_get_bigint(calls[5].result, 0, 0), 2);
    for (int i = 0; i < 6; i++)
        PQclear(calls[i].result);
}

Test(db, an_error_in_the_middle_of_a_pipeline_undoes_all_of_it)
{
    AUTO(db_args_destroy) struct db_args *rex = pet("rex", 4), *bad = pet("bad", 4);
    struct db_call calls[] = {
        {&ADD,     bad,  NULL},
        {&ADD_NEW, rex,  NULL},
        {&ADD_NEW, rex,  NULL},
        {&COUNT,   NULL, NULL},
    };

    cr_assert_eq(db_pipeline(db, calls, 4, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "add_new: duplicate key"), "%s", err.msg);
    for (int i = 0; i < 4; i++)
        cr_assert_null(calls[i].result);
    cr_assert_eq(pets(), 0);
    cr_assert_eq(db_pipeline(db, calls, 2, &err), 0, "%s", err.msg);
    cr_assert_eq(pets(), 2);
    PQclear(calls[0].result);
    PQclear(calls[1].result);
}

Test(db, an_error_in_a_pipeline_inside_a_transaction_can_be_undone_to_the_savepoint)
{
    AUTO(db_args_destroy) struct db_args *rex = pet("rex", 4), *max = pet("max", 4);
    struct db_call calls[] = {
        {&ADD_NEW, rex, NULL},
        {&ADD_NEW, rex, NULL}
    };

    cr_assert_eq(db_begin(db, &err), 0);
    cr_assert_eq(db_query(db, &ADD, max, NULL, &err), 0);
    cr_assert_eq(db_savepoint(db, &err), 0);
    cr_assert_eq(db_pipeline(db, calls, 2, &err), ERR_CONFLICT);
    cr_assert_eq(db_to_savepoint(db, &err), 0, "%s", err.msg);
    cr_assert_eq(db_commit(db, &err), 0, "%s", err.msg);
    cr_assert_eq(pets(), 1);
}

Test(db, a_statement_that_cannot_be_prepared_leaves_the_pipeline_unsent)
{
    static const struct db_statement WRONG = {"wrong", "SELECT nothing"};
    AUTO(db_args_destroy) struct db_args *rex = pet("rex", 4);
    struct db_call calls[] = {
        {&ADD,   rex,  NULL},
        {&WRONG, NULL, NULL}
    };

    cr_assert_eq(db_pipeline(db, calls, 2, &err), ERR_FATAL);
    cr_assert_eq(pets(), 0);
}

Test(db, a_connection_lost_within_a_pipeline_is_to_be_retried_and_comes_back)
{
    static const struct db_statement DIE = {
        "die", "SELECT pg_terminate_backend(pg_backend_pid())"};
    AUTO(db_args_destroy) struct db_args *rex = pet("rex", 4);
    struct db_call calls[] = {
        {&ADD,   rex,  NULL},
        {&DIE,   NULL, NULL},
        {&COUNT, NULL, NULL}
    };

    cr_assert_eq(db_pipeline(db, calls, 3, &err), ERR_RETRY);
    for (int i = 0; i < 3; i++)
        cr_assert_null(calls[i].result);
    cr_assert_eq(pets(), 0);
    database_disconnect(db);
    cr_assert_eq(db_pipeline(db, calls, 1, &err), 0, "%s", err.msg);
    PQclear(calls[0].result);
    cr_assert_eq(pets(), 1);
}

Test(db, megabytes_both_ways_in_one_pipeline_do_not_block)
{
    static const struct db_statement ECHO = {"echo", "SELECT $1::bytea"};
    enum { CALLS = 24, SIZE = 1 << 20 };
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(free) char *bytes = calloc(1, SIZE);
    struct db_call calls[CALLS];
    size_t length;

    db_bytes(args, bytes, SIZE);
    for (int i = 0; i < CALLS; i++)
        calls[i] = (struct db_call){&ECHO, args, NULL};
    cr_assert_eq(db_pipeline(db, calls, CALLS, &err), 0, "%s", err.msg);
    for (int i = 0; i < CALLS; i++) {
        db_get_bytes(calls[i].result, 0, 0, &length);
        cr_assert_eq(length, SIZE);
        PQclear(calls[i].result);
    }
}
