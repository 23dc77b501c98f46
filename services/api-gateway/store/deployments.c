/*
 * deployments.c - deployments, their VMs and the VMs' history, as the engine's views
 * show them.
 *
 * A deployment and its VMs are read by one statement, so that what is told of both is
 * of one moment; the datamodel travels in the first of its rows only.
 */
#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/store/link.h"

#define UUID_LENGTH 36

#define VM_COLUMNS                                                                     \
    "v.id, v.vm_group, v.idx, v.name, v.state, v.host, v.monitored, v.interfaces, "    \
    "v.error, v.record, v.epoch"

/* What is the same in all rows of a deployment. */
#define ONCE(column) "CASE WHEN row_number() OVER w = 1 THEN d." column " END, "

/* $1, $2, ...: how the page is chosen */
#define DEPLOYMENTS(pools, where_order_limit)                                          \
    "WITH page AS (SELECT tenant, name, state, operation, datamodel, updated, "        \
    "wanted, "                                                                         \
    "record, " pools " AS pools FROM lifecycle_api_v1.deployment " where_order_limit   \
    ") SELECT d.tenant, d.name, d.state, d.operation, " ONCE(                          \
        "datamodel") "d.updated, " ONCE("wanted") ONCE("record") ONCE("pools")         \
        VM_COLUMNS                                                                     \
        " FROM page d LEFT JOIN lifecycle_api_v1.vm v "                                \
        "ON v.tenant = d.tenant AND v.deployment = d.name "                            \
        "WINDOW w AS (PARTITION BY d.tenant, d.name ORDER BY v.vm_group, v.idx) "      \
        "ORDER BY d.tenant, d.name, v.vm_group, v.idx"

#define POOLS                                                                          \
    "(SELECT json_agg(json_build_object('vm_group', p.vm_group, 'size', p.size, "      \
    "'free', p.free, 'leased', p.leased, 'quarantined', p.quarantined))::text "        \
    "FROM ip_pool_api_v1.pool p WHERE p.tenant = $1 AND p.deployment = $2)"
#define NO_POOLS "NULL::text"

/* $1, $2: whose; $3: how many entries a place. */
#define HISTORY(from_where)                                                            \
    "SELECT vm_group, idx, vm, time, what, operation, account, detail "                \
    "FROM (SELECT h.*, row_number() OVER (PARTITION BY h.vm_group, h.idx "             \
    "ORDER BY h.time DESC) AS n FROM lifecycle_api_v1.history h " from_where ") h "    \
    "WHERE n <= $3 ORDER BY vm_group, idx, n"

static const struct db_statement READ_DEPLOYMENT = {
    "read_deployment", DEPLOYMENTS(POOLS, "WHERE tenant = $1 AND name = $2")};

static const struct db_statement LIST_OF_TENANT = {
    "list_of_tenant",
    DEPLOYMENTS(NO_POOLS,
                "WHERE tenant = $1 AND name > $2 ORDER BY tenant, name LIMIT $3")};

static const struct db_statement LIST_OF_ALL = {
    "list_of_all",
    DEPLOYMENTS(NO_POOLS,
                "WHERE (tenant, name) > ($1, $2) ORDER BY tenant, name LIMIT $3")};

static const struct db_statement READ_VM = {
    "read_vm", "SELECT v.tenant, v.deployment, NULL::text, NULL::uuid, NULL::bytea, "
               "v.updated, NULL::bytea, NULL::bytea, NULL::text, " VM_COLUMNS
               " FROM lifecycle_api_v1.vm v "
               "WHERE v.tenant = $1 AND v.name = $2"};

static const struct db_statement HISTORY_OF_DEPLOYMENT = {
    "history_of_deployment", HISTORY("WHERE h.tenant = $1 AND h.deployment = $2")};

static const struct db_statement HISTORY_OF_VM = {
    "history_of_vm",
    HISTORY("JOIN lifecycle_api_v1.vm v ON v.tenant = h.tenant "
            "AND v.deployment = h.deployment AND v.vm_group = h.vm_group "
            "AND v.idx = h.idx WHERE v.tenant = $1 AND v.name = $2")};

static const struct db_statement FIND_SUCCESSOR = {
    "find_successor", "SELECT name FROM lifecycle_api_v1.vm WHERE tenant = $1 "
                      "AND left(name, -36) = $2 AND name <> $3 LIMIT 1"};

/* The thing itself and its history, both by tenant and name. */
static int read_with_history(struct store *store, const struct db_statement *thing,
                             const struct db_statement *history, const char *tenant,
                             const char *name, int entries, PGresult **ret,
                             PGresult **ret_history, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(db_args_destroy) struct db_args *history_args = db_args_create();
    struct db_call calls[] = {
        {.statement = thing,   .args = args        },
        {.statement = history, .args = history_args}
    };

    db_text(args, tenant);
    db_text(args, name);
    db_text(history_args, tenant);
    db_text(history_args, name);
    db_bigint(history_args, entries);
    if (entries == 0)
        return store_query(store, thing, args, ret, err);
    if (store_pipeline(store, calls, 2, err) < 0)
        return err->kind;
    *ret = calls[0].result;
    *ret_history = calls[1].result;
    return 0;
}

int store_read_deployment(struct store *store, const char *tenant, const char *name,
                          int entries, PGresult **ret, PGresult **ret_history,
                          struct err *err)
{
    return read_with_history(store, &READ_DEPLOYMENT, &HISTORY_OF_DEPLOYMENT, tenant,
                             name, entries, ret, ret_history, err);
}

int store_list_deployments(struct store *store, const char *tenant,
                           const char *after_tenant, const char *after_name, int limit,
                           PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, tenant ? tenant : after_tenant);
    db_text(args, after_name);
    db_bigint(args, limit);
    return store_query(store, tenant ? &LIST_OF_TENANT : &LIST_OF_ALL, args, ret, err);
}

int store_read_vm(struct store *store, const char *tenant, const char *vm_name,
                  int entries, PGresult **ret, PGresult **ret_history, struct err *err)
{
    return read_with_history(store, &READ_VM, &HISTORY_OF_VM, tenant, vm_name, entries,
                             ret, ret_history, err);
}

int store_find_successor(struct store *store, const char *tenant, const char *vm_name,
                         PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();
    AUTO(free) char *place = xstrdup(vm_name);
    size_t length = strlen(place);

    if (length > UUID_LENGTH)
        place[length - UUID_LENGTH] = '\0';
    db_text(args, tenant);
    db_text(args, place);
    db_text(args, vm_name);
    return store_query(store, &FIND_SUCCESSOR, args, ret, err);
}
