/*
 * operations.c - operations, as the engine's views show them.
 *
 * A list is one statement a question: whose operations it asks for decides which index
 * serves it, and one plan could not be right for all. Their order is that of both
 * indexes, so a page reads no more rows than it shows or leaves out.
 */
#include "services/api-gateway/store/link.h"

#define COLUMNS                                                                        \
    "SELECT o.id, o.tenant, o.deployment, o.kind, o.vm_name, o.state, o.status_code, " \
    "o.status_message, o.account, o.client_transaction_id, o.accepted, o.finished, "   \
    "o.request_digest, o.steps, o.verdict, o.traceparent, "                            \
    "o.accepted > clock_timestamp() - interval '24 hours' AND "                        \
    "coalesce(o.status_code, 0) <> 503, o.retry_of, o.force, "                         \
    "i.name, i.lease_until, i.alive, clock_timestamp(), o.vm_group, o.cause "

#define OWNER " LEFT JOIN lifecycle_api_v1.instance i ON i.id = o.owner "

/* $1 tenant, $2 deployment: "" any. A condition on $2 that may be absent costs no index
 * here: none begins with the deployment's name. */
#define PAGE(condition)                                                                \
    COLUMNS "FROM (SELECT * FROM lifecycle_api_v1.operation WHERE " condition          \
            " AND ($3 = '' OR kind = $3) AND ($4 = '' OR state = $4) "                 \
            "AND accepted >= $5 AND (accepted, id) < ($6, $7) "                        \
            "ORDER BY accepted DESC, id DESC LIMIT $8) o" OWNER                        \
            "ORDER BY o.accepted DESC, o.id DESC"

/* One has a statement of its own: PostgreSQL plans one with an array anew each time,
 * and that costs more than the row. */
static const struct db_statement FIND_OPERATION = {
    "find_operation",
    COLUMNS "FROM lifecycle_api_v1.operation o" OWNER "WHERE o.id = $1"};

static const struct db_statement FIND_OPERATIONS = {
    "find_operations",
    COLUMNS "FROM lifecycle_api_v1.operation o" OWNER "WHERE o.id = ANY ($1)"};

static const struct db_statement OPERATIONS_OF_ALL = {
    "operations_of_all", PAGE("$1 = '' AND ($2 = '' OR deployment = $2)")};

static const struct db_statement OPERATIONS_OF_TENANT = {
    "operations_of_tenant", PAGE("tenant = $1 AND $2 = ''")};

static const struct db_statement OPERATIONS_OF_DEPLOYMENT = {
    "operations_of_deployment", PAGE("tenant = $1 AND deployment = $2")};

int store_find_operation(struct store *store, const char *id, PGresult **ret,
                         struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_uuid(args, id);
    return store_query(store, &FIND_OPERATION, args, ret, err);
}

int store_find_operations(struct store *store, const char (*ids)[UUID_SIZE], int count,
                          PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    if (count == 1)
        return store_find_operation(store, ids[0], ret, err);
    db_array(args, DB_UUID);
    for (int i = 0; i < count; i++)
        db_uuid(args, ids[i]);
    db_array_end(args);
    return store_query(store, &FIND_OPERATIONS, args, ret, err);
}

int store_list_operations(struct store *store, const struct operation_page *page,
                          PGresult **ret, struct err *err)
{
    AUTO(db_args_destroy) struct db_args *args = db_args_create();

    db_text(args, page->tenant);
    db_text(args, page->deployment);
    db_text(args, page->kind);
    db_text(args, page->state);
    db_time(args, page->since_us);
    db_time(args, page->before_us);
    db_uuid(args, page->before_id);
    db_bigint(args, page->limit);
    return store_query(store,
                       !*page->tenant       ? &OPERATIONS_OF_ALL
                       : !*page->deployment ? &OPERATIONS_OF_TENANT
                                            : &OPERATIONS_OF_DEPLOYMENT,
                       args, ret, err);
}
