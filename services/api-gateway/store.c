/*
 * store.c - a connection for each thread. The statements stand in store/.
 *
 * Their plans are PostgreSQL's choice, not DB_STEADY_PLANS: which index serves a page
 * of operations depends on how many its tenant has (2 ms, and 24 with one plan for
 * all).
 */
#include "services/api-gateway/store.h"

#include <pthread.h>

#include "common/mem.h"
#include "services/api-gateway/store/link.h"

struct store {
    char *url;
    pthread_key_t connection; /* struct db * of each thread */
};

static const struct db_statement LOOK = {
    "look", "SELECT m.maintenance FROM lifecycle_api_v1.mode m "
            "LEFT JOIN lifecycle_api_v1.operation o ON false"};

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

int store_connection(struct store *store, struct db **ret, struct err *err)
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

    if (store_connection(store, &db, err) < 0 ||
        db_query(db, statement, args, ret, err) < 0)
        return err_wrap(err, "%s", statement->name);
    return 0;
}

int store_pipeline(struct store *store, struct db_call *calls, size_t count,
                   struct err *err)
{
    struct db *db;

    if (store_connection(store, &db, err) < 0 || db_pipeline(db, calls, count, err) < 0)
        return err_wrap(err, "%s", calls[0].statement->name);
    return 0;
}

int store_run(struct store *store, struct db_call *calls, size_t count, struct err *err)
{
    if (store_pipeline(store, calls, count, err) < 0)
        return err->kind;
    for (size_t i = 0; i < count; i++)
        PQclear(calls[i].result);
    return 0;
}

int store_look(struct store *store, bool *ret_maintenance, struct err *err)
{
    AUTO(PQclear) PGresult *result = NULL;

    if (store_query(store, &LOOK, NULL, &result, err) < 0)
        return err->kind;
    *ret_maintenance = PQntuples(result) > 0 && db_get_bool(result, 0, 0);
    return 0;
}
