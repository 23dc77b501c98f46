/*
 * pools.c - address pools, as ip-pool's views show them.
 */
#include "services/api-gateway/store/pools.h"

#include "services/api-gateway/store/link.h"

#define COLUMNS                                                                        \
    "SELECT p.tenant, p.deployment, p.vm_group, p.network, p.gateway, p.netmask, "     \
    "p.size, p.free, p.leased, p.quarantined, "                                        \
    "p.updated FROM ip_pool_api_v1.pool p "
#define PAGE                                                                           \
    "(p.tenant, p.deployment, p.vm_group) > ($1, $2, $3) "                             \
    "ORDER BY p.tenant, p.deployment, p.vm_group LIMIT $4"

static const struct db_statement POOLS_OF_ALL = {"pools_of_all", COLUMNS "WHERE " PAGE};

static const struct db_statement POOLS_OF_TENANT = {"pools_of_tenant", COLUMNS
                                                    "WHERE p.tenant = $5 AND " PAGE};

int store_list_pools(struct store *store, const char *tenant,
                     const struct pool_place *after, int limit, PGresult **ret,
                     struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, after->tenant);
    db_text(args, after->deployment);
    db_text(args, after->vm_group);
    db_bigint(args, limit);
    if (tenant)
        db_text(args, tenant);
    return store_query(store, tenant ? &POOLS_OF_TENANT : &POOLS_OF_ALL, args, ret,
                       err);
}
