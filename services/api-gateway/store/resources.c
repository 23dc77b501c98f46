/*
 * resources.c - the catalogue, as the engine's views show it.
 */
#include "services/api-gateway/store/accounts.h"
#include "services/api-gateway/store/link.h"

#include <string.h>

#define USERS(where)                                                                   \
    "(SELECT json_agg(n.name ORDER BY n.name)::text FROM (SELECT DISTINCT "            \
    "u.tenant || '/' || u.deployment AS name FROM lifecycle_api_v1.catalogue_use u "   \
    "WHERE " where " LIMIT 100) n)"

#define IMAGE(users)                                                                   \
    "SELECT r.tenant, r.name, " users ", r.state, r.disk, r.disk_format, r.kernel, "   \
    "r.initrd, r.command_line, r.asked FROM lifecycle_api_v1.image r "
#define FLAVOR(users)                                                                  \
    "SELECT r.tenant, r.name, " users ", r.vcpus, r.memory_mib, r.root_disk_mib "      \
    "FROM lifecycle_api_v1.flavor r "
#define NETWORK(users)                                                                 \
    "SELECT r.tenant, r.name, " users ", r.host_network, r.subnet "                    \
    "FROM lifecycle_api_v1.network r "
#define SUBNET(users)                                                                  \
    "SELECT r.tenant, r.name, " users ", r.network, r.address, r.netmask, r.gateway "  \
    "FROM (SELECT tenant, subnet AS name, name AS network, address, netmask, gateway " \
    "FROM lifecycle_api_v1.network WHERE subnet <> '') r "
#define TENANT                                                                         \
    "SELECT '', r.name, NULL::text, r.max_deployments, r.max_vms, r.max_vcpus, "       \
    "r.max_memory_mib, r.deployments, r.vms, r.vcpus, r.memory_mib "                   \
    "FROM lifecycle_api_v1.tenant r "

#define ONE "WHERE r.tenant = $1 AND r.name = $2"
#define OF_ALL "WHERE (r.tenant, r.name) > ($1, $2) ORDER BY r.tenant, r.name LIMIT $3"
#define OF_TENANT                                                                      \
    "WHERE (r.tenant, r.name) > ($1, $2) AND (r.tenant = $4 OR r.tenant = '') "        \
    "ORDER BY r.tenant, r.name LIMIT $3"

static const struct {
    struct db_statement one, of_all, of_tenant;
} STATEMENTS[] = {
    [RESOURCE_IMAGE] = {{"read_image",
                         IMAGE(USERS("u.image_tenant = r.tenant AND u.image = r.name"))
                             ONE},
                        {"images_of_all", IMAGE("NULL::text") OF_ALL},
                        {"images_of_tenant", IMAGE("NULL::text") OF_TENANT}    },
    [RESOURCE_FLAVOR] = {{"read_flavor",
                          FLAVOR(USERS(
                              "u.flavor_tenant = r.tenant AND u.flavor = r.name")) ONE},
                        {"flavors_of_all", FLAVOR("NULL::text") OF_ALL},
                        {"flavors_of_tenant", FLAVOR("NULL::text") OF_TENANT}  },
    [RESOURCE_NETWORK] =
        {{"read_network",
          NETWORK(USERS("u.network_tenant = r.tenant AND u.network = r.name")) ONE},
                        {"networks_of_all", NETWORK("NULL::text") OF_ALL},
                        {"networks_of_tenant", NETWORK("NULL::text") OF_TENANT}},
    [RESOURCE_SUBNET] =
        {{"read_subnet",
          SUBNET(USERS("u.network_tenant = r.tenant AND u.network = r.network")) ONE},
                        {"subnets_of_all", SUBNET("NULL::text") OF_ALL},
                        {"subnets_of_tenant", SUBNET("NULL::text") OF_TENANT}  },
    [RESOURCE_TENANT] = {{"read_tenant", TENANT "WHERE r.name = $2 AND r.name = $1"},
                        {"tenants_of_all", TENANT "WHERE ('', r.name) > ($1, $2) "
                                                   "ORDER BY r.name LIMIT $3"},
                        {"tenants_of_tenant",
                          TENANT "WHERE ('', r.name) > ($1, $2) AND r.name = $4 "
                                 "LIMIT $3"}                                   },
};

int store_read_resource(struct store *store, enum resource resource, const char *tenant,
                        const char *name, PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant);
    db_text(args, name);
    return store_query(store, &STATEMENTS[resource].one, args, ret, err);
}

int store_list_resources(struct store *store, enum resource resource,
                         const char *tenant, const char *after, int limit,
                         PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    const char *slash = strchr(after, '/');
    char owner[ACCOUNT_NAME_SIZE] = "";

    if (slash && (size_t)(slash - after) < sizeof owner)
        memcpy(owner, after, (size_t)(slash - after));
    db_text(args, owner);
    db_text(args, slash ? slash + 1 : "");
    db_bigint(args, limit);
    if (!tenant)
        return store_query(store, &STATEMENTS[resource].of_all, args, ret, err);
    db_text(args, tenant);
    return store_query(store, &STATEMENTS[resource].of_tenant, args, ret, err);
}

static const struct db_statement FIND_UNKNOWN = {
    "find_unknown_names",
    "SELECT DISTINCT w.kind, w.name FROM unnest($2::text[], $3::text[]) w(kind, name) "
    "WHERE NOT EXISTS (SELECT FROM ("
    "SELECT 'image' AS kind, tenant, name FROM lifecycle_api_v1.image UNION ALL "
    "SELECT 'flavor', tenant, name FROM lifecycle_api_v1.flavor UNION ALL "
    "SELECT 'network', tenant, name FROM lifecycle_api_v1.network) k "
    "WHERE k.kind = w.kind AND k.name = w.name AND (k.tenant = $1 OR k.tenant = '')) "
    "ORDER BY 1, 2"};

int store_find_unknown(struct store *store, const char *tenant,
                       const struct named *names, size_t count, PGresult **ret,
                       struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant);
    db_array(args, DB_TEXT);
    for (size_t i = 0; i < count; i++)
        db_text(args, names[i].kind);
    db_array_end(args);
    db_array(args, DB_TEXT);
    for (size_t i = 0; i < count; i++)
        db_text(args, names[i].name);
    db_array_end(args);
    return store_query(store, &FIND_UNKNOWN, args, ret, err);
}
