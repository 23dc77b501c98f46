/*
 * deployment_view.c - a deployment as clients see it: its groups in the order of the
 * datamodel, each with its VMs by index.
 */
#include "services/api-gateway/deployment_view.h"

#include <string.h>

#include "common/envelope.h"
#include "proto/deployment.pb-c.h"
#include "proto/event.pb-c.h"
#include "proto/record.pb-c.h"
#include "services/api-gateway/group_view.h"
#include "services/api-gateway/interfaces_view.h"
#include "services/api-gateway/record_view.h"

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
    Vnf__V1__Nics *nics =
        (Vnf__V1__Nics *)unpack(&vnf__v1__nics__descriptor, rows, row, VM_INTERFACES);
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
                            interfaces_view(nics->nics, nics->n_nics));
        vnf__v1__nics__free_unpacked(nics, NULL);
    }
    record_add(vm, rows, row);
    history_add(vm, history, db_get_text(rows, row, VM_GROUP),
                db_get_int(rows, row, VM_INDEX));
    return vm;
}

/* What travels in a deployment's first row. */
struct first_row {
    Vnf__V1__Deployment *datamodel, *wanted;
    Vnf__V1__DeploymentRecord *record;
    json_t *pools;
};

static void first_row_read(struct first_row *ret, const PGresult *rows, int row)
{
    const char *pools = db_get_text(rows, row, DEP_POOLS);

    ret->datamodel = (Vnf__V1__Deployment *)unpack(&vnf__v1__deployment__descriptor,
                                                   rows, row, DEP_DATAMODEL);
    ret->wanted = (Vnf__V1__Deployment *)unpack(&vnf__v1__deployment__descriptor, rows,
                                                row, DEP_WANTED);
    ret->record = (Vnf__V1__DeploymentRecord *)unpack(
        &vnf__v1__deployment_record__descriptor, rows, row, DEP_RECORD);
    ret->pools = *pools ? json_loads(pools, 0, NULL) : NULL;
}

static void first_row_finish(struct first_row *first)
{
    if (first->datamodel)
        vnf__v1__deployment__free_unpacked(first->datamodel, NULL);
    if (first->wanted)
        vnf__v1__deployment__free_unpacked(first->wanted, NULL);
    if (first->record)
        vnf__v1__deployment_record__free_unpacked(first->record, NULL);
    json_decref(first->pools);
}

static bool has_group(const Vnf__V1__Deployment *datamodel, const char *name)
{
    for (size_t i = 0; datamodel && i < datamodel->n_groups; i++)
        if (strcmp(datamodel->groups[i]->name, name) == 0)
            return true;
    return false;
}

struct span_of_rows {
    const PGresult *rows, *history;
    int begin, end;
};

/* coming: wanted by an update that is not through. */
static void add_group(json_t *document, const Vnf__V1__VmGroup *group,
                      const struct first_row *first, const struct span_of_rows *of,
                      bool coming)
{
    json_t *shown = group_view(group, first->record);

    if (coming)
        document_switch(shown, "coming", true);
    group_add_pool(shown, group->name, first->pools);
    for (int row = of->begin; row < of->end; row++)
        if (strcmp(db_get_text(of->rows, row, VM_GROUP), group->name) == 0)
            document_append(shown, "vm", vm_view(of->rows, row, of->history));
    document_append(document, "vm_group", shown);
}

static void add_groups(json_t *document, const struct span_of_rows *of)
{
    struct first_row first;

    first_row_read(&first, of->rows, of->begin);
    document_switch(document, "update_pending", first.wanted != NULL);
    for (size_t i = 0; first.datamodel && i < first.datamodel->n_groups; i++)
        add_group(document, first.datamodel->groups[i], &first, of, false);
    for (size_t i = 0; first.wanted && i < first.wanted->n_groups; i++)
        if (!has_group(first.datamodel, first.wanted->groups[i]->name))
            add_group(document, first.wanted->groups[i], &first, of, true);
    first_row_finish(&first);
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
    struct span_of_rows of;
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
    of = (struct span_of_rows){rows, history, begin, end};
    add_groups(document, &of);
    *row = end;
    return document;
}
