/*
 * handle_tokens.c - /v1/tokens: bearer tokens made, listed, revoked. Everybody has his
 * own; an admin may those of all accounts that are his to manage.
 *
 * A token is shown once, when it is made. A token makes no token, or a stolen one would
 * outlive its end.
 */
#include <ctype.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/api-gateway/account_view.h"
#include "services/api-gateway/accounts/credentials.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/fields.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/request.h"

#define PAGE 100
#define NOTE_MOST 200
#define LIFETIME_S (90 * 86400)
#define LIFETIME_MOST_S (366 * 86400)
#define LEAST_ID "00000000-0000-0000-0000-000000000000"

struct asked {
    const char *account, *note;
    int64_t lifetime_s;
    const char *after;
    int limit;
};

static const char *read_lifetime(const char *value, void *field)
{
    static const struct {
        const char *unit;
        long seconds;
    } UNITS[] = {
        {"s", 1    },
        {"m", 60   },
        {"h", 3600 },
        {"d", 86400},
    };
    char *unit;
    long number = isdigit((unsigned char)*value) ? strtol(value, &unit, 10) : 0;

    for (size_t i = 0; number > 0 && i < sizeof UNITS / sizeof UNITS[0]; i++) {
        if (strcmp(unit, UNITS[i].unit) != 0)
            continue;
        if (number > LIFETIME_MOST_S / UNITS[i].seconds)
            break;
        *(int64_t *)field = number * UNITS[i].seconds;
        return NULL;
    }
    return "must be a duration up to 366d, like 90d, 12h, 30m";
}

static const char *read_note(const char *value, void *field)
{
    return strlen(value) > NOTE_MOST ? "must have at most 200 characters"
                                     : query_text(value, field);
}

static const char *read_id(const char *value, void *field)
{
    char id[UUID_SIZE];

    return uuid_read(value, id) ? query_text(value, field)
                                : "must be what the last page's next said";
}

static const struct query_parameter CREATE[] = {
    {"account",              query_name,  offsetof(struct asked,       account)},
    {"note",                      read_note,                            offsetof(struct asked,                         note)},
    {"expires_in",                 read_lifetime,                            offsetof(struct asked,                    lifetime_s)},
    {NULL, NULL,0},
};

static const struct query_parameter LIST[] = {
    {"account",              query_name, offsetof(struct asked, account)},
    {"after",                      read_id,                          offsetof(struct asked,                   after)},
    {"limit",                query_limit,                          offsetof(struct asked,                       limit)},
    {NULL, NULL,0},
};

/* Whose tokens are meant: "" is all in the scope. NULL: answered. */
static const char *whose(struct exchange *exchange, const char *asked,
                         const char *otherwise)
{
    const struct account *own = &request_of(exchange)->account;

    if (own->role == ROLE_ADMIN)
        return asked ? asked : otherwise;
    if (!asked || strcmp(asked, own->name) == 0)
        return own->name;
    answer_error(exchange, 403, "Account %s sees and makes its own tokens only.",
                 own->name);
    return NULL;
}

/* --- list ------------------------------------------------------------------------ */

static json_t *page_view(const PGresult *tokens, int limit)
{
    json_t *document = json_object();
    int count = PQntuples(tokens);
    char next[UUID_SIZE];

    json_object_set_new(document, "token", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "token", token_view(tokens, row));
    if (count == limit) {
        db_get_uuid(next, tokens, count - 1, TOKEN_ID);
        document_text(document, "next", next);
    }
    return document;
}

void handle_tokens(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct asked asked = {.after = LEAST_ID, .limit = PAGE};
    AUTO(PQclear) PGresult *tokens = NULL;
    const char *account;
    struct err err;

    if (query_read(exchange, LIST, &asked) < 0)
        return;
    account = whose(exchange, asked.account, "");
    if (!account)
        return;
    if (store_list_tokens(gateway->store, request_of(exchange)->account.tenant, account,
                          asked.after, asked.limit, &tokens, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "tokens", page_view(tokens, asked.limit));
}

/* --- make ------------------------------------------------------------------------ */

static void create(struct gateway *gateway, struct exchange *exchange,
                   const char *account, const struct asked *asked)
{
    char secret[TOKEN_SIZE], id[UUID_SIZE], place[sizeof "/v1/tokens/" + UUID_SIZE];
    uint8_t hash[TOKEN_HASH_SIZE];
    AUTO(PQclear) PGresult *token = NULL;
    json_t *document;
    struct err err;

    uuid_make(id);
    token_make(secret);
    token_hash(hash, secret);
    snprintf(place, sizeof place, "/v1/tokens/%s", id);
    if (store_create_token(gateway->store, request_of(exchange)->account.tenant, id,
                           hash, account, asked->note, asked->lifetime_s, &token,
                           &err) < 0) {
        answer_err(exchange, &err);
    } else {
        document = token_view(token, 0);
        document_text(document, "token", secret);
        answer_made(exchange, place, "token", document);
    }
    sodium_memzero(secret, sizeof secret);
}

void handle_token_create(struct exchange *exchange, void *context)
{
    const struct account *own = &request_of(exchange)->account;
    struct asked asked = {.note = "", .lifetime_s = LIFETIME_S};
    AUTO(json_decref) json_t *document = NULL;
    const char *account;

    if (*own->token) {
        answer_error(exchange, 403,
                     "A token makes no token; come with the account's password.");
        return;
    }
    if (fields_read(exchange, CREATE, &asked, &document) < 0)
        return;
    account = whose(exchange, asked.account, own->name);
    if (account)
        create(context, exchange, account, &asked);
}

/* --- revoke ---------------------------------------------------------------------- */

void handle_token_delete(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const struct account *own = &request_of(exchange)->account;
    char id[UUID_SIZE], account[ACCOUNT_NAME_SIZE];
    struct err err;

    if (!uuid_read(http_parameter(exchange, "token"), id)) {
        answer_error(exchange, 400, "The token in the address must be its id, a UUID.");
        return;
    }
    if (store_delete_token(gateway->store, own->tenant,
                           own->role == ROLE_ADMIN ? "" : own->name, id, account,
                           &err) < 0) {
        answer_err(exchange, &err);
    } else {
        accounts_forget(gateway->accounts, account);
        answer_done(exchange, "Token %s is revoked.", id);
    }
}
