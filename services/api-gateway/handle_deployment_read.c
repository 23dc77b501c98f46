/*
 * handle_deployment_read.c - GET .../deployments/{deployment}: its state, its VMs and
 * what happened to each.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"

struct asked {
    int history;
};

static const struct query_parameter PARAMETERS[] = {
    {"history", query_entries, offsetof(struct asked, history)},
    {NULL,         NULL,                   0                           },
};

void handle_deployment_read(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const char *tenant = http_parameter(exchange, "tenant");
    const char *name = http_parameter(exchange, "deployment");
    AUTO(PQclear) PGresult *rows = NULL, *history = NULL;
    struct asked asked = {.history = HISTORY_MOST};
    struct err err;
    int row = 0;

    if (query_read(exchange, PARAMETERS, &asked) < 0)
        return;
    if (store_read_deployment(gateway->store, tenant, name, asked.history, &rows,
                              &history, &err) < 0)
        answer_err(exchange, &err);
    else if (PQntuples(rows) == 0)
        answer_error(exchange, 404,
                     "Tenant %s has no deployment %s: GET .../deployments tells "
                     "those there are.",
                     tenant, name);
    else
        answer_document(exchange, "deployment", deployment_view(rows, &row, history));
}
