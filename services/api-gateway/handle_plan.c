/*
 * handle_plan.c - POST /v1/plan: what an operation would do, or why it would be
 * refused. The engine judges and plans it as if it were asked for, and does nothing.
 */
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/plan_view.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/unknown_names.h"
#include "services/api-gateway/vm_of.h"
#include "services/api-gateway/xml/plan_xml.h"

/* The one asked for, else the account's own. Returns 0 or -1: answered. */
static int settle_tenant(struct exchange *exchange, const struct asked_plan *asked)
{
    struct request *request = request_of(exchange);
    const char *own = request->account.tenant;

    if (!asked->tenant && !*own)
        answer_error(exchange, 400, "Say which tenant.");
    else if (asked->tenant && *own && strcmp(asked->tenant, own) != 0)
        answer_error(exchange, 403, "Account %s is of tenant %s.",
                     request->account.name, own);
    else {
        snprintf(request->tenant, sizeof request->tenant, "%s",
                 asked->tenant ? asked->tenant : own);
        return 0;
    }
    return -1;
}

static void plan(struct gateway *gateway, struct exchange *exchange,
                 const struct asked_plan *asked, Vnf__V1__Deployment *datamodel)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;
    AUTO(PQclear) PGresult *vm = NULL;

    operation.kind = asked->kind;
    operation.deployment = asked->deployment;
    operation.force = asked->force;
    operation.datamodel = datamodel;
    operation.dry_run = true;
    operation.vm_group = asked->vm_group;
    if (asked->vm_group)
        scale_fill(&operation, &asked->size);
    if (asked->vm_name) {
        if (vm_named(gateway, exchange, asked->vm_name, 0, &vm, NULL) < 0)
            return;
        operation.deployment = (char *)db_get_text(vm, 0, DEP_NAME);
        operation.vm_name = asked->vm_name;
    }
    submit(gateway, exchange, &operation);
}

/* What is wrong with the datamodel alone is what the operation would be refused for. */
static void plan_datamodel(struct gateway *gateway, struct exchange *exchange,
                           const struct asked_plan *asked, struct problems *problems)
{
    int status = problems_status(problems);
    struct asked_deployment deployment;

    datamodel_read(asked->datamodel, &deployment, problems);
    asked_deployment_settle(&deployment, request_of(exchange)->tenant,
                            asked->deployment, problems);
    if (problems_status(problems))
        unknown_names_tell(gateway->store, request_of(exchange)->tenant,
                           asked->datamodel, deployment.datamodel, problems);
    if (status)
        answer_error(exchange, status, "%s", problems_text(problems));
    else if (problems_status(problems))
        answer_document(
            exchange, "plan",
            plan_refused(problems_status(problems), problems_text(problems)));
    else
        plan(gateway, exchange, asked, deployment.datamodel);
    asked_deployment_finish(&deployment);
}

static void plan_asked(struct gateway *gateway, struct exchange *exchange,
                       const struct asked_plan *asked, struct problems *problems)
{
    if (problems_status(problems) && !(asked->datamodel && asked->deployment))
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    else if (settle_tenant(exchange, asked) < 0)
        return;
    else if (asked->datamodel)
        plan_datamodel(gateway, exchange, asked, problems);
    else
        plan(gateway, exchange, asked, NULL);
}

void handle_plan(struct exchange *exchange, void *context)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct asked_plan asked = {.operation = NULL};

    request_of(exchange)->plans = true;
    if (submit_begin(context, exchange) < 0 ||
        body_read(exchange, PLAN_ROOTS, &doc, problems) < 0)
        return;
    if (doc)
        plan_read(xmlDocGetRootElement(doc), &asked, problems);
    plan_asked(context, exchange, &asked, problems);
    asked_plan_finish(&asked);
}
