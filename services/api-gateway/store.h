/*
 * store.h - the gateway's database: the engine's views (lifecycle_api_v1), which it
 * only reads. Its own tables have headers of their own in store/.
 *
 * Any thread may call; each works on a connection of its own, made on its first call
 * and closed when the thread ends. ERR_RETRY: PostgreSQL is away, or the views are not
 * there yet.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/db.h"
#include "common/uuid.h"

struct store;

/* Connects nothing yet. url is copied. */
struct store *store_create(const char *url);
/* After the threads that used it have ended, but the caller's own. */
void store_destroy(struct store *store);
AUTO_DEFINE(store_destroy, struct store *);

/* Whether PostgreSQL answers and the views are there, asked now. */
int store_look(struct store *store, bool *ret_maintenance, struct err *err);

/* Operations by their ids: a row each that is there. The result is the caller's. */
int store_find_operations(struct store *store, const char (*ids)[UUID_SIZE], int count,
                          PGresult **ret, struct err *err);

enum operation_column {
    OP_ID,
    OP_TENANT,
    OP_DEPLOYMENT,
    OP_KIND,
    OP_VM_NAME,
    OP_STATE,
    OP_STATUS_CODE,
    OP_STATUS_MESSAGE,
    OP_ACCOUNT,
    OP_CLIENT_TRANSACTION,
    OP_ACCEPTED,
    OP_FINISHED,
    OP_DIGEST,
    OP_STEPS,
    OP_VERDICT,
    OP_TRACEPARENT,
    OP_FRESH, /* accepted within 24 h, and not refused for maintenance */
    OP_RETRY_OF,
    OP_FORCE,
    OP_OWNER,       /* the name of the engine's instance that has it */
    OP_LEASE_UNTIL, /* what that one owns is its own until then */
    OP_OWNER_ALIVE,
    OP_NOW, /* the database's time */
    OP_VM_GROUP,
    OP_CAUSE, /* why nobody but the engine asked for it */
};

/* The same of one. */
int store_find_operation(struct store *store, const char *id, PGresult **ret,
                         struct err *err);

/* Which operations: texts are never NULL, "" is any. Times are wall microseconds, not
 * 0. */
struct operation_page {
    const char *tenant, *deployment, *kind, *state;
    int64_t since_us;          /* accepted then or later */
    int64_t before_us;         /* accepted before that, ... */
    char before_id[UUID_SIZE]; /* ... or at that time with a smaller id */
    int limit;
};

/* Newest first. The same rows. */
int store_list_operations(struct store *store, const struct operation_page *page,
                          PGresult **ret, struct err *err);

/* A deployment, or none: a row for each of its VMs, or one without VM_ID. With it, in
 * the same round trip, at most `entries` of each VM's history, newest first; 0: none is
 * read, and *ret_history is left as it is. */
int store_read_deployment(struct store *store, const char *tenant, const char *name,
                          int entries, PGresult **ret, PGresult **ret_history,
                          struct err *err);

/* The same for a page of `limit` deployments past (after_tenant, after_name), in order
 * of both; tenant NULL: of all. */
int store_list_deployments(struct store *store, const char *tenant,
                           const char *after_tenant, const char *after_name, int limit,
                           PGresult **ret, struct err *err);

/* One VM, or none: the same row, without the deployment's datamodel; and its history.
 */
int store_read_vm(struct store *store, const char *tenant, const char *vm_name,
                  int entries, PGresult **ret, PGresult **ret_history, struct err *err);

enum deployment_column {
    DEP_TENANT,
    DEP_NAME,
    DEP_STATE,
    DEP_OPERATION,
    DEP_DATAMODEL, /* only in a deployment's first row */
    DEP_UPDATED,
    DEP_WANTED, /* these three: likewise */
    DEP_RECORD,
    DEP_POOLS, /* of one deployment: JSON, what ip-pool says */
    VM_ID,
    VM_GROUP,
    VM_INDEX,
    VM_NAME,
    VM_STATE,
    VM_HOST,
    VM_MONITORED,
    VM_INTERFACES,
    VM_ERROR,
    VM_RECORD, /* packed vnf.v1.VmRecord */
    VM_EPOCH,
};

enum host_column { HOST_NAME, HOST_ZONE, HOST_ENABLED, HOST_VMS, HOST_URI };

/* Every host that is known, by name. */
int store_list_hosts(struct store *store, PGresult **ret, struct err *err);

#define HISTORY_MOST 100 /* entries a VM */

enum history_column {
    HISTORY_GROUP,
    HISTORY_INDEX,
    HISTORY_VM,
    HISTORY_TIME,
    HISTORY_WHAT,
    HISTORY_OPERATION,
    HISTORY_ACCOUNT,
    HISTORY_DETAIL,
};

/* The name a VM has now whose name was `vm_name` before it was redeployed: the same but
 * for the uuid. A row with one column, or none. */
int store_find_successor(struct store *store, const char *tenant, const char *vm_name,
                         PGresult **ret, struct err *err);

/* The catalogue. */
enum resource {
    RESOURCE_IMAGE,
    RESOURCE_FLAVOR,
    RESOURCE_NETWORK,
    RESOURCE_SUBNET,
    RESOURCE_TENANT,
};

/* What is of this tenant ("": everybody's) alone; of a tenant itself both are its name.
 * A row or none. */
int store_read_resource(struct store *store, enum resource resource, const char *tenant,
                        const char *name, PGresult **ret, struct err *err);

/* A page of what the tenant sees, its own and everybody's, past `after` ("tenant/name",
 * or "") in order of both; tenant NULL: of all. Without RESOURCE_USERS. */
int store_list_resources(struct store *store, enum resource resource,
                         const char *tenant, const char *after, int limit,
                         PGresult **ret, struct err *err);

/* A name and of what kind it is: "image", "flavor", "network". */
struct named {
    const char *kind, *name;
};

/* Of these names those that neither the tenant's catalogue nor everybody's has: rows of
 * kind and name. */
int store_find_unknown(struct store *store, const char *tenant,
                       const struct named *names, size_t count, PGresult **ret,
                       struct err *err);

enum resource_column {
    RESOURCE_OWNER,
    RESOURCE_NAME,
    RESOURCE_USERS, /* JSON, a list of "tenant/deployment"; or NULL */
    RESOURCE_REST,

    IMAGE_STATE = RESOURCE_REST,
    IMAGE_DISK,
    IMAGE_FORMAT,
    IMAGE_KERNEL,
    IMAGE_INITRD,
    IMAGE_COMMAND_LINE,
    IMAGE_ASKED, /* packed vnf.v1.Image; NULL: written by hand */

    FLAVOR_VCPUS = RESOURCE_REST,
    FLAVOR_MEMORY,
    FLAVOR_ROOT_DISK,

    NETWORK_HOST_NETWORK = RESOURCE_REST,
    NETWORK_SUBNET, /* "": it has none */

    SUBNET_NETWORK = RESOURCE_REST,
    SUBNET_ADDRESS,
    SUBNET_NETMASK,
    SUBNET_GATEWAY,

    TENANT_QUOTA = RESOURCE_REST,    /* four numbers: deployments, VMs, vCPUs, MiB; */
    TENANT_USED = RESOURCE_REST + 4, /* NULL: no limit */
};
