/*
 * store.c - a connection for each thread, and the accounts. What reads the engine's
 * views stands in store/.
 */
#include "services/api-gateway/store.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/store/link.h"

struct store {
    char *url;
    pthread_key_t connection; /* struct db * of each thread */
};

static const struct db_statement LOOK = {
    "look", "SELECT 1 FROM lifecycle_api_v1.operation LIMIT 1"};

static const struct db_statement FIND_ACCOUNT = {
    "find_account", "SELECT password_hash, role, tenant FROM account WHERE name = $1"};

static const struct db_statement MAKE_ACCOUNT = {
    "make_account", "INSERT INTO account (name, password_hash, role) "
                    "VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING"};

static void close_connection(void *db)
{
    db_close(db);
}

struct store *store_create(const char *url)
{
    struct store *store = xcalloc(1, sizeof *store);

    store->url = xstrdup(url);
    if (pthread_key_create(&store->connection, close_connection) != 0)
        abort(); /* the process has used up its keys: a bug */
    return store;
}

void store_destroy(struct store *store)
{
    if (!store)
        return;
    db_close(pthread_getspecific(store->connection));
    pthread_key_delete(store->connection);
    free(store->url);
    free(store);
}

/* The calling thread's connection. */
static int connection(struct store *store, struct db **ret, struct err *err)
{
    struct db *db = pthread_getspecific(store->connection);

    if (!db) {
        if (db_open(&db, store->url, NULL, err) < 0)
            return err->kind;
        pthread_setspecific(store->connection, db);
    }
    *ret = db;
    return 0;
}

int store_query(struct store *store, const struct db_statement *statement,
                const struct db_args *args, PGresult **ret, struct err *err)
{
    struct db *db;

    if (connection(store, &db, err) < 0 || db_query(db, statement, args, ret, err) < 0)
        return err_wrap(err, "%s", statement->name);
    return 0;
}

int store_query_both(struct store *store, struct db_call calls[2], struct err *err)
{
    struct db *db;

    if (connection(store, &db, err) < 0 || db_pipeline(db, calls, 2, err) < 0)
        return err_wrap(err, "%s", calls[0].statement->name);
    return 0;
}

int store_look(struct store *store, struct err *err)
{
    return store_query(store, &LOOK, NULL, NULL, err);
}

static void copy_text(char *to, size_t size, const PGresult *result, int column)
{
    snprintf(to, size, "%s", db_get_text(result, 0, column));
}

int store_find_account(struct store *store, const char *name, struct account_row *ret,
                       struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_text(args, name);
    if (store_query(store, &FIND_ACCOUNT, args, &result, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0)
        return err_set(err, ERR_NOT_FOUND, "there is no account %s", name);
    copy_text(ret->password_hash, sizeof ret->password_hash, result, 0);
    copy_text(ret->role, sizeof ret->role, result, 1);
    copy_text(ret->tenant, sizeof ret->tenant, result, 2);
    return 0;
}

int store_make_account(struct store *store, const char *name, const char *password_hash,
                       const char *role,
                       int (*meanwhile)(void *context, struct err *err), void *context,
                       bool *ret_made, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;
    struct db *db;
    bool made;

    db_text(args, name);
    db_text(args, password_hash);
    db_text(args, role);
    if (connection(store, &db, err) < 0 || db_begin(db, err) < 0)
        return err_wrap(err, "make account %s", name);
    if (db_query(db, &MAKE_ACCOUNT, args, &result, err) < 0) {
        db_rollback(db);
        return err_wrap(err, "make account %s", name);
    }
    made = db_affected(result) == 1;
    if (made && meanwhile(context, err) < 0) {
        db_rollback(db);
        return err->kind;
    }
    if (db_commit(db, err) < 0)
        return err_wrap(err, "make account %s", name);
    *ret_made = made;
    return 0;
}
