/*
 * accounts.h - the statements about accounts and their tokens. As store.h: any thread,
 * ERR_RETRY when PostgreSQL is away.
 *
 * `scope` is the tenant that an admin is of, "" for one of all: what is not of it is
 * not there (ERR_NOT_FOUND).
 */
#pragma once

#include "services/api-gateway/store.h"

#define ACCOUNT_CHANGES                                                                \
    "gateway_account" /* the channel; payload: the account's name                      \
                       */

#define ACCOUNT_NAME_SIZE 73
#define TOKEN_HASH_SIZE 32

struct account_row {
    char name[ACCOUNT_NAME_SIZE];
    char password_hash[128];
    char role[16];
    char tenant[ACCOUNT_NAME_SIZE]; /* "": all */
    char token[UUID_SIZE];          /* "": was not asked for by one */
    int64_t left_us;                /* of the token */
};

/* ERR_NOT_FOUND when there is none of that name. */
int store_find_account(struct store *store, const char *name, struct account_row *ret,
                       struct err *err);
/* The account of a token that has not expired; ERR_NOT_FOUND. */
int store_find_token(struct store *store, const uint8_t hash[TOKEN_HASH_SIZE],
                     struct account_row *ret, struct err *err);

/* Makes an account of all tenants, calls `meanwhile` before that is committed, and
 * commits if it returns 0. reset: or makes an account of that name such a one.
 * Otherwise *ret_made is false, and nothing called, when the name is taken; another
 * that is just making it is waited for. */
int store_make_account(struct store *store, const char *name, const char *password_hash,
                       const char *role, bool reset,
                       int (*meanwhile)(void *context, struct err *err), void *context,
                       bool *ret_made, struct err *err);

enum account_column {
    ACCOUNT_NAME,
    ACCOUNT_ROLE,
    ACCOUNT_TENANT,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_TOKENS, /* how many it has that have not expired */
};

/* A page in order of their names, past `after`. */
int store_list_accounts(struct store *store, const char *scope, const char *after,
                        int limit, PGresult **ret, struct err *err);
int store_read_account(struct store *store, const char *scope, const char *name,
                       PGresult **ret, struct err *err);

/* tenant "": of all. The account as it is then. ERR_CONFLICT: the name is taken. */
int store_create_account(struct store *store, const char *name,
                         const char *password_hash, const char *role,
                         const char *tenant, PGresult **ret, struct err *err);
/* NULL leaves what is. Both: ERR_CONFLICT when no admin of all tenants would be left.
 */
int store_change_account(struct store *store, const char *scope, const char *name,
                         const char *password_hash, const char *role, PGresult **ret,
                         struct err *err);
int store_delete_account(struct store *store, const char *scope, const char *name,
                         struct err *err);

#define TOKENS_MOST 100 /* of one account */

enum token_column {
    TOKEN_ID,
    TOKEN_ACCOUNT,
    TOKEN_NOTE,
    TOKEN_CREATED,
    TOKEN_EXPIRES,
};

/* ERR_NOT_FOUND: no such account; ERR_CONFLICT: it has so many already. Expired ones of
 * the account go at this occasion. */
int store_create_token(struct store *store, const char *scope, const char *id,
                       const uint8_t hash[TOKEN_HASH_SIZE], const char *account,
                       const char *note, int64_t lifetime_s, PGresult **ret,
                       struct err *err);
/* Those that have not expired; account "": of all in scope. A page in order of their
 * ids, past after_id. */
int store_list_tokens(struct store *store, const char *scope, const char *account,
                      const char *after_id, int limit, PGresult **ret, struct err *err);
/* account "": of whomever in scope. Whose it was, to ret_account. */
int store_delete_token(struct store *store, const char *scope, const char *account,
                       const char *id, char ret_account[ACCOUNT_NAME_SIZE],
                       struct err *err);
