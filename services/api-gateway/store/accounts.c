/*
 * accounts.c - accounts. See accounts.h.
 *
 * There is always an admin of all tenants: what could take the last one away happens
 * under the table's lock and looks before it commits.
 */
#include "services/api-gateway/store/accounts.h"

#include <stdio.h>

#include "services/api-gateway/store/link.h"

#define COLUMNS                                                                        \
    "a.name, a.role, a.tenant, a.created, a.changed, (SELECT count(*) FROM token t "   \
    "WHERE t.account = a.name AND t.expires > clock_timestamp())"

static const struct db_statement FIND_ACCOUNT = {
    "find_account",
    "SELECT name, password_hash, role, tenant, NULL::uuid, 0::bigint FROM account "
    "WHERE name = $1"};

static const struct db_statement FIND_TOKEN = {
    "find_token",
    "SELECT a.name, '', a.role, a.tenant, t.id, "
    "(extract(epoch FROM t.expires - clock_timestamp()) * 1000000)::bigint "
    "FROM token t JOIN account a ON a.name = t.account "
    "WHERE t.hash = $1 AND t.expires > clock_timestamp()"};

static const struct db_statement MAKE_ACCOUNT = {
    "make_account", "INSERT INTO account (name, password_hash, role) "
                    "VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING"};

static const struct db_statement RESET_ACCOUNT = {
    "reset_account",
    "INSERT INTO account AS a (name, password_hash, role) VALUES ($1, $2, $3) "
    "ON CONFLICT (name) DO UPDATE SET password_hash = $2, role = $3, tenant = NULL, "
    "changed = clock_timestamp()"};

static const struct db_statement LIST_ACCOUNTS = {
    "list_accounts", "SELECT " COLUMNS " FROM account a WHERE " IN_SCOPE(
                         "$1") " AND a.name > $2 ORDER BY a.name LIMIT $3"};

static const struct db_statement READ_ACCOUNT = {
    "read_account",
    "SELECT " COLUMNS " FROM account a WHERE " IN_SCOPE("$1") " AND a.name = $2"};

static const struct db_statement CREATE_ACCOUNT = {
    "create_account", "INSERT INTO account AS a (name, password_hash, role, tenant) "
                      "VALUES ($1, $2, $3, nullif($4, '')) RETURNING " COLUMNS};

static const struct db_statement LOCK_ACCOUNTS = {
    "lock_accounts", "LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE"};

static const struct db_statement CHANGE_ACCOUNT = {
    "change_account",
    "UPDATE account a SET password_hash = coalesce($3, password_hash), "
    "role = coalesce($4, role), changed = clock_timestamp() "
    "WHERE " IN_SCOPE("$1") " AND a.name = $2 RETURNING " COLUMNS};

static const struct db_statement DELETE_ACCOUNT = {
    "delete_account",
    "DELETE FROM account a WHERE " IN_SCOPE("$1") " AND a.name = $2 RETURNING a.name"};

static const struct db_statement HAS_ADMIN = {
    "has_admin", "SELECT EXISTS (SELECT FROM account WHERE role = 'admin' "
                 "AND tenant IS NULL)"};

/* --- to log in ------------------------------------------------------------------- */

static void copy_text(char *to, size_t size, const PGresult *result, int column)
{
    snprintf(to, size, "%s", db_get_text(result, 0, column));
}

static int find(struct store *store, const struct db_statement *statement,
                const struct db_args *args, struct account_row *ret, struct err *err)
{
    AUTO(PQclear) PGresult *result = NULL;

    if (store_query(store, statement, args, &result, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0)
        return err_set(err, ERR_NOT_FOUND, "there is no such account");
    copy_text(ret->name, sizeof ret->name, result, 0);
    copy_text(ret->password_hash, sizeof ret->password_hash, result, 1);
    copy_text(ret->role, sizeof ret->role, result, 2);
    copy_text(ret->tenant, sizeof ret->tenant, result, 3);
    db_get_uuid(ret->token, result, 0, 4);
    ret->left_us = db_get_bigint(result, 0, 5);
    return 0;
}

int store_find_account(struct store *store, const char *name, struct account_row *ret,
                       struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, name);
    return find(store, &FIND_ACCOUNT, args, ret, err);
}

