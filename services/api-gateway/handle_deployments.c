/*
 * handle_deployments.c - GET .../{tenant}/deployments and GET .../deployments: a page
 * of deployments, each with its VMs. GET /v1/deployments?tenant= is the same.
 *
 * ?limit= is how many, ?after= where the last page ended: what its `next` said. An
 * account of one tenant sees that tenant's.
 */
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/deployment_view.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/xml/names.h"

#define PAGE 100

struct page {
    const char *tenant; /* NULL: all */
    const char *after;
    int limit;
    char after_tenant[ACCOUNT_NAME_SIZE], after_name[ACCOUNT_NAME_SIZE];
};

static const struct query_parameter PARAMETERS[] = {
    {"tenant",              query_name, offsetof(struct page, tenant)},
    {"limit",                     query_limit,                         offsetof(struct page,              limit)},
    {"after",               query_text,                         offsetof(struct page,                          after)},
    {NULL, NULL,0},
};

/* "tenant/deployment" */
static int read_after(struct page *page)
{
    const char *text = page->after;
    const char *slash = text ? strchr(text, '/') : NULL;

    if (!text)
        return 0;
    if (!slash || slash - text >= ACCOUNT_NAME_SIZE || name_rule(slash + 1))
        return -1;
    snprintf(page->after_tenant, sizeof page->after_tenant, "%.*s", (int)(slash - text),
             text);
    snprintf(page->after_name, sizeof page->after_name, "%s", slash + 1);
    return name_rule(page->after_tenant) ? -1 : 0;
}

/* Of the tenant that the address names, or the account, or who asks; in this order,
 * and none may contradict the one before. */
static int read_tenant(struct exchange *exchange, struct page *page)
{
    const struct request *request = request_of(exchange);
    const char *own = *request->tenant ? request->tenant : request->account.tenant;

    if (!*own)
        return 0;
    if (page->tenant && strcmp(page->tenant, own) != 0) {
        answer_error(exchange, 403, "What is asked for here is of tenant %s.", own);
        return -1;
    }
    page->tenant = own;
    return 0;
}

static int read_page(struct exchange *exchange, struct page *page)
{
    if (query_read(exchange, PARAMETERS, page) < 0 || read_tenant(exchange, page) < 0)
        return -1;
    if (read_after(page) == 0)
        return 0;
    answer_error(exchange, 400, "after must be what the last page's next said.");
    return -1;
}

static json_t *page_view(const PGresult *rows, int limit)
{
    json_t *document = json_object();
    char next[2 * ACCOUNT_NAME_SIZE];
    int count = 0, row = 0, last = 0;

    json_object_set_new(document, "deployment", json_array());
    while (row < PQntuples(rows)) {
        last = row;
        document_append(document, "deployment", deployment_view(rows, &row, NULL));
        count++;
    }
    if (count == limit) {
        snprintf(next, sizeof next, "%s/%s", db_get_text(rows, last, DEP_TENANT),
                 db_get_text(rows, last, DEP_NAME));
        document_text(document, "next", next);
    }
    return document;
}

void handle_deployments(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct page page = {.limit = PAGE};
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    if (read_page(exchange, &page) < 0)
        return;
    if (store_list_deployments(gateway->store, page.tenant, page.after_tenant,
                               page.after_name, page.limit, &rows, &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "deployments", page_view(rows, page.limit));
}
