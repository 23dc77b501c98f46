/*
 * routes.c - the route table.
 */
#include "services/api-gateway/routes.h"

#include "services/api-gateway/handlers.h"

#define ESC "/ESCManager/v0"
#define ONE ESC "/{tenant}/deployments/{deployment}"
#define VM ESC "/{tenant}/deployments/vm/{vm_name}"
#define SERVICE ESC "/{tenant}/deployments/service/{deployment}"

#define TENANT ESC "/tenants/{tenant}"

/* clang-format off */

/* Of a tenant, as the vendor has them; and everybody's. */
#define CATALOGUE(folder)                                                              \
    {"POST",   ESC "/{tenant}/" folder "/{resource}", handle_resource_create, ACCESS_OPERATE}, \
    {"GET",    ESC "/{tenant}/" folder "/{resource}", handle_resource_read,   ACCESS_READ   }, \
    {"DELETE", ESC "/{tenant}/" folder "/{resource}", handle_resource_delete, ACCESS_OPERATE}, \
    {"GET",    ESC "/{tenant}/" folder,               handle_resources,       ACCESS_READ   }, \
    {"POST",   "/v1/" folder "/{resource}",           handle_resource_create, ACCESS_ADMIN  }, \
    {"GET",    "/v1/" folder "/{resource}",           handle_resource_read,   ACCESS_READ   }, \
    {"DELETE", "/v1/" folder "/{resource}",           handle_resource_delete, ACCESS_ADMIN  }, \
    {"GET",    "/v1/" folder,                         handle_resources,       ACCESS_READ   }

const struct http_route ROUTES[] = {
    {"POST",   SERVICE,                        handle_service_operation, ACCESS_OPERATE},
    {"POST",   VM,                             handle_vm_operation,      ACCESS_OPERATE},
    {"GET",    VM,                             handle_vm_read,           ACCESS_READ   },
    {"DELETE", VM,                             handle_vm_delete,         ACCESS_OPERATE},
    {"POST",   ONE,                            handle_deploy,            ACCESS_OPERATE},
    {"PUT",    ONE,                            handle_update,            ACCESS_OPERATE},
    {"GET",    ONE,                            handle_deployment_read,   ACCESS_READ   },
    {"DELETE", ONE,                            handle_undeploy,          ACCESS_OPERATE},
    {"GET",    ESC "/{tenant}/deployments",    handle_deployments,       ACCESS_READ   },
    {"GET",    ESC "/deployments",             handle_deployments,       ACCESS_READ   },
    {"GET",    "/v1/deployments",              handle_deployments,       ACCESS_READ   },
    {"GET",    "/v1/deployments/{tenant}/{deployment}", handle_deployment_read, ACCESS_READ},
    {"POST",   "/v1/deployments/{tenant}/{deployment}/groups/{group}/scale", handle_scale, ACCESS_OPERATE},
    {"GET",    ONE "/datamodel",               handle_datamodel_read,    ACCESS_READ   },
    {"GET",    "/v1/deployments/{tenant}/{deployment}/datamodel", handle_datamodel_read, ACCESS_READ},
    {"POST",   "/v1/plan",                     handle_plan,              ACCESS_READ   },
    {"GET",    "/v1/schema",                   handle_schema,            ACCESS_READ   },
    {"GET",    "/v1/hosts",                    handle_hosts,             ACCESS_READ   },
    {"GET",    "/v1/operations",               handle_operations,        ACCESS_READ   },
    {"GET",    "/v1/operations/{id}",          handle_operation_read,    ACCESS_READ   },
    {"GET",    "/v1/operations/{id}/explain",  handle_operation_explain, ACCESS_READ   },
    {"POST",   "/v1/operations/{id}/retry",    handle_operation_retry,   ACCESS_OPERATE},
    {"GET",    "/v1/account",                  handle_own_account,       ACCESS_READ   },
    {"PUT",    "/v1/account/password",         handle_own_password,      ACCESS_READ   },
    {"GET",    "/v1/accounts",                 handle_accounts,          ACCESS_ADMIN  },
    {"POST",   "/v1/accounts",                 handle_account_create,    ACCESS_ADMIN  },
    {"GET",    "/v1/accounts/{account}",       handle_account_read,      ACCESS_ADMIN  },
    {"PATCH",  "/v1/accounts/{account}",       handle_account_change,    ACCESS_ADMIN  },
    {"DELETE", "/v1/accounts/{account}",       handle_account_delete,    ACCESS_ADMIN  },
    {"GET",    "/v1/tokens",                   handle_tokens,            ACCESS_READ   },
    {"POST",   "/v1/tokens",                   handle_token_create,      ACCESS_READ   },
    {"DELETE", "/v1/tokens/{token}",           handle_token_delete,      ACCESS_READ   },
    {"GET",    "/v1/events",                   handle_events,            ACCESS_READ   },
    {"GET",    "/v1/callbacks",                handle_callbacks,         ACCESS_READ   },
    {"POST",   "/v1/callbacks/{id}/retry",     handle_callback_retry,    ACCESS_OPERATE},
    {"GET",    "/v1/tenants/{tenant}/callback-key", handle_callback_key, ACCESS_OPERATE},
    {"PUT",    "/v1/tenants/{tenant}/callback-key", handle_callback_key_set, ACCESS_OPERATE},
    {"GET",    "/v1/pools",                    handle_pools,             ACCESS_READ   },
    {"GET",    "/openapi.json",                handle_openapi,           ACCESS_READ   },
    {"GET",    "/v1/audit",                    handle_audit,             ACCESS_ADMIN  },
    CATALOGUE("images"),
    CATALOGUE("flavors"),
    CATALOGUE("networks"),
    CATALOGUE("subnets"),
    {"POST",   TENANT,                         handle_resource_create,   ACCESS_ADMIN  },
    {"PUT",    TENANT,                         handle_resource_update,   ACCESS_ADMIN  },
    {"GET",    TENANT,                         handle_resource_read,     ACCESS_READ   },
    {"DELETE", TENANT,                         handle_resource_delete,   ACCESS_ADMIN  },
    {"GET",    ESC "/tenants",                 handle_resources,         ACCESS_READ   },
    {NULL,     NULL,                           NULL,                     0             },
};
/* clang-format on */

void routes_print(FILE *out)
{
    static const char *const ACCESS[] = {
        [ACCESS_READ] = "read",
        [ACCESS_OPERATE] = "operate",
        [ACCESS_ADMIN] = "admin",
    };

    for (const struct http_route *route = ROUTES; route->method; route++)
        fprintf(out, "%s\t%s\t%s\n", route->method, route->pattern,
                ACCESS[route->access]);
}
