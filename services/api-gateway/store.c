/*
 * store.c - the gateway's statements. See store.h.
 *
 * A deployment and its VMs are read by one statement, so that what is told of both is
 * of one moment; the datamodel travels in the first of its rows only.
 */
#include "services/api-gateway/store.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "common/mem.h"

struct store {
    char *url;
    pthread_key_t connection; /* struct db * of each thread */
};

#define UUID_LENGTH 36

#define OPERATION_COLUMNS                                                              \
    "id, tenant, deployment, kind, vm_name, state, status_code, status_message, "      \
    "account, client_transaction_id, accepted, finished, request_digest, steps, "      \
    "verdict, traceparent"

#define VM_COLUMNS                                                                     \
    "v.id, v.vm_group, v.idx, v.name, v.state, v.host, v.monitored, v.interfaces, "    \
    "v.error"

/* $1, $2, ...: how the page is chosen */
#define DEPLOYMENTS(where_order_limit)                                                 \
    "WITH page AS (SELECT tenant, name, state, operation, datamodel, updated "         \
    "FROM lifecycle_api_v1.deployment " where_order_limit ") "                         \
    "SELECT d.tenant, d.name, d.state, d.operation, "                                  \
    "CASE WHEN row_number() OVER (PARTITION BY d.tenant, d.name "                      \
    "ORDER BY v.vm_group, v.idx) = 1 THEN d.datamodel END, d.updated, " VM_COLUMNS     \
    " FROM page d LEFT JOIN lifecycle_api_v1.vm v "                                    \
    "ON v.tenant = d.tenant AND v.deployment = d.name "                                \
    "ORDER BY d.tenant, d.name, v.vm_group, v.idx"

static const struct db_statement LOOK = {
    "look", "SELECT 1 FROM lifecycle_api_v1.operation LIMIT 1"};

static const struct db_statement FIND_ACCOUNT = {
    "find_account", "SELECT password_hash, role, tenant FROM account WHERE name = $1"};

static const struct db_statement MAKE_ACCOUNT = {
    "make_account", "INSERT INTO account (name, password_hash, role) "
                    "VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING"};

static const struct db_statement FIND_OPERATIONS = {
    "find_operations",
    "SELECT " OPERATION_COLUMNS " FROM lifecycle_api_v1.operation WHERE id = ANY ($1)"};

static const struct db_statement READ_DEPLOYMENT = {
    "read_deployment", DEPLOYMENTS("WHERE tenant = $1 AND name = $2")};

static const struct db_statement LIST_OF_TENANT = {
    "list_of_tenant",
    DEPLOYMENTS("WHERE tenant = $1 AND name > $2 ORDER BY tenant, name LIMIT $3")};

static const struct db_statement LIST_OF_ALL = {
    "list_of_all",
    DEPLOYMENTS("WHERE (tenant, name) > ($1, $2) ORDER BY tenant, name LIMIT $3")};

static const struct db_statement READ_VM = {
    "read_vm", "SELECT v.tenant, v.deployment, NULL::text, NULL::uuid, NULL::bytea, "
               "v.updated, " VM_COLUMNS " FROM lifecycle_api_v1.vm v "
               "WHERE v.tenant = $1 AND v.name = $2"};

static const struct db_statement FIND_SUCCESSOR = {
    "find_successor", "SELECT name FROM lifecycle_api_v1.vm WHERE tenant = $1 "
                      "AND left(name, -36) = $2 AND name <> $3 LIMIT 1"};

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

static int query(struct store *store, const struct db_statement *statement,
                 const struct db_args *args, PGresult **ret, struct err *err)
{
    struct db *db;

    if (connection(store, &db, err) < 0 || db_query(db, statement, args, ret, err) < 0)
        return err_wrap(err, "%s", statement->name);
    return 0;
}

int store_look(struct store *store, struct err *err)
{
    return query(store, &LOOK, NULL, NULL, err);
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
    if (query(store, &FIND_ACCOUNT, args, &result, err) < 0)
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

int store_find_operations(struct store *store, const char (*ids)[UUID_SIZE], int count,
                          PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++)
        db_uuid(args, ids[i]);
    db_array_end(args);
    return query(store, &FIND_OPERATIONS, args, ret, err);
}

int store_read_deployment(struct store *store, const char *tenant, const char *name,
                          PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant);
    db_text(args, name);
    return query(store, &READ_DEPLOYMENT, args, ret, err);
}

int store_list_deployments(struct store *store, const char *tenant,
                           const char *after_tenant, const char *after_name, int limit,
                           PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant ? tenant : after_tenant);
    db_text(args, after_name);
    db_bigint(args, limit);
    return query(store, tenant ? &LIST_OF_TENANT : &LIST_OF_ALL, args, ret, err);
}

int store_read_vm(struct store *store, const char *tenant, const char *vm_name,
                  PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant);
    db_text(args, vm_name);
    return query(store, &READ_VM, args, ret, err);
}

int store_find_successor(struct store *store, const char *tenant, const char *vm_name,
                         PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(free) char *place = xstrdup(vm_name);
    size_t length = strlen(place);

    if (length > UUID_LENGTH)
        place[length - UUID_LENGTH] = '\0';
    db_text(args, tenant);
    db_text(args, place);
    db_text(args, vm_name);
    return query(store, &FIND_SUCCESSOR, args, ret, err);
}
