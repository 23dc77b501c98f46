/*
 * handle_accounts.c - GET /v1/accounts, /v1/accounts/{account} and /v1/account: who may
 * log in. An admin of one tenant sees that tenant's.
 */
#include <string.h>

#include "services/api-gateway/account_view.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"

#define PAGE 100

struct asked {
    const char *after;
    int limit;
};

static const struct query_parameter PARAMETERS[] = {
    {"after", query_name, offsetof(struct asked, after)},
    {"limit",       query_limit,           offsetof(struct asked,               limit)},
    {NULL, NULL,           0              },
};

static json_t *page_view(const PGresult *accounts, int limit)
{
    json_t *document = json_object();
    int count = PQntuples(accounts);

    json_object_set_new(document, "account", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "account", account_view(accounts, row));
    if (count == limit)
        document_text(document, "next", db_get_text(accounts, count - 1, ACCOUNT_NAME));
    return document;
}

void handle_accounts(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct asked asked = {.after = "", .limit = PAGE};
    AUTO(PQclear) PGresult *accounts = NULL;
    struct err err;

    if (query_read(exchange, PARAMETERS, &asked) < 0)
        return;
    if (store_list_accounts(gateway->store, request_of(exchange)->account.tenant,
                            asked.after, asked.limit, &accounts, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "accounts", page_view(accounts, asked.limit));
}

static void answer_one(struct gateway *gateway, struct exchange *exchange,
                       const char *name)
{
    AUTO(PQclear) PGresult *accounts = NULL;
    struct err err;

    if (store_read_account(gateway->store, request_of(exchange)->account.tenant, name,
                           &accounts, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "account", account_view(accounts, 0));
}

void handle_account_read(struct exchange *exchange, void *context)
{
    answer_one(context, exchange, http_parameter(exchange, "account"));
}

void handle_own_account(struct exchange *exchange, void *context)
{
    answer_one(context, exchange, request_of(exchange)->account.name);
}
