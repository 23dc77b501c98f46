/*
 * hosts.c - where VMs can be, as the engine's view shows it.
 */
#include "services/api-gateway/store/link.h"

/* One that the configuration lists no more takes no new VMs. */
static const struct db_statement LIST_HOSTS = {
    "list_hosts", "SELECT name, zone, enabled AND listed, vms, uri "
                  "FROM lifecycle_api_v1.host WHERE listed OR vms > 0 ORDER BY name"};

int store_list_hosts(struct store *store, PGresult **ret, struct err *err)
{
    return store_query(store, &LIST_HOSTS, NULL, ret, err);
}
