/*
 * event_view.c - one printer for all who are told of events.
 *
 * The members have the message's names, so that who reads Kafka and who reads this
 * finds the same words. A field that is not known is left out, but sequence and final.
 */
#include "services/api-gateway/events/event_view.h"

#include <stdio.h>

#include "common/envelope.h"
#include "common/mem.h"
#include "services/api-gateway/interfaces_view.h"

#define SOURCE "lifecycle-engine" /* as ce_source on Kafka */

static void add_vm(json_t *document, const char *name, const Vnf__V1__Vm *vm)
{
    json_t *shown;

    if (!vm || !*vm->name)
        return;
    shown = json_object();
    document_text(shown, "name", vm->name);
    document_text(shown, "uuid", vm->uuid);
    document_text(shown, "host", vm->host);
    document_text(shown, "state", vm->state);
    if (vm->n_interfaces > 0)
        json_object_set_new(shown, "interfaces",
                            interfaces_view(vm->interfaces, vm->n_interfaces));
    json_object_set_new(document, name, shown);
}

json_t *event_view(const Vnf__V1__Event *event)
{
    json_t *document = json_object();

    document_text(document, "id", event->id);
    document_text(document, "transaction_id", event->transaction_id);
    document_number(document, "sequence", (long long)event->sequence);
    document_time(document, "time", event->time_us);
    document_text(document, "type", event->type);
    document_text(document, "status",
                  event->status == VNF__V1__EVENT_STATUS__EVENT_FAILURE ? "FAILURE"
                                                                        : "SUCCESS");
    document_number(document, "status_code", event->status_code);
    document_text(document, "status_message", event->status_message);
    document_text(document, "tenant", event->tenant);
    document_text(document, "deployment", event->deployment);
    document_text(document, "vm_group", event->vm_group);
    add_vm(document, "vm_source", event->vm_source);
    add_vm(document, "vm_target", event->vm_target);
    document_text(document, "service_state", event->service_state);
    document_text(document, "operation", event->operation);
    document_switch(document, "final", event->final);
    document_text(document, "traceparent", event->traceparent);
    return document;
}

json_t *event_envelope(const Vnf__V1__Event *event, json_t *data)
{
    json_t *document = json_object();
    char subject[ENVELOPE_KEY_SIZE];
    AUTO(free) char *type = xasprintf("quartet.%s", event->type);

    envelope_key(subject, event->tenant, event->deployment);
    document_text(document, "specversion", "1.0");
    document_text(document, "id", event->id);
    document_text(document, "source", SOURCE);
    document_text(document, "type", type);
    document_text(document, "subject", subject);
    document_time(document, "time", event->time_us);
    document_text(document, "datacontenttype", "application/json");
    document_text(document, "traceparent", event->traceparent);
    json_object_set_new(document, "data", data);
    return document;
}
