/*
 * pools.h - ip-pool's views, which the gateway only reads.
 */
#pragma once

#include "services/api-gateway/store.h"

#define POOL_NAME_SIZE 73

struct pool_place {
    char tenant[POOL_NAME_SIZE], deployment[POOL_NAME_SIZE];
    char vm_group[POOL_NAME_SIZE];
};

enum pool_column {
    POOL_TENANT,
    POOL_DEPLOYMENT,
    POOL_GROUP,
    POOL_NETWORK,
    POOL_GATEWAY,
    POOL_NETMASK,
    POOL_SIZE,
    POOL_FREE,
    POOL_LEASED,
    POOL_QUARANTINED,
    POOL_UPDATED,
};

/* Address pools past that place, in order of it, at most `limit`; tenant NULL: of all.
 */
int store_list_pools(struct store *store, const char *tenant,
                     const struct pool_place *after, int limit, PGresult **ret,
                     struct err *err);
