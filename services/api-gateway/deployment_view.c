/*
 * deployment_view.c - a deployment as clients see it: its groups in the order of the
 * datamodel, each with its VMs by index.
 */
#include "services/api-gateway/deployment_view.h"

#include <string.h>

#include "common/envelope.h"
#include "proto/deployment.pb-c.h"
#include "proto/event.pb-c.h"
#include "services/api-gateway/record_view.h"

static json_t *interfaces_view(const Vnf__V1__Nics *nics)
{
    json_t *interfaces = json_object();

    for (size_t i = 0; i < nics->n_nics; i++) {
        const Vnf__V1__Nic *nic = nics->nics[i];
        json_t *interface = json_object();

        document_number(interface, "nicid", nic->nicid);
        document_text(interface, "network", nic->network);
        document_text(interface, "ip_address", nic->ip_address);
        document_text(interface, "mac_address", nic->mac_address);
        document_append(interfaces, "interface", interface);
    }
    return interfaces;
}

static ProtobufCMessage *unpack(const ProtobufCMessageDescriptor *descriptor,
                                const PGresult *rows, int row, int column)
{
    size_t length;
    const uint8_t *bytes = db_get_bytes(rows, row, column, &length);
    struct err err;

    return bytes ? envelope_unpack(descriptor, bytes, length, &err) : NULL;
}

json_t *vm_view(const PGresult *rows, int row, const PGresult *history)
{
    json_t *vm = json_object();
    ProtobufCMessage *nics =
        unpack(&vnf__v1__nics__descriptor, rows, row, VM_INTERFACES);
    char id[UUID_SIZE];

    db_get_uuid(id, rows, row, VM_ID);
    document_text(vm, "name", db_get_text(rows, row, VM_NAME));
    document_text(vm, "uuid", id);
    document_number(vm, "index", db_get_int(rows, row, VM_INDEX));
    document_text(vm, "state", db_get_text(rows, row, VM_STATE));
    document_text(vm, "host", db_get_text(rows, row, VM_HOST));
    document_switch(vm, "monitored", db_get_bool(rows, row, VM_MONITORED));
    document_text(vm, "error", db_get_text(rows, row, VM_ERROR));
    if (nics) {
        json_object_set_new(vm, "interfaces",
                            interfaces_view((const Vnf__V1__Nics *)nics));
        protobuf_c_message_free_unpacked(nics, NULL);
    }
    record_add(vm, rows, row);
    history_add(vm, history, db_get_text(rows, row, VM_GROUP),
                db_get_int(rows, row, VM_INDEX));
    return vm;
}

static json_t *group_view(const Vnf__V1__VmGroup *group, const PGresult *rows,
                          int begin, int end, const PGresult *history)
{
    json_t *document = json_object();

    document_text(document, "name", group->name);
    if (group->scaling) {
        document_number(document, "min_active", group->scaling->min_active);
        document_number(document, "max_active", group->scaling->max_active);
    }
    for (int row = begin; row < end; row++)
        if (strcmp(db_get_text(rows, row, VM_GROUP), group->name) == 0)
            document_append(document, "vm", vm_view(rows, row, history));
    return document;
}

static void add_groups(json_t *document, const PGresult *rows, int begin, int end,
                       const PGresult *history)
{
    ProtobufCMessage *message =
        unpack(&vnf__v1__deployment__descriptor, rows, begin, DEP_DATAMODEL);
    const Vnf__V1__Deployment *datamodel = (const Vnf__V1__Deployment *)message;

    for (size_t i = 0; message && i < datamodel->n_groups; i++)
        document_append(document, "vm_group",
                        group_view(datamodel->groups[i], rows, begin, end, history));
    if (message)
        protobuf_c_message_free_unpacked(message, NULL);
}

static bool same_deployment(const PGresult *rows, int a, int b)
{
    return strcmp(db_get_text(rows, a, DEP_NAME), db_get_text(rows, b, DEP_NAME)) ==
               0 &&
           strcmp(db_get_text(rows, a, DEP_TENANT), db_get_text(rows, b, DEP_TENANT)) ==
               0;
}

json_t *deployment_view(const PGresult *rows, int *row, const PGresult *history)
{
    json_t *document = json_object();
    int begin = *row, end = begin + 1;
    char operation[UUID_SIZE];

    while (end < PQntuples(rows) && same_deployment(rows, begin, end))
        end++;
    db_get_uuid(operation, rows, begin, DEP_OPERATION);
    document_text(document, "name", db_get_text(rows, begin, DEP_NAME));
    document_text(document, "tenant", db_get_text(rows, begin, DEP_TENANT));
    document_text(document, "service_state_machine_state",
                  db_get_text(rows, begin, DEP_STATE));
    document_text(document, "running_transaction_id", operation);
    document_time(document, "updated", db_get_time(rows, begin, DEP_UPDATED));
    add_groups(document, rows, begin, end, history);
    *row = end;
    return document;
}
