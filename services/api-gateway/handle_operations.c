/*
 * handle_operations.c - GET /v1/operations: what was asked for, newest first, a page at
 * a time.
 *
 * ?cursor= is where the last page ended: what its `next` said, the time and the id of
 * its last operation, so that nothing is shown twice while others come. An account of
 * one tenant sees that tenant's.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/operation_view.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/tenant_of.h"

#define PAGE 100
#define LAST_US INT64_C(253402300799000000) /* the end of year 9999 */
#define LEAST_ID "00000000-0000-0000-0000-000000000000"
#define CURSOR_DIGITS 16

struct asked {
    const char *tenant, *deployment, *kind, *state;
    int64_t since_us, until_us;
    const char *cursor;
    int limit;
};

static const struct query_parameter PARAMETERS[] = {
    {"tenant",               query_name,     offsetof(struct asked,    tenant)},
    {"deployment",                      query_subject,                         offsetof(struct asked,               deployment)},
    {"kind",           query_kind,                         offsetof(struct asked,                              kind)},
    {"state", query_op_state,offsetof(struct asked,state)},
    {"since",        query_time,                offsetof(struct asked,                                                      since_us)},
    {"until",                query_time,             offsetof(struct asked, until_us)},
    {"cursor",                      query_text,                              offsetof(struct asked,                             cursor)},
    {"limit",             query_limit,                           offsetof(struct asked,                                            limit)},
    {NULL, NULL,0},
};

/* 16 hex digits of time, the id. */
static int read_cursor(const char *cursor, struct operation_page *page)
{
    char id[UUID_SIZE];
    int64_t time_us;

    if (strlen(cursor) != CURSOR_DIGITS + UUID_SIZE - 1 ||
        strspn(cursor, "0123456789abcdef") < CURSOR_DIGITS ||
        sscanf(cursor, "%16" SCNx64, (uint64_t *)&time_us) != 1 || time_us <= 0 ||
        time_us > LAST_US || !uuid_read(cursor + CURSOR_DIGITS, id))
        return -1;
    if (time_us > page->before_us) /* of a page of another question */
        return 0;
    page->before_us = time_us;
    memcpy(page->before_id, id, UUID_SIZE);
    return 0;
}

static int read_page(struct exchange *exchange, const struct asked *asked,
                     struct operation_page *ret)
{
    const char *tenant = asked->tenant;

    if (tenant_of(exchange, &tenant) < 0)
        return -1;
    *ret = (struct operation_page){
        .tenant = tenant,
        .deployment = asked->deployment,
        .kind = asked->kind,
        .state = asked->state,
        .since_us = asked->since_us,
        .before_us = asked->until_us < LAST_US ? asked->until_us : LAST_US,
        .before_id = LEAST_ID,
        .limit = asked->limit,
    };
    if (!asked->cursor || read_cursor(asked->cursor, ret) == 0)
        return 0;
    answer_error(exchange, 400, "cursor must be what the last page's next said.");
    return -1;
}

static json_t *page_view(const PGresult *operations, int limit)
{
    json_t *document = json_object();
    char next[CURSOR_DIGITS + UUID_SIZE];
    int count = PQntuples(operations);

    json_object_set_new(document, "operation", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "operation", operation_line(operations, row));
    if (count == limit) {
        snprintf(next, sizeof next, "%016" PRIx64,
                 (uint64_t)db_get_time(operations, count - 1, OP_ACCEPTED));
        db_get_uuid(next + CURSOR_DIGITS, operations, count - 1, OP_ID);
        document_text(document, "next", next);
    }
    return document;
}

void handle_operations(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct asked asked = {.tenant = "",
                          .deployment = "",
                          .kind = "",
                          .state = "",
                          .since_us = 1,
                          .until_us = LAST_US,
                          .limit = PAGE};
    AUTO(PQclear) PGresult *operations = NULL;
    struct operation_page page;
    struct err err;

    if (query_read(exchange, PARAMETERS, &asked) < 0 ||
        read_page(exchange, &asked, &page) < 0)
        return;
    if (store_list_operations(gateway->store, &page, &operations, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "operations", page_view(operations, page.limit));
}
