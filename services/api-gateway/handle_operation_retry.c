/*
 * handle_operation_retry.c - POST /v1/operations/{id}/retry: what failed, again from
 * where it failed: a new operation of the same kind that names the old one.
 *
 * Whether the deployment still is as that operation left it, the engine judges.
 */
#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/operation_of.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/submit.h"

static Vnf__V1__OperationKind kind_by_name(const char *name)
{
    const ProtobufCEnumValue *value;
    char whole[64];

    snprintf(whole, sizeof whole, "OPERATION_%s", name);
    value = protobuf_c_enum_descriptor_get_value_by_name(
        &vnf__v1__operation_kind__descriptor, whole);
    return value ? (Vnf__V1__OperationKind)value->value
                 : VNF__V1__OPERATION_KIND__OPERATION_UNSPECIFIED;
}

static bool has_datamodel(Vnf__V1__OperationKind kind)
{
    return kind == VNF__V1__OPERATION_KIND__OPERATION_DEPLOY ||
           kind == VNF__V1__OPERATION_KIND__OPERATION_UPDATE;
}

/* What the deployment is to be, as it stands; the caller's, or NULL: answered. */
static Vnf__V1__Deployment *wanted(struct gateway *gateway, struct exchange *exchange,
                                   const char *tenant, const char *name)
{
    AUTO(PQclear) PGresult *rows = NULL;
    ProtobufCMessage *datamodel;
    const uint8_t *bytes;
    size_t length;
    struct err err;

    if (store_read_deployment(gateway->store, tenant, name, 0, &rows, NULL, &err) < 0) {
        answer_err(exchange, &err);
        return NULL;
    }
    bytes = PQntuples(rows) ? db_get_bytes(rows, 0, DEP_DATAMODEL, &length) : NULL;
    if (!bytes) {
        answer_error(
            exchange, 409,
            "Deployment %s is there no longer: there is nothing to go on with; "
            "deploy it anew.",
            name);
        return NULL;
    }
    datamodel = envelope_unpack(&vnf__v1__deployment__descriptor, bytes, length, &err);
    if (!datamodel)
        answer_err(exchange, &err);
    return (Vnf__V1__Deployment *)datamodel;
}

static void submit_again(struct gateway *gateway, struct exchange *exchange,
                         const PGresult *failed, char *id)
{
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;

    operation.kind = kind_by_name(db_get_text(failed, 0, OP_KIND));
    operation.deployment = (char *)db_get_text(failed, 0, OP_DEPLOYMENT);
    operation.vm_name = (char *)db_get_text(failed, 0, OP_VM_NAME);
    operation.force = db_get_bool(failed, 0, OP_FORCE);
    operation.retry_of = id;
    if (has_datamodel(operation.kind)) {
        operation.datamodel = wanted(gateway, exchange, request_of(exchange)->tenant,
                                     operation.deployment);
        if (!operation.datamodel)
            return;
    }
    submit(gateway, exchange, &operation);
    if (operation.datamodel)
        vnf__v1__deployment__free_unpacked(operation.datamodel, NULL);
}

void handle_operation_retry(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct request *request = request_of(exchange);
    AUTO(PQclear) PGresult *failed = NULL;
    const char *state;
    char id[UUID_SIZE];
    struct err err;

    if (operation_id(exchange, id) < 0)
        return;
    failed = operation_of(gateway, exchange, id, &err);
    if (!failed) {
        answer_err(exchange, &err);
        return;
    }
    /* the address does not name it */
    snprintf(request->tenant, sizeof request->tenant, "%s",
             db_get_text(failed, 0, OP_TENANT));
    if (submit_begin(gateway, exchange) < 0)
        return;
    state = db_get_text(failed, 0, OP_STATE);
    if (strcmp(state, "FAILED") == 0)
        submit_again(gateway, exchange, failed, id);
    else
        answer_error(exchange, 409,
                     "Operation %s is %s: only one that FAILED can be retried.", id,
                     state);
}
