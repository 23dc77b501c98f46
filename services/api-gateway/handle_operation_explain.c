/*
 * handle_operation_explain.c - GET /v1/operations/{id}/explain: why an operation is
 * where it is.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/explain.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/operation_of.h"
#include "services/api-gateway/operation_view.h"

static json_t *explain_row(const PGresult *operation)
{
    char id[UUID_SIZE], retry_of[UUID_SIZE];
    Vnf__V1__Steps *steps = operation_steps(operation, 0);
    const struct explained explained = {
        .id = id,
        .kind = db_get_text(operation, 0, OP_KIND),
        .state = db_get_text(operation, 0, OP_STATE),
        .tenant = db_get_text(operation, 0, OP_TENANT),
        .deployment = db_get_text(operation, 0, OP_DEPLOYMENT),
        .vm_name = db_get_text(operation, 0, OP_VM_NAME),
        .account = db_get_text(operation, 0, OP_ACCOUNT),
        .status_code = db_get_int(operation, 0, OP_STATUS_CODE),
        .status_message = db_get_text(operation, 0, OP_STATUS_MESSAGE),
        .retry_of = retry_of,
        .accepted_us = db_get_time(operation, 0, OP_ACCEPTED),
        .finished_us = db_get_time(operation, 0, OP_FINISHED),
        .now_us = db_get_time(operation, 0, OP_NOW),
        .owner = db_get_text(operation, 0, OP_OWNER),
        .owner_alive = db_get_bool(operation, 0, OP_OWNER_ALIVE),
        .lease_until_us = db_get_time(operation, 0, OP_LEASE_UNTIL),
        .steps = steps,
    };
    json_t *document;

    db_get_uuid(id, operation, 0, OP_ID);
    db_get_uuid(retry_of, operation, 0, OP_RETRY_OF);
    document = explain_view(&explained);
    if (steps)
        vnf__v1__steps__free_unpacked(steps, NULL);
    return document;
}

void handle_operation_explain(struct exchange *exchange, void *context)
{
    AUTO(PQclear) PGresult *operation = NULL;
    char id[UUID_SIZE];
    struct err err;

    if (operation_id(exchange, id) < 0)
        return;
    operation = operation_of(context, exchange, id, &err);
    if (operation)
        answer_document(exchange, "explanation", explain_row(operation));
    else
        answer_err(exchange, &err);
}
