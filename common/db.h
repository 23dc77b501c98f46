/*
 * db.h - PostgreSQL: connect, transaction, query with parameters.
 *
 * One connection belongs to one thread at a time. Statements are constants of the
 * caller's store.c; each is prepared on first use. A lost connection is ERR_RETRY, and
 * the next db_begin or db_query connects again. What was sent is never sent again, so
 * a statement runs at most once; a transaction that lost its connection is over, and
 * every call but db_rollback and db_begin says ERR_RETRY until one of these. SQLSTATE
 * decides the kind elsewhere: connection, resource, serialization, lock, time-out and
 * shutdown classes are ERR_RETRY, broken unique and exclusion constraints ERR_CONFLICT,
 * a text that is no UTF-8 or an id that is no UUID ERR_INVALID, everything else
 * ERR_FATAL. No call waits longer than 15 s for the server, but for db_script.
 */
#pragma once

#include <libpq-fe.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/err.h"

struct db;

/* A session whose statements are planned once: plans made for empty tables are bad ones
 * for ever, and a plan anew for each call costs more than a small one. */
#define DB_STEADY_PLANS                                                                \
    "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = "   \
    "off"

/* Connects with a libpq URL; `session` is SQL run on every new connection ("SET ..."),
 * or NULL; both are copied. ERR_RETRY when the server is away or refuses, ERR_INVALID
 * for what is no URL: *ret is NULL then. */
int db_open(struct db **ret, const char *url, const char *session, struct err *err);
void db_close(struct db *db);
AUTO_DEFINE(db_close, struct db *);

int db_begin(struct db *db, struct err *err);
/* Ends the transaction, also when it fails; ERR_RETRY may mean that it was committed
 * and the answer lost. */
int db_commit(struct db *db, struct err *err);
/* Never fails: a connection that cannot roll back is dropped. */
void db_rollback(struct db *db);
int db_savepoint(struct db *db, struct err *err);    /* one level */
int db_to_savepoint(struct db *db, struct err *err); /* undoes to it, keeps it */

/* Runs statements without parameters, separated by ';', however long they take: for
 * migrations and the set-up of tests. */
int db_script(struct db *db, const char *sql, struct err *err);

/* A statement: a static constant of store.c. */
struct db_statement {
    const char *name; /* unique in the service */
    const char *sql;
};

/*
 * Parameters, built up in order, then given to db_query; the caller's, may be given
 * again. Scalars and arrays (one array a column, for unnest) mix. They are sent binary
 * and with their types, which must be the same each time a statement is used; another
 * type is a cast in the statement: $1::inet of a text, $2::smallint[] of an int array.
 */
struct db_args;
struct db_args *db_args_create(void);
void db_args_destroy(struct db_args *args);
AUTO_DEFINE(db_args_destroy, struct db_args *);

void db_text(struct db_args *args, const char *value); /* NULL is SQL NULL */
void db_uuid(struct db_args *args,
             const char *value); /* 36 characters; NULL or "": SQL NULL */
void db_int(struct db_args *args, int32_t value);
void db_bigint(struct db_args *args, int64_t value);
void db_bool(struct db_args *args, bool value);
void db_time(struct db_args *args, int64_t wall_us); /* timestamptz; 0 is SQL NULL */
void db_bytes(struct db_args *args, const void *bytes,
              size_t length); /* NULL: SQL NULL */

/* Opens the next parameter as an array of text, uuid, int4, int8, bool, timestamptz or
 * bytea; the calls above, of the same type, append elements until db_array_end. */
enum db_type { DB_TEXT, DB_UUID, DB_INT, DB_BIGINT, DB_BOOL, DB_TIME, DB_BYTES };
void db_array(struct db_args *args, enum db_type type);
void db_array_end(struct db_args *args);

/* A column of many rows as one parameter: rows is a loop over them, value adds one of
 * them to args. Columns are built one after another, so each walks its rows once. */
#define DB_COLUMN(args, type, rows, value)                                             \
    do {                                                                               \
        db_array(args, type);                                                          \
        rows                                                                           \
        {                                                                              \
            value;                                                                     \
        }                                                                              \
        db_array_end(args);                                                            \
    } while (0)

/* Runs the statement. ret may be NULL when the rows do not matter. The result is binary
 * and the caller's: AUTO(PQclear). args may be NULL. ret_affected may be NULL. */
int db_query(struct db *db, const struct db_statement *statement,
             const struct db_args *args, PGresult **ret, struct err *err);
AUTO_DEFINE(PQclear, PGresult *);

/* Several statements in one round trip (libpq pipeline); all results or none are set.
 * Outside a transaction they are one of their own. After an error the rest is not run,
 * err is the first one's, and the connection can be used as after db_query. */
struct db_call {
    const struct db_statement *statement; /* NULL: not asked, and no result */
    const struct db_args *args;
    PGresult *result; /* set on success; the caller clears it */
};
int db_pipeline(struct db *db, struct db_call *calls, size_t count, struct err *err);

/* Rows a statement touched. */
int64_t db_affected(const PGresult *result);

/* Fields of a binary result. Text and bytes are borrowed from the result; a NULL field
 * is "", 0, false, and NULL for db_get_bytes. db_get_uuid writes 36 characters, "" for
 * NULL. Integers may be smallint, int or bigint; cast numeric (sum of a bigint). */
const char *db_get_text(const PGresult *result, int row, int column);
int32_t db_get_int(const PGresult *result, int row, int column);
int64_t db_get_bigint(const PGresult *result, int row, int column);
bool db_get_bool(const PGresult *result, int row, int column);
int64_t db_get_time(const PGresult *result, int row, int column); /* wall us; 0: NULL */
void db_get_uuid(char id[37], const PGresult *result, int row, int column);
const uint8_t *db_get_bytes(const PGresult *result, int row, int column,
                            size_t *length);

/* One round trip that only asks whether the server answers. */
int db_ping(struct db *db, struct err *err);
