/*
 * body.c - the event's fields, `resource`, printed in the dialect of the request.
 */
#include "services/api-gateway/callbacks/body.h"

#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/events/event_view.h"

/* The VM the event is about: of a recovery the new one, once there is one. */
static const char *vm_of(const Vnf__V1__Event *event)
{
    if (event->vm_target && *event->vm_target->name)
        return event->vm_target->name;
    return event->vm_source ? event->vm_source->name : "";
}

static int add_vm(json_t *resource, struct store *store, const Vnf__V1__Event *event,
                  struct err *err)
{
    AUTO(PQclear) PGresult *vm = NULL;

    if (store_read_vm(store, event->tenant, vm_of(event), 0, &vm, NULL, err) < 0)
        return err->kind;
    if (PQntuples(vm) > 0)
        json_object_set_new(resource, "vm", vm_view(vm, 0, NULL));
    return 0;
}

static int add_deployment(json_t *resource, struct store *store,
                          const Vnf__V1__Event *event, struct err *err)
{
    AUTO(PQclear) PGresult *deployment = NULL;
    int row = 0;

    if (store_read_deployment(store, event->tenant, event->deployment, 0, &deployment,
                              NULL, err) < 0)
        return err->kind;
    if (PQntuples(deployment) > 0)
        json_object_set_new(resource, "deployment",
                            deployment_view(deployment, &row, NULL));
    return 0;
}

int body_make(struct store *store, const Vnf__V1__Event *event, bool json, char **ret,
              struct err *err)
{
    AUTO(json_decref) json_t *document = event_view(event);
    json_t *resource = json_object();
    int r = *vm_of(event) ? add_vm(resource, store, event, err)
                          : add_deployment(resource, store, event, err);

    if (r < 0 || json_object_size(resource) == 0)
        json_decref(resource);
    else
        json_object_set_new(document, "resource", resource);
    if (r < 0)
        return r;
    if (json)
        document = event_envelope(event, document);
    *ret = json ? print_json(document) : print_xml("event", document);
    return 0;
}
