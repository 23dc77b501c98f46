/*
 * handle_resource_read.c - GET .../{tenant}/images/{id} and the like: one thing of the
 * catalogue; GET .../{tenant}/images: a page of those the tenant sees, its own and
 * everybody's. /v1/images is everybody's, and for an account of all tenants all.
 */
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/resource_view.h"

#define PAGE 100

void handle_resource_read(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const struct resource_kind *kind = resource_kind_of(exchange);
    AUTO(free) char *subject = resource_subject(exchange, kind);
    const char *id = strchr(subject, '/') + 1;
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    if (store_read_resource(gateway->store, kind->resource,
                            request_of(exchange)->tenant, id, &rows, &err) < 0)
        answer_err(exchange, &err);
    else if (PQntuples(rows) == 0)
        answer_error(exchange, 404,
                     "There is no %s %s here: GET .../%s tells those "
                     "there are.",
                     kind->root, id, kind->folder);
    else
        answer_document(exchange, kind->root, resource_view(kind, rows, 0));
}

struct page {
    const char *after;
    int limit;
};

static const struct query_parameter PARAMETERS[] = {
    {"limit", query_limit, offsetof(struct page, limit)},
    {"after",       query_text,            offsetof(struct page,                after)},
    {NULL, NULL,            0             },
};

/* Of whom: the address, or the account, or all (NULL). */
static const char *whose(struct exchange *exchange)
{
    const struct request *request = request_of(exchange);

    if (*request->tenant)
        return request->tenant;
    return *request->account.tenant ? request->account.tenant : NULL;
}

static json_t *page_view(const struct resource_kind *kind, const PGresult *rows,
                         int limit)
{
    json_t *document = json_object();
    const int count = PQntuples(rows);
    char next[2 * ACCOUNT_NAME_SIZE];

    json_object_set_new(document, kind->root, json_array());
    for (int row = 0; row < count; row++)
        document_append(document, kind->root, resource_view(kind, rows, row));
    if (count == limit) {
        snprintf(next, sizeof next, "%s/%s",
                 db_get_text(rows, count - 1, RESOURCE_OWNER),
                 db_get_text(rows, count - 1, RESOURCE_NAME));
        document_text(document, "next", next);
    }
    return document;
}

void handle_resources(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    const struct resource_kind *kind = resource_kind_of(exchange);
    struct page page = {.limit = PAGE, .after = ""};
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    if (query_read(exchange, PARAMETERS, &page) < 0)
        return;
    if (store_list_resources(gateway->store, kind->resource, whose(exchange),
                             page.after, page.limit, &rows, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, kind->folder, page_view(kind, rows, page.limit));
}
