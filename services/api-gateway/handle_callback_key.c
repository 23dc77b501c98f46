/*
 * handle_callback_key.c - /v1/tenants/{tenant}/callback-key: what the tenant's
 * callbacks are signed with. GET reads it, making one where there is none; PUT sets it,
 * to the key in the body or, without a body, to a new one. The key before signs too for
 * a day.
 */
#include <jansson.h>
#include <sodium.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/callback_view.h"
#include "services/api-gateway/callbacks/signature.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/request.h"

#define OVERLAP_US INT64_C(86400000000)

static void answer_key(struct exchange *exchange, const PGresult *key)
{
    http_set_header(exchange, "Cache-Control", "no-store");
    answer_document(exchange, "callback_key", callback_key_view(key));
}

void handle_callback_key(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    AUTO(PQclear) PGresult *row = NULL;
    uint8_t key[SIGNATURE_KEY_MADE];
    struct err err;

    randombytes_buf(key, sizeof key);
    if (store_read_callback_key(gateway->store, request_of(exchange)->tenant, key,
                                sizeof key, &row, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_key(exchange, row);
}

/* The key of the body, or a new one; its length, or -1: answered. */
static int read_key(struct exchange *exchange, uint8_t key[SIGNATURE_KEY_MOST])
{
    size_t length;
    const uint8_t *body = http_body(exchange, &length);
    AUTO(json_decref) json_t *document = NULL;
    const char *text;
    int read;

    if (length == 0) {
        randombytes_buf(key, SIGNATURE_KEY_MADE);
        return SIGNATURE_KEY_MADE;
    }
    document = json_loadb((const char *)body, length, JSON_REJECT_DUPLICATES, NULL);
    text = json_string_value(json_object_get(document, "key"));
    read = text ? signature_key_read(key, text) : -1;
    if (read < 0)
        answer_error(exchange, 400,
                     "The body must be {\"key\": \"whsec_...\"}, base64 of %d to %d "
                     "bytes, or empty for a new key.",
                     SIGNATURE_KEY_LEAST, SIGNATURE_KEY_MOST);
    return read;
}

void handle_callback_key_set(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    AUTO(PQclear) PGresult *row = NULL;
    uint8_t key[SIGNATURE_KEY_MOST];
    struct err err;
    int length = read_key(exchange, key);

    if (length < 0)
        return;
    if (store_set_callback_key(gateway->store, request_of(exchange)->tenant, key,
                               (size_t)length, OVERLAP_US, &row, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_key(exchange, row);
}
