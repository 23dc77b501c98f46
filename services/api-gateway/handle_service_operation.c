/*
 * handle_service_operation.c - POST .../deployments/service/{deployment}: an operation
 * on a whole deployment.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/xml/operation_xml.h"

void handle_service_operation(struct exchange *exchange, void *context)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct asked_operation asked = {.operation = NULL};
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    if (submit_begin(context, exchange) < 0 ||
        body_read(exchange, SERVICE_OPERATION_ROOTS, &doc, problems) < 0)
        return;
    if (doc)
        service_operation_read(xmlDocGetRootElement(doc), &asked, problems);
    if (problems_status(problems)) {
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    } else {
        operation.kind = asked.kind;
        operation.deployment = (char *)http_parameter(exchange, "deployment");
        submit(context, exchange, &operation);
    }
    asked_operation_finish(&asked);
}
