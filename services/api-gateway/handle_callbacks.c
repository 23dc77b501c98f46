/*
 * handle_callbacks.c - GET /v1/callbacks: what is told to whom, newest first, a page at
 * a time; ?state=dead are those that nobody took in time.
 */
#include <stdint.h>
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/callback_view.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/tenant_of.h"

#define PAGE 100

struct asked {
    const char *tenant, *deployment, *state, *transaction;
    int64_t before;
    int limit;
};

static const struct query_parameter PARAMETERS[] = {
    {"tenant",               query_name, offsetof(struct asked,            tenant)},
    {"deployment",                      query_name,                     offsetof(struct asked,                      deployment)},
    {"state",           query_callback_state,                     offsetof(struct asked,                          state)},
    {"transaction", query_uuid,offsetof(struct asked,transaction)},
    {"before",            query_id,                 offsetof(struct asked,                                              before)},
    {"limit",               query_limit,      offsetof(struct asked, limit)},
    {NULL,                      NULL,                          0                                },
};

static json_t *page_view(const PGresult *callbacks, int limit)
{
    json_t *document = json_object();
    int count = PQntuples(callbacks);

    json_object_set_new(document, "callback", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "callback", callback_view(callbacks, row));
    if (count == limit)
        document_number(document, "next",
                        db_get_bigint(callbacks, count - 1, CALLBACK_ID));
    return document;
}

void handle_callbacks(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct asked asked = {
        .tenant = "",
        .deployment = "",
        .state = "",
        .transaction = "",
        .before = INT64_MAX,
        .limit = PAGE,
    };
    AUTO(PQclear) PGresult *callbacks = NULL;
    struct callback_page page;
    struct err err;

    if (query_read(exchange, PARAMETERS, &asked) < 0 ||
        tenant_of(exchange, &asked.tenant) < 0)
        return;
    page = (struct callback_page){
        .tenant = asked.tenant,
        .deployment = asked.deployment,
        .state = asked.state,
        .transaction = asked.transaction,
        .before = asked.before,
        .limit = asked.limit,
        .retention_us = (int64_t)gateway->config->callback_retention_ms * 1000,
    };
    if (store_list_callbacks(gateway->store, &page, &callbacks, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "callbacks", page_view(callbacks, asked.limit));
}
