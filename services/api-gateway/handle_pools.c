/*
 * handle_pools.c - GET /v1/pools: a page of address pools and how full they are, as
 * ip-pool tells it. An account of one tenant sees that tenant's.
 *
 * ?after= is where the last page ended: "tenant/deployment/group".
 */
#include <stdio.h>
#include <string.h>

#include "services/api-gateway/answer.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/handlers.h"
#include "services/api-gateway/query.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/store/pools.h"
#include "services/api-gateway/xml/names.h"

#define PAGE 100

struct page {
    const char *tenant; /* NULL: all */
    const char *after;
    int limit;
    struct pool_place place;
};

/* clang-format off */
static const struct query_parameter PARAMETERS[] = {
    {"tenant", query_name,  offsetof(struct page, tenant)},
    {"limit",  query_limit, offsetof(struct page, limit) },
    {"after",  query_text,  offsetof(struct page, after) },
    {NULL,     NULL,        0                            },
};

static const struct {
    const char *name;
    int column;
} TEXTS[] = {
    {"tenant",     POOL_TENANT    },
    {"deployment", POOL_DEPLOYMENT},
    {"vm_group",   POOL_GROUP     },
    {"network",    POOL_NETWORK   },
    {"gateway",    POOL_GATEWAY   },
    {"netmask",    POOL_NETMASK   },
}, NUMBERS[] = {
    {"size",        POOL_SIZE       },
    {"free",        POOL_FREE       },
    {"leased",      POOL_LEASED     },
    {"quarantined", POOL_QUARANTINED},
};
/* clang-format on */

static int read_after(struct page *page)
{
    struct pool_place *place = &page->place;
    int end = 0;

    if (!page->after)
        return 0;
    if (sscanf(page->after, "%72[^/]/%72[^/]/%72[^/]%n", place->tenant,
               place->deployment, place->vm_group, &end) != 3 ||
        page->after[end])
        return -1;
    return name_rule(place->tenant) || name_rule(place->deployment) ||
                   name_rule(place->vm_group)
               ? -1
               : 0;
}

static int read_page(struct exchange *exchange, struct page *page)
{
    const char *own = request_of(exchange)->account.tenant;

    if (query_read(exchange, PARAMETERS, page) < 0)
        return -1;
    if (read_after(page) < 0) {
        answer_error(exchange, 400, "after must be what the last page's next said.");
        return -1;
    }
    if (*own && page->tenant && strcmp(page->tenant, own) != 0) {
        answer_error(exchange, 403, "Account %s is of tenant %s.",
                     request_of(exchange)->account.name, own);
        return -1;
    }
    if (*own)
        page->tenant = own;
    return 0;
}

static json_t *pool_view(const PGresult *pools, int row)
{
    json_t *document = json_object();

    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++)
        document_text(document, TEXTS[i].name,
                      db_get_text(pools, row, TEXTS[i].column));
    for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++)
        document_number(document, NUMBERS[i].name,
                        db_get_bigint(pools, row, NUMBERS[i].column));
    document_time(document, "updated", db_get_time(pools, row, POOL_UPDATED));
    return document;
}

static json_t *page_view(const PGresult *pools, int limit)
{
    json_t *document = json_object();
    char next[3 * POOL_NAME_SIZE];
    int count = PQntuples(pools);

    json_object_set_new(document, "pool", json_array());
    for (int row = 0; row < count; row++)
        document_append(document, "pool", pool_view(pools, row));
    if (count == limit) {
        snprintf(next, sizeof next, "%s/%s/%s",
                 db_get_text(pools, count - 1, POOL_TENANT),
                 db_get_text(pools, count - 1, POOL_DEPLOYMENT),
                 db_get_text(pools, count - 1, POOL_GROUP));
        document_text(document, "next", next);
    }
    return document;
}

void handle_pools(struct exchange *exchange, void *context)
{
    struct gateway *gateway = context;
    struct page page = {.limit = PAGE};
    AUTO(PQclear) PGresult *pools = NULL;
    struct err err;

    if (read_page(exchange, &page) < 0)
        return;
    if (store_list_pools(gateway->store, page.tenant, &page.place, page.limit, &pools,
                         &err) < 0)
        answer_err(exchange, &err);
    else
        answer_document(exchange, "pools", page_view(pools, page.limit));
}
