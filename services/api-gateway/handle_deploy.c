/*
 * handle_deploy.c - POST .../deployments/{deployment}: make what the datamodel says;
 * PUT: make what is there so.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/unknown_names.h"
#include "services/api-gateway/xml/datamodel_xml.h"

static void submit_asked(struct gateway *gateway, struct exchange *exchange,
                         Vnf__V1__OperationKind kind,
                         const struct asked_deployment *asked)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    operation.kind = kind;
    operation.deployment = asked->datamodel->name;
    operation.datamodel = asked->datamodel;
    operation.tenant_must_exist = asked->tenant_must_exist;
    submit(gateway, exchange, &operation);
}

static void ask(struct gateway *gateway, struct exchange *exchange,
                Vnf__V1__OperationKind kind)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct asked_deployment asked = {.datamodel = NULL};

    if (submit_begin(gateway, exchange) < 0 ||
        body_read(exchange, DATAMODEL_ROOTS, &doc, problems) < 0)
        return;
    if (doc) {
        datamodel_read(xmlDocGetRootElement(doc), &asked, problems);
        asked_deployment_settle(&asked, http_parameter(exchange, "tenant"),
                                http_parameter(exchange, "deployment"), problems);
    }
    if (doc && problems_status(problems))
        unknown_names_tell(gateway->store, http_parameter(exchange, "tenant"),
                           xmlDocGetRootElement(doc), asked.datamodel, problems);
    if (problems_status(problems))
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    else
        submit_asked(gateway, exchange, kind, &asked);
    asked_deployment_finish(&asked);
}

void handle_deploy(struct exchange *exchange, void *context)
{
    ask(context, exchange, VNF__V1__OPERATION_KIND__OPERATION_DEPLOY);
}

void handle_update(struct exchange *exchange, void *context)
{
    ask(context, exchange, VNF__V1__OPERATION_KIND__OPERATION_UPDATE);
}
