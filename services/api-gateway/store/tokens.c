/*
 * tokens.c - tokens made, listed and revoked. See accounts.h.
 */
#include "services/api-gateway/store/accounts.h"

#include <stdio.h>

#include "services/api-gateway/store/link.h"

#define TOKEN_COLUMNS "t.id, t.account, t.note, t.created, t.expires"

static const struct db_statement EXPIRE_TOKENS = {
    "expire_tokens",
    "DELETE FROM token WHERE account = $1 AND expires <= clock_timestamp()"};

static const struct db_statement CREATE_TOKEN = {
    "create_token",
    "INSERT INTO token AS t (id, hash, account, note, expires) "
    "SELECT $2, $3, a.name, $5, clock_timestamp() + make_interval(secs => $6) "
    "FROM account a WHERE " IN_SCOPE(
        "$1") " AND a.name = $4 "
              "AND (SELECT count(*) FROM token o WHERE o.account = a.name) < $7 "
              "RETURNING " TOKEN_COLUMNS};

static const struct db_statement LIST_TOKENS = {
    "list_tokens",
    "SELECT " TOKEN_COLUMNS " FROM token t JOIN account a ON a.name = t.account "
    "WHERE " IN_SCOPE("$1") " AND ($2 = '' OR t.account = $2) AND t.id > $3 "
                            "AND t.expires > clock_timestamp() ORDER BY t.id LIMIT $4"};

static const struct db_statement DELETE_TOKEN = {
    "delete_token",
    "DELETE FROM token t USING account a WHERE a.name = t.account "
    "AND " IN_SCOPE(
        "$1") " AND ($2 = '' OR t.account = $2) AND t.id = $3 RETURNING t.account"};

static int expire_tokens(struct store *store, const char *account, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, account);
    return store_query(store, &EXPIRE_TOKENS, args, NULL, err);
}

int store_create_token(struct store *store, const char *scope, const char *id,
                       const uint8_t hash[TOKEN_HASH_SIZE], const char *account,
                       const char *note, int64_t lifetime_s, PGresult **ret,
                       struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL, *known = NULL;

    db_text(args, scope);
    db_uuid(args, id);
    db_bytes(args, hash, TOKEN_HASH_SIZE);
    db_text(args, account);
    db_text(args, note);
    db_bigint(args, lifetime_s);
    db_bigint(args, TOKENS_MOST);
    if (expire_tokens(store, account, err) < 0 ||
        store_query(store, &CREATE_TOKEN, args, &result, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0) {
        if (store_read_account(store, scope, account, &known, err) < 0)
            return err->kind;
        return err_set(err, ERR_CONFLICT,
                       "Account %s has %d tokens already; revoke one first.", account,
                       TOKENS_MOST);
    }
    *ret = TAKE(result);
    return 0;
}

int store_list_tokens(struct store *store, const char *scope, const char *account,
                      const char *after_id, int limit, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, scope);
    db_text(args, account);
    db_uuid(args, after_id);
    db_bigint(args, limit);
    return store_query(store, &LIST_TOKENS, args, ret, err);
}

int store_delete_token(struct store *store, const char *scope, const char *account,
                       const char *id, char ret_account[ACCOUNT_NAME_SIZE],
                       struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(PQclear) PGresult *result = NULL;

    db_text(args, scope);
    db_text(args, account);
    db_uuid(args, id);
    if (store_query(store, &DELETE_TOKEN, args, &result, err) < 0)
        return err->kind;
    if (PQntuples(result) == 0)
        return err_set(err, ERR_NOT_FOUND,
                       "There is no token %s: GET /v1/tokens lists those there are.",
                       id);
    snprintf(ret_account, ACCOUNT_NAME_SIZE, "%s", db_get_text(result, 0, 0));
    return 0;
}
