/*
 * recorded.c - repeats the verdict that stands in an operation's row.
 */
#include "services/api-gateway/recorded.h"

#include <string.h>

#include "services/api-gateway/answer.h"

int recorded_find(const PGresult *operations, const char *id)
{
    char found[UUID_SIZE];

    for (int row = 0; row < PQntuples(operations); row++) {
        db_get_uuid(found, operations, row, OP_ID);
        if (strcmp(found, id) == 0)
            return row;
    }
    return -1;
}

/* An operation that came by Kafka may have no digest: it is then no repeat of ours. */
static bool is_same(const struct request *request, const PGresult *operations, int row)
{
    size_t length;
    const uint8_t *digest = db_get_bytes(operations, row, OP_DIGEST, &length);

    return digest && length == DIGEST_SIZE &&
           memcmp(digest, request->digest, DIGEST_SIZE) == 0 &&
           strcmp(db_get_text(operations, row, OP_TENANT), request->tenant) == 0;
}

void recorded_answer(struct exchange *exchange, const PGresult *operations, int row)
{
    const struct request *request = request_of(exchange);

    if (!is_same(request, operations, row))
        answer_error(
            exchange, 422,
            "This key was used for another request; a new one needs a new key.");
    else if (strcmp(db_get_text(operations, row, OP_STATE), "REJECTED") == 0)
        answer_error(exchange,
                     answer_status(db_get_int(operations, row, OP_STATUS_CODE)), "%s",
                     db_get_text(operations, row, OP_STATUS_MESSAGE));
    else
        answer_accepted(exchange);
}
