/*
 * handle_scale.c - POST /v1/deployments/{tenant}/{deployment}/groups/{group}/scale: a
 * group is to have so many VMs, or some more or fewer.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/submit.h"
#include "services/api-gateway/xml/scale_xml.h"

static void submit_asked(struct gateway *gateway, struct exchange *exchange,
                         const struct asked_scale *asked)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    scale_fill(&operation, asked);
    operation.deployment = (char *)http_parameter(exchange, "deployment");
    operation.vm_group = (char *)http_parameter(exchange, "group");
    submit(gateway, exchange, &operation);
}

void handle_scale(struct exchange *exchange, void *context)
{
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct asked_scale asked;

    if (submit_begin(context, exchange) < 0 ||
        body_read(exchange, SCALE_ROOTS, &doc, problems) < 0)
        return;
    if (doc)
        scale_read(xmlDocGetRootElement(doc), &asked, problems);
    if (problems_status(problems))
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    else
        submit_asked(context, exchange, &asked);
}
