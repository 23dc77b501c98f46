/*
 * handle_callback_retry.c - POST /v1/callbacks/{id}/retry: a dead one is sent again, as
 * the first of its deployment and receiver, for a whole retention.
 */
#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/store/callbacks.h"

void handle_callback_retry(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    json_t *document;
    struct err err;
    int64_t id;

    if (query_id(http_parameter(exchange, "id"), &id)) {
        answer_error(exchange, 400,
                     "A callback's id is a number: GET /v1/callbacks lists them.");
        return;
    }
    if (store_retry_callback(gateway->store, id, request_of(exchange)->account.tenant,
                             &err) < 0) {
        answer_err(exchange, &err);
        return;
    }
    callbacks_wake(gateway->callbacks);
    document = json_object();
    document_number(document, "id", id);
    document_text(document, "state", "waiting");
    answer_document(exchange, "callback", document);
}
