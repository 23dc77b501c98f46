/*
 * handle_deployment_read.c - GET .../deployments/{deployment}: its state and its VMs.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"

void handle_deployment_read(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const char *tenant = http_parameter(exchange, "tenant");
    const char *name = http_parameter(exchange, "deployment");
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;
    int row = 0;

    if (store_read_deployment(gateway->store, tenant, name, &rows, &err) < 0)
        answer_err(exchange, &err);
    else if (PQntuples(rows) == 0)
        answer_error(exchange, 404, "Tenant %s has no deployment %s.", tenant, name);
    else
        answer_document(exchange, "deployment", deployment_view(rows, &row));
}
