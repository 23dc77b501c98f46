/*
 * handle_undeploy.c - DELETE .../deployments/{deployment}: undeploy it, whatever runs.
 */
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/submit.h"

void handle_undeploy(struct exchange *exchange, void *context)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    if (submit_begin(context, exchange) < 0)
        return;
    operation.kind = VNF__V1__OPERATION_KIND__OPERATION_UNDEPLOY;
    operation.deployment = (char *)http_parameter(exchange, "deployment");
    submit(context, exchange, &operation);
}
