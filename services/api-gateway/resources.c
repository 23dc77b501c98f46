/*
 * resources.c - the table of the catalogue's kinds.
 */
#include "services/api-gateway/resources.h"

#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/answer.h"
#include "services/api-gateway/request.h"
#include "services/api-gateway/xml/resource_shape.h"

#define DO(verb_thing) VNF__V1__OPERATION_KIND__OPERATION_##verb_thing
#define WHAT(thing) VNF__V1__RESOURCE__WHAT_##thing
#define NEVER DO(UNSPECIFIED)

/* clang-format off */
static const struct resource_kind KINDS[] = {
    {RESOURCE_IMAGE,  "images",  "image",  "internal_image_id",
     DO(CREATE_IMAGE),  NEVER,             DO(DELETE_IMAGE),  WHAT(IMAGE),  &IMAGE_SHAPE},
    {RESOURCE_FLAVOR, "flavors", "flavor", "internal_flavor_id",
     DO(CREATE_FLAVOR), NEVER,             DO(DELETE_FLAVOR), WHAT(FLAVOR), &FLAVOR_SHAPE},
    {RESOURCE_NETWORK, "networks", "network", "internal_network_id",
     DO(CREATE_NETWORK), NEVER,            DO(DELETE_NETWORK), WHAT(NETWORK), &NETWORK_SHAPE},
    {RESOURCE_SUBNET, "subnets", "subnet", "internal_subnet_id",
     DO(CREATE_SUBNET), NEVER,             DO(DELETE_SUBNET), WHAT(SUBNET), &SUBNET_SHAPE},
    {RESOURCE_TENANT, "tenants", "tenant", "internal_tenant_id",
     DO(CREATE_TENANT), DO(UPDATE_TENANT), DO(DELETE_TENANT), WHAT(TENANT), &TENANT_SHAPE},
};
/* clang-format on */

static const char *id_of(const struct exchange *exchange)
{
    return http_parameter(exchange, "resource");
}

/* The last segment, or the one before where that is an id. */
const struct resource_kind *resource_kind_of(const struct exchange *exchange)
{
    const char *path = http_path(exchange);
    const char *end = path + strlen(path), *begin;
    bool is_one = id_of(exchange) || strstr(path, "/v0/tenants/");

    if (is_one)
        while (end > path && *--end != '/')
            ;
    begin = end;
    while (begin > path && begin[-1] != '/')
        begin--;
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++)
        if (strlen(KINDS[i].folder) == (size_t)(end - begin) &&
            strncmp(KINDS[i].folder, begin, (size_t)(end - begin)) == 0)
            return &KINDS[i];
    return NULL;
}

char *resource_subject(const struct exchange *exchange,
                       const struct resource_kind *kind)
{
    const char *id = id_of(exchange);

    return xasprintf("%s/%s", kind->folder,
                     id ? id : http_parameter(exchange, "tenant"));
}

int resource_may_change(struct exchange *exchange)
{
    const struct request *request = request_of(exchange);
    bool of_a_tenant = *request->tenant && id_of(exchange);

    if (of_a_tenant || !*request->account.tenant)
        return 0;
    answer_error(exchange, 403,
                 "Account %s is of tenant %s; this only an account of all tenants may.",
                 request->account.name, request->account.tenant);
    return -1;
}
