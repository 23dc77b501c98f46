/*
 * handle_account_write.c - POST /v1/accounts, PATCH and DELETE /v1/accounts/{account},
 * PUT /v1/account/password: accounts made, changed, removed. An admin of one tenant
 * manages that tenant's. The last admin of all tenants stays.
 */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/account_view.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/fields.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/request.h"

#define PASSWORD_LEAST 12
#define PASSWORD_MOST 256

struct asked {
    const char *name, *role, *tenant, *password; /* NULL: not said */
};

static const char *read_role(const char *value, void *field)
{
    return account_role(value) < 0 ? "must be admin, operator or viewer"
                                   : query_text(value, field);
}

static const char *read_password(const char *value, void *field)
{
    size_t length = strlen(value);

    if (length < PASSWORD_LEAST || length > PASSWORD_MOST)
        return "must have 12 to 256 characters";
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)value[i] < 0x20 || value[i] == 0x7f)
            return "must have no control characters";
    return query_text(value, field);
}

#define PASSWORD                                                                       \
    {                                                                                  \
        "password", read_password, offsetof(struct asked, password)                    \
    }
#define ROLE                                                                           \
    {                                                                                  \
        "role", read_role, offsetof(struct asked, role)                                \
    }
#define END                                                                            \
    {                                                                                  \
        NULL, NULL, 0                                                                  \
    }

/* clang-format off */
static const struct query_parameter CREATE[] = {
    {"name", query_name, offsetof(struct asked, name)},
    {"tenant", query_name, offsetof(struct asked, tenant)},
    ROLE, PASSWORD, END,
};
static const struct query_parameter CHANGE[] = {ROLE, PASSWORD, END};
static const struct query_parameter OWN[] = {PASSWORD, END};
/* clang-format on */

static const char *scope_of(struct exchange *exchange)
{
    return request_of(exchange)->account.tenant;
}

/* --- made ------------------------------------------------------------------------ */

/* Whom it may be of; NULL: answered. */
static const char *tenant_of(struct exchange *exchange, const char *asked)
{
    const char *own = scope_of(exchange);

    if (!*own)
        return asked ? asked : "";
    if (!asked || strcmp(asked, own) == 0)
        return own;
    answer_error(exchange, 403, "Account %s makes accounts of tenant %s only.",
                 request_of(exchange)->account.name, own);
    return NULL;
}

static void create(struct gateway *gateway, struct exchange *exchange,
                   const struct asked *asked, const char *tenant)
{
    AUTO(PQclear) PGresult *account = NULL;
    char hash[ACCOUNT_HASH_SIZE], place[sizeof "/v1/accounts/" + ACCOUNT_NAME_SIZE];
    struct err err;

    account_hash(hash, asked->password);
    snprintf(place, sizeof place, "/v1/accounts/%s", asked->name);
    if (store_create_account(gateway->store, asked->name, hash, asked->role, tenant,
                             &account, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_made(exchange, place, "account", account_view(account, 0));
}

void handle_account_create(struct exchange *exchange, void *context)
{
    AUTO(json_decref) json_t *document = NULL;
    struct asked asked = {.name = NULL};
    const char *tenant;

    if (fields_read(exchange, CREATE, &asked, &document) < 0)
        return;
    if (!asked.name || !asked.role || !asked.password) {
        answer_error(exchange, 400,
                     "An account needs name, role and password; tenant where it is of "
                     "one only.");
        return;
    }
    tenant = tenant_of(exchange, asked.tenant);
    if (tenant)
        create(context, exchange, &asked, tenant);
}

/* --- changed --------------------------------------------------------------------- */

/* Here it is in effect before the answer is out; other gateways hear of it. */
static void answer_changed(struct gateway *gateway, struct exchange *exchange,
                           const char *name, const PGresult *account)
{
    accounts_forget(gateway->accounts, name);
    answer_document(exchange, "account", account_view(account, 0));
}

static void change(struct gateway *gateway, struct exchange *exchange, const char *name,
                   const struct asked *asked)
{
    AUTO(PQclear) PGresult *account = NULL;
    char hash[ACCOUNT_HASH_SIZE];
    struct err err;

    if (asked->password)
        account_hash(hash, asked->password);
    if (store_change_account(gateway->store, scope_of(exchange), name,
                             asked->password ? hash : NULL, asked->role, &account,
                             &err) < 0)
        answer_err(exchange, &err);
    else
        answer_changed(gateway, exchange, name, account);
}

void handle_account_change(struct exchange *exchange, void *context)
{
    AUTO(json_decref) json_t *document = NULL;
    struct asked asked = {.name = NULL};

    if (fields_read(exchange, CHANGE, &asked, &document) < 0)
        return;
    if (!asked.role && !asked.password)
        answer_error(exchange, 400, "Say what is to change: role, password.");
    else
        change(context, exchange, http_parameter(exchange, "account"), &asked);
}

void handle_own_password(struct exchange *exchange, void *context)
{
    const struct account *account = &request_of(exchange)->account;
    AUTO(json_decref) json_t *document = NULL;
    struct asked asked = {.name = NULL};

    if (*account->token) {
        answer_error(exchange, 403,
                     "A token changes no password; come with the "
                     "password that is valid now.");
        return;
    }
    if (fields_read(exchange, OWN, &asked, &document) < 0)
        return;
    if (!asked.password)
        answer_error(exchange, 400, "Say the new password.");
    else
        change(context, exchange, account->name, &asked);
}

/* --- removed --------------------------------------------------------------------- */

void handle_account_delete(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const char *name = http_parameter(exchange, "account");
    struct err err;

    if (store_delete_account(gateway->store, scope_of(exchange), name, &err) < 0) {
        answer_err(exchange, &err);
    } else {
        accounts_forget(gateway->accounts, name);
        answer_done(exchange, "Account %s and its tokens are removed.", name);
    }
}
