/*
 * operation_of.c - finds the operation of an address. An account of one tenant learns
 * nothing of another's, not even that it is there.
 */
#include "services/api-gateway/operation_of.h"

#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"

int operation_id(struct exchange *exchange, char id[UUID_SIZE])
{
    if (uuid_read(http_parameter(exchange, "id"), id))
        return 0;
    answer_error(exchange, 400,
                 "An operation's id is a UUID: the esc-transaction-id of its request.");
    return -1;
}

static bool may_see(struct exchange *exchange, const PGresult *operation)
{
    const struct account *account = &request_of(exchange)->account;

    return !*account->tenant ||
           strcmp(account->tenant, db_get_text(operation, 0, OP_TENANT)) == 0;
}

PGresult *operation_of(struct gateway *gateway, struct exchange *exchange,
                       const char *id, struct err *err)
{
    AUTO(PQclear) PGresult *operation = NULL;

    if (store_find_operation(gateway->store, id, &operation, err) < 0)
        return NULL;
    if (PQntuples(operation) > 0 && may_see(exchange, operation))
        return TAKE(operation);
    err_set(err, ERR_NOT_FOUND,
            "There is no operation %s, or the engine has not seen it yet: ask again "
            "after a pending answer, or look it up in GET /v1/operations.",
            id);
    return NULL;
}