int store_find_token(struct store *store, const uint8_t hash[TOKEN_HASH_SIZE],
                     struct account_row *ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_bytes(args, hash, TOKEN_HASH_SIZE);
    return find(store, &FIND_TOKEN, args, ret, err);
}

int store_make_account(struct store *store, const char *name, const char *password_hash,
                       const char *role, bool reset,
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
    if (store_connection(store, &db, err) < 0 || db_begin(db, err) < 0)
        return err_wrap(err, "make account %s", name);
    if (db_query(db, reset ? &RESET_ACCOUNT : &MAKE_ACCOUNT, args, &result, err) < 0) {
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

/* --- to manage ------------------------------------------------------------------- */

int store_list_accounts(struct store *store, const char *scope, const char *after,
                        int limit, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, scope);
    db_text(args, after);
    db_bigint(args, limit);
    return store_query(store, &LIST_ACCOUNTS, args, ret, err);
}

static int no_account(const char *name, struct err *err)
{
    return err_set(err, ERR_NOT_FOUND,
                   "There is no account %s: GET /v1/accounts lists those there are.",
                   name);
}

int store_read_account(struct store *store, const char *scope, const char *name,
                       PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_text(args, scope);
    db_text(args, name);
    if (store_query(store, &READ_ACCOUNT, args, &result, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0)
        return no_account(name, err);
    *ret = TAKE(result);
    return 0;
}

int store_create_account(struct store *store, const char *name,
                         const char *password_hash, const char *role,
                         const char *tenant, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    int r;

    db_text(args, name);
    db_text(args, password_hash);
    db_text(args, role);
    db_text(args, tenant);
    r = store_query(store, &CREATE_ACCOUNT, args, ret, err);
    if (r != ERR_CONFLICT)
        return r;
    return err_set(err, ERR_CONFLICT,
                   "There is an account %s already; PATCH /v1/accounts/%s changes it.",
                   name, name);
}

/* In a transaction: the statement on the account, unless it is the last admin's end. */
static int alter(struct db *db, const struct db_statement *statement,
                 const struct db_args *args, const char *name, PGresult **ret,
                 struct err *err)
{
    AUTO(PQclear) PGresult *result = NULL, *admin = NULL;

    if (db_query(db, &LOCK_ACCOUNTS, NULL, NULL, err) < 0 ||
        db_query(db, statement, args, &result, err) < 0 ||
        db_query(db, &HAS_ADMIN, NULL, &admin, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0)
        return no_account(name, err);
    if (!db_get_bool(admin, 0, 0))
        return err_set(err, ERR_CONFLICT,
                       "%s is the last admin of all tenants; make another one first.",
                       name);
    *ret = TAKE(result);
    return 0;
}

static int alter_account(struct store *store, const struct db_statement *statement,
                         const struct db_args *args, const char *name, PGresult **ret,
                         struct err *err)
{
    AUTO(PQclear) PGresult *result = NULL;
    struct db *db;

    if (store_connection(store, &db, err) < 0 || db_begin(db, err) < 0)
        return err->kind;
    if (alter(db, statement, args, name, &result, err) < 0) {
        db_rollback(db);
        return err->kind;
    }
    if (db_commit(db, err) < 0)
        return err->kind;
    *ret = TAKE(result);
    return 0;
}

int store_change_account(struct store *store, const char *scope, const char *name,
                         const char *password_hash, const char *role, PGresult **ret,
                         struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, scope);
    db_text(args, name);
    db_text(args, password_hash);
    db_text(args, role);
    return alter_account(store, &CHANGE_ACCOUNT, args, name, ret, err);
}

int store_delete_account(struct store *store, const char *scope, const char *name,
                         struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *deleted = NULL;

    db_text(args, scope);
    db_text(args, name);
    return alter_account(store, &DELETE_ACCOUNT, args, name, &deleted, err);
}
