/*
 * callback_view.c - one line a callback; a key as text.
 */
#include "services/api-gateway/callback_view.h"

#include "services/api-gateway/callbacks/signature.h"

json_t *callback_view(const PGresult *callbacks, int row)
{
    json_t *document = json_object();
    char transaction[UUID_SIZE];

    db_get_uuid(transaction, callbacks, row, CALLBACK_TRANSACTION);
    document_number(document, "id", db_get_bigint(callbacks, row, CALLBACK_ID));
    document_text(document, "state", db_get_text(callbacks, row, CALLBACK_STATE));
    document_text(document, "tenant", db_get_text(callbacks, row, CALLBACK_TENANT));
    document_text(document, "deployment",
                  db_get_text(callbacks, row, CALLBACK_DEPLOYMENT));
    document_text(document, "transaction_id", transaction);
    document_text(document, "event_id", db_get_text(callbacks, row, CALLBACK_EVENT));
    document_number(document, "sequence",
                    db_get_bigint(callbacks, row, CALLBACK_SEQUENCE));
    document_text(document, "type", db_get_text(callbacks, row, CALLBACK_TYPE));
    document_number(document, "status_code",
                    db_get_int(callbacks, row, CALLBACK_STATUS_CODE));
    document_text(document, "uri", db_get_text(callbacks, row, CALLBACK_URI));
    document_number(document, "attempts",
                    db_get_int(callbacks, row, CALLBACK_ATTEMPTS));
    if (db_get_int(callbacks, row, CALLBACK_HTTP_STATUS))
        document_number(document, "last_http_status",
                        db_get_int(callbacks, row, CALLBACK_HTTP_STATUS));
    document_text(document, "last_error", db_get_text(callbacks, row, CALLBACK_ERROR));
    document_time(document, "created", db_get_time(callbacks, row, CALLBACK_CREATED));
    document_time(document, "expires", db_get_time(callbacks, row, CALLBACK_EXPIRES));
    document_time(document, "ended", db_get_time(callbacks, row, CALLBACK_ENDED));
    return document;
}

json_t *callback_key_view(const PGresult *key)
{
    json_t *document = json_object();
    char text[SIGNATURE_KEY_TEXT];
    size_t length;
    const uint8_t *bytes = db_get_bytes(key, 0, KEY_KEY, &length);

    signature_key_write(text, bytes, length);
    document_text(document, "key", text);
    document_time(document, "changed", db_get_time(key, 0, KEY_CHANGED));
    document_time(document, "former_key_until", db_get_time(key, 0, KEY_FORMER_UNTIL));
    return document;
}
