/*
 * store.h - the facts of a turn from and to PostgreSQL: every SQL statement of the
 * engine stands in store/ and nothing else does.
 *
 *   load.c     lock the deployments concerned, load what is known of them, one
 *              statement a table (load_*.c)
 *   paces.c    how long actions took before
 *   write.c    one statement a table (write_*.c), the fence, commit
 *   outbox.c   what a dead instance left to publish
 *   lease.c    instances and their leases
 *   attempt.c  records that a turn failed on
 *   hosts.c    where VMs are, and may go
 *   codec.c    the rows' protobuf columns
 */
#pragma once

#include "common/db.h"
#include "services/lifecycle-engine/facts/item.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Begins a transaction, locks the deployments that the items name and fills the scene:
 * deployments, VMs, unfinished operations, operations by the items' ids, the database's
 * time; their tenants; the catalogue when something is among them that needs it. Items
 * with only a vm_id get tenant and deployment (in the scene's arena), or keep "" when
 * no such VM is known, or what happened to it concerns nobody. */
int store_load(struct db *db, struct scene *scene, struct item *items, int count,
               struct err *err);

/* Writes what is dirty, the outbox rows, deletes the outbox rows whose ids Kafka has
 * acknowledged, and commits. ERR_RETRY also when the fence says that somebody else
 * wrote one of the deployments since it was loaded. */
int store_write(struct db *db, struct scene *scene, const uint64_t *published,
                int published_count, struct err *err);

/* Whether a VM has this uuid, or had it before a redeploy that is not through. */
int store_knows(struct db *db, const char *vm_id, bool *ret, struct err *err);

/* The ids of VMs of these partitions whose domain may have gone off or on without our
 * hearing of it: they rest unmonitored, or are shutting down. In the arena. */
int store_unheard(struct db *db, struct arena *arena, const int32_t *partitions,
                  int count, char (**ret)[37], int *ret_count, struct err *err);

/* Unfinished work of partitions that this instance was given. */
struct inheritance {
    const char *tenant, *deployment;
    int32_t partition;
    uint32_t owner;
    int64_t lease_left_us; /* of the owner; 0: it is out */
};
/* Rows live in the arena. */
int store_inheritance(struct db *db, struct arena *arena, const int32_t *partitions,
                      int count, struct inheritance **ret, int *ret_count,
                      struct err *err);

/* The outbox rows of these partitions, in order, as messages in the arena. */
int store_leftovers(struct db *db, struct arena *arena, const int32_t *partitions,
                    int count, struct message **ret, struct err *err);

/* A new instance with a lease of lease_us from now. */
int store_instance_add(struct db *db, const char *name, int64_t lease_us,
                       uint32_t *ret_id, struct err *err);
/* Renews it; lease_us 0 gives it up. *ret_maintenance: the mode, which this instance
 * thereby has heard of. */
int store_instance_renew(struct db *db, uint32_t id, int64_t lease_us,
                         bool *ret_maintenance, struct err *err);

/* Maintenance mode (mode.c): whether it is on, since when (microseconds since 1970),
 * how many instances whose lease lasts have not heard of it, and how long the last of
 * these leases lasts yet. */
struct mode {
    bool maintenance;
    int64_t since_us;
    int unheard;
    int64_t lease_us;
};
int store_mode(struct db *db, struct mode *ret, struct err *err);
int store_mode_set(struct db *db, bool maintenance, struct err *err);

/* Counts one more attempt at a record, in a transaction of its own. */
int store_attempt(struct db *db, const struct record *record, int *ret_count,
                  struct err *err);
/* Forgets the attempts at it. */
int store_attempt_over(struct db *db, const struct record *record, struct err *err);

/* paces.c, for store/ alone: how long actions took before; for dry runs. */
bool paces_wanted(const struct item *items, int count);
int paces_load(struct db *db, struct scene *scene, struct err *err);

/* A host as the configuration lists it. */
struct host_listed {
    const char *uri, *name, *zone;
};
/* These are the hosts that new VMs may go to; one that is listed no more stays known by
 * its URI, and takes none. A transaction of its own. */
int store_hosts_list(struct db *db, const struct host_listed *hosts, int count,
                     struct err *err);
/* All that are known and listed, or have VMs, in the arena. */
int store_hosts_known(struct db *db, struct arena *arena, struct host **ret,
                      struct err *err);
/* Whether it takes new VMs. ERR_NOT_FOUND: there is none of this name. */
int store_host_enable(struct db *db, const char *name, bool enabled, struct err *err);

/* hosts.c, for load.c alone: what a turn loads of the hosts. */
extern const struct db_statement HOSTS_LOAD;
void hosts_ask(const struct item *items, int count, struct db_args *args);
void hosts_read(struct scene *scene, const PGresult *rows);

/* codec.c, for store/ alone. */
void steps_unpack(struct arena *arena, struct operation *op, const uint8_t *bytes,
                  size_t length);
uint8_t *steps_pack(struct arena *arena, const struct operation *op, size_t *length);
void nics_unpack(struct arena *arena, struct vm *vm, const uint8_t *bytes,
                 size_t length);
uint8_t *nics_pack(struct arena *arena, const struct vm *vm, size_t *length);
Vnf__V1__VmRecord *record_unpack(struct arena *arena, const uint8_t *bytes,
                                 size_t length);
uint8_t *record_pack(struct arena *arena, const Vnf__V1__VmRecord *record,
                     size_t *length);
/* NULL where there is none. */
Vnf__V1__DeploymentRecord *
deployment_record_unpack(struct arena *arena, const uint8_t *bytes, size_t length);
uint8_t *deployment_record_pack(struct arena *arena,
                                const Vnf__V1__DeploymentRecord *record,
                                size_t *length);
Vnf__V1__Deployment *spec_unpack(struct arena *arena, const uint8_t *bytes,
                                 size_t length);
uint8_t *spec_pack(struct arena *arena, const Vnf__V1__Deployment *spec,
                   size_t *length);

/* After the tables were set back to an older copy (restore.c): nothing that ran then is
 * gone on with, nothing that is there is believed, numbers go on beyond what has been
 * told. Maintenance begins. ERR_INVALID: an instance runs. */
int store_restored(struct db *db, struct err *err);

typedef int store_visit_vm(void *context, const char *vm_id, const char *name,
                           const char *host, enum vm_state state, struct err *err);
/* Every VM that a deployment has, until visit returns less than 0. */
int store_each_vm(struct db *db, store_visit_vm *visit, void *context, struct err *err);
