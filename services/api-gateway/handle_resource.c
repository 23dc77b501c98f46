/*
 * handle_resource.c - POST .../{tenant}/images/{id} and the like: make it; PUT: change
 * it; DELETE: it goes. The engine says whether; an image is there when its operation is
 * through.
 */
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/body.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/resources.h"
#include "services/api-gateway/submit.h"

static void submit_asked(struct gateway *gateway, struct exchange *exchange,
                         Vnf__V1__OperationKind kind, Vnf__V1__Resource *asked)
{
    const struct resource_kind *row = resource_kind_of(exchange);
    AUTO(free) char *subject = resource_subject(exchange, row);
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    operation.kind = kind;
    operation.deployment = subject;
    operation.resource = asked;
    submit(gateway, exchange, &operation);
}

/* A message of the kind, at its defaults. */
static ProtobufCMessage *message_new(const ProtobufCMessageDescriptor *descriptor)
{
    ProtobufCMessage *message = xcalloc(1, descriptor->sizeof_message);

    protobuf_c_message_init(descriptor, message);
    return message;
}

static void ask(struct gateway *gateway, struct exchange *exchange,
                const struct resource_kind *row, Vnf__V1__OperationKind kind)
{
    const char *const roots[] = {row->root, NULL};
    AUTO(problems_destroy) struct problems *problems = problems_create();
    AUTO(xmlFreeDoc) xmlDoc *doc = NULL;
    struct reader reader = {.problems = problems};
    Vnf__V1__Resource asked = VNF__V1__RESOURCE__INIT;
    ProtobufCMessage *body;

    if (resource_may_change(exchange) < 0 || submit_begin(gateway, exchange) < 0 ||
        body_read(exchange, roots, &doc, problems) < 0)
        return;
    body = message_new(row->shape->descriptor);
    asked.what_case = row->what;
    asked.image = (Vnf__V1__Image *)body; /* or whatever of the union it is */
    if (doc)
        shape_read(&reader, row->shape, xmlDocGetRootElement(doc), body);
    reader_finish(&reader);
    if (problems_status(problems))
        answer_error(exchange, problems_status(problems), "%s",
                     problems_text(problems));
    else
        submit_asked(gateway, exchange, kind, &asked);
    protobuf_c_message_free_unpacked(body, NULL);
}

void handle_resource_create(struct exchange *exchange, void *context)
{
    const struct resource_kind *row = resource_kind_of(exchange);

    ask(context, exchange, row, row->create);
}

void handle_resource_update(struct exchange *exchange, void *context)
{
    const struct resource_kind *row = resource_kind_of(exchange);

    ask(context, exchange, row, row->update);
}

void handle_resource_delete(struct exchange *exchange, void *context)
{
    if (resource_may_change(exchange) < 0 || submit_begin(context, exchange) < 0)
        return;
    submit_asked(context, exchange, resource_kind_of(exchange)->remove, NULL);
}
