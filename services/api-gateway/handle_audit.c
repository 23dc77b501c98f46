/*
 * handle_audit.c - GET /v1/audit: what was asked that changes something, by whom, from
 * where, and what was answered; newest first, a page at a time. An admin of one tenant
 * sees what was about that tenant.
 */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"

#define PAGE 100
#define LAST_US INT64_C(253402300799999999) /* the end of year 9999 */

static const char *read_cursor(const char *value, void *field)
{
    char *rest;
    long long id;

    errno = 0;
    id = strtoll(value, &rest, 10);
    if (!isdigit((unsigned char)*value) || *rest || errno || id <= 0)
        return "must be what the last page's next said";
    *(int64_t *)field = id;
    return NULL;
}

static const struct query_parameter PARAMETERS[] = {
    {"tenant",                    query_name, offsetof(struct audit_page,                          tenant)},
    {"account",                           query_name,                             offsetof(struct audit_page,                                            account)},
    {"since",                   query_time,                             offsetof(struct audit_page,                               since_us)},
    {"until", query_time,offsetof(struct audit_page,until_us)},
    {"cursor",                 read_cursor,                            offsetof(struct audit_page,                                                                            before_id)},
    {"limit",                    query_limit,   offsetof(struct audit_page, limit)},
    {NULL,                           NULL,                               0                                                   },
};

static json_t *entry_view(const PGresult *rows, int row)
{
    json_t *entry = json_object();
    char id[UUID_SIZE];

    document_time(entry, "time", db_get_time(rows, row, AUDIT_TIME));
    document_text(entry, "account", db_get_text(rows, row, AUDIT_ACCOUNT));
    db_get_uuid(id, rows, row, AUDIT_TOKEN);
    document_text(entry, "token", id);
    document_text(entry, "tenant", db_get_text(rows, row, AUDIT_TENANT));
    document_text(entry, "peer", db_get_text(rows, row, AUDIT_PEER));
    document_text(entry, "method", db_get_text(rows, row, AUDIT_METHOD));
    document_text(entry, "path", db_get_text(rows, row, AUDIT_PATH));
    document_number(entry, "status", db_get_int(rows, row, AUDIT_STATUS));
    db_get_uuid(id, rows, row, AUDIT_TRANSACTION);
    document_text(entry, "transaction_id", id);
    document_text(entry, "client_transaction_id",
                  db_get_text(rows, row, AUDIT_CLIENT_TRANSACTION));
    return entry;
}

static json_t *page_view(const PGresult *rows, int limit)
{
    json_t *document = json_object();
    int count = PQntuples(rows);
    char next[24];

    json_object_set_new(document, "entry", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "entry", entry_view(rows, row));
    if (count == limit) {
        snprintf(next, sizeof next, "%" PRId64,
                 db_get_bigint(rows, count - 1, AUDIT_ID));
        document_text(document, "next", next);
    }
    return document;
}

void handle_audit(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const char *own = request_of(exchange)->account.tenant;
    struct audit_page page = {.tenant = "",
                              .account = "",
                              .since_us = 1,
                              .until_us = LAST_US,
                              .before_id = INT64_MAX,
                              .limit = PAGE};
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    if (query_read(exchange, PARAMETERS, &page) < 0)
        return;
    if (*own)
        page.tenant = own;
    if (store_list_audit(gateway->store, &page, &rows, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "audit", page_view(rows, page.limit));
}
