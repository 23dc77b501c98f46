/*
 * handle_operation_read.c - GET /v1/operations/{id}: how far an operation is, who asked
 * for it, and the timeline of its steps. With ?wait= the answer rests until it has
 * ended, or until that time is over.
 */
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/finals.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/operation_of.h"
#include "services/api-gateway/operation_view.h"
#include "services/api-gateway/query.h"

struct asked {
    int64_t wait_us;
};

static const struct query_parameter PARAMETERS[] = {
    {"wait", query_wait, offsetof(struct asked, wait_us)},
    {NULL,      NULL,             0                        },
};

static bool has_ended(const PGresult *operation)
{
    return strcmp(db_get_text(operation, 0, OP_STATE), "RUNNING") != 0;
}

static void read_now(struct gateway *gateway, struct exchange *exchange, const char *id)
{
    struct err err;
    AUTO(PQclear) PGresult *operation = operation_of(gateway, exchange, id, &err);

    if (operation)
        answer_document(exchange, "operation", operation_view(operation, 0));
    else
        answer_err(exchange, &err);
}

static void read_at_end(struct gateway *gateway, struct exchange *exchange,
                        const char *id, int64_t wait_us)
{
    uint64_t token = finals_add(gateway->finals, exchange, id, wait_us);
    AUTO(PQclear) PGresult *operation = NULL;
    struct err err;

    if (token == 0) {
        answer_error(exchange, 503, "Too many wait already: ask again without wait.");
        return;
    }
    operation = operation_of(gateway, exchange, id, &err);
    if ((operation && !has_ended(operation)) ||
        !finals_take_back(gateway->finals, token))
        http_later(exchange);
    else if (operation)
        answer_document(exchange, "operation", operation_view(operation, 0));
    else
        answer_err(exchange, &err);
}

void handle_operation_read(struct exchange *exchange, void *context)
{
    struct asked asked = {0};
    char id[UUID_SIZE];

    if (operation_id(exchange, id) < 0 || query_read(exchange, PARAMETERS, &asked) < 0)
        return;
    if (asked.wait_us)
        read_at_end(context, exchange, id, asked.wait_us);
    else
        read_now(context, exchange, id);
}
