/*
 * inventory.c - how much there is of what, as the views show it.
 */
#include "services/api-gateway/store/inventory.h"

#include "services/api-gateway/store/link.h"

static const struct db_statement COUNT = {
    "count_inventory",
    "SELECT 'deployments', state, count(*) FROM lifecycle_api_v1.deployment "
    "GROUP BY state "
    "UNION ALL SELECT 'vms', state, count(*) FROM lifecycle_api_v1.vm GROUP BY state "
    "UNION ALL SELECT 'operations', 'RUNNING', count(*) "
    "FROM lifecycle_api_v1.operation WHERE finished IS NULL "
    "UNION ALL SELECT 'addresses', w.state, w.count FROM (SELECT "
    "coalesce(sum(free), 0)::bigint AS free, coalesce(sum(leased), 0)::bigint AS "
    "leased, "
    "coalesce(sum(quarantined), 0)::bigint AS quarantined, count(*) FILTER (WHERE "
    "free <= 0) AS empty FROM ip_pool_api_v1.pool) p CROSS JOIN LATERAL (VALUES "
    "('free', p.free), ('leased', p.leased), ('quarantined', p.quarantined), "
    "('pools exhausted', p.empty)) w (state, count)"};

int store_count(struct store *store, PGresult **ret, struct err *err)
{
    return store_query(store, &COUNT, NULL, ret, err);
}
