/*
 * handle_vm_operation.c - POST .../deployments/vm/{vm_name}: an operation on one VM,
 * with or without force.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/vm_of.h"
#include "services/api-gateway/xml/operation_xml.h"

static void submit_asked(struct gateway *gateway, struct exchange *exchange,
                         const struct asked_operation *asked)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;
    AUTO(PQclear) PGresult *vm = NULL;

    if (vm_of(gateway, exchange, 0, &vm, NULL) < 0)
        return;
    operation.kind = asked->kind;
    operation.deployment = (char *)db_get_text(vm, 0, DEP_NAME);
    operation.vm_name = (char *)db_get_text(vm, 0, VM_NAME);
    operation.force = asked->force;
    submit(gateway, exchange, &operation);
}

void handle_vm_operation(struct exchange *exchange, void *context)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct asked_operation asked = {.operation = NULL};

    if (submit_begin(context, exchange) < 0 ||
        body_read(exchange, VM_OPERATION_ROOTS, &doc, problems) < 0)
        return;
    if (doc)
        vm_operation_read(xmlDocGetRootElement(doc), &asked, problems);
    if (problems_status(problems))
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    else
        submit_asked(context, exchange, &asked);
    asked_operation_finish(&asked);
}
