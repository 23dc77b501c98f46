/*
 * store.h - every SQL statement of ip-pool. All run in the caller's transaction, and
 * lock the pools they change first, so that instances work on one pool one after the
 * other. Times are the database's. After an error the caller undoes to its savepoint.
 *
 * Errors beside those that are named: db.h's.
 */
#pragma once

#include "common/db.h"
#include "common/pool.h"
#include "proto/ip.pb-c.h"

/* How long what was given back stays with its place, and a leak is watched; in ms. */
struct times {
    int64_t quarantine_ms, leak_grace_ms;
};

struct granted {
    char address[ADDRESS_SIZE];
    int64_t epoch;
};

/*
 * pool.c
 */

/* The group's pool becomes what is stated; a lease that it leaves out stays with its
 * holder, and goes to nobody else afterwards. */
int store_pool_learn(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                     struct err *err);

/* Likewise, and it stays until store_pools_release, also when nothing is leased.
 * ERR_CONFLICT names the leased addresses that would be left out, and who holds them.
 */
int store_pool_set(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                   struct err *err);

/* Gives back all of the group, or of the deployment when group is empty; *ret_count
 * leases. The pools go when the quarantine is over. */
int store_pools_release(struct db *db, const Ip__V1__Group *group,
                        const struct times *times, int64_t *ret_count, struct err *err);

/*
 * lease.c
 */

/* To each of the places the address it has, or had last; else the lowest that was never
 * granted; else the one that has been free the longest. Fills ret[count]. The epoch is
 * a new one unless the grant stands, or was of this same request. Learns the pool when
 * it is stated anew. ERR_CONFLICT when there are not enough, saying how many are free,
 * leased and in quarantine. */
int store_lease_grant(struct db *db, const Ip__V1__Group *group,
                      const struct pool *pool, Ip__V1__Place *const *places,
                      size_t count, const char *request_id, struct granted *ret,
                      struct err *err);

/* Gives back what the place has, if the VM it names has it; nothing otherwise:
 * *ret_count is 1 or 0. A pool of which
 * nothing is held any more goes when the quarantine is over. */
int store_lease_release(struct db *db, const Ip__V1__Group *group,
                        const Ip__V1__Place *place, const struct times *times,
                        int64_t *ret_count, struct err *err);

/* audit.c: what is held by a place that is not among these (of the group, or of the
 * whole deployment) is marked, and given back once it has been so for the grace time.
 * Rows: address, vm_group, idx, nicid, vm, epoch, reclaimed, count in all; at most 100.
 */
int store_leases_audit(struct db *db, const Ip__V1__Group *group,
                       Ip__V1__Place *const *places, size_t count,
                       const struct times *times, PGresult **ret, struct err *err);

/*
 * look.c: reads only.
 */

/* How many of the pool as stated are in use, and how many of `places` have one of them
 * (own), of which some are free otherwise (own_free). */
struct usage {
    int64_t leased, quarantined, own, own_free;
};
int store_usage(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                Ip__V1__Place *const *places, size_t count, struct usage *ret,
                struct err *err);

/* Leased addresses that the pool as stated leaves out. Rows: address, idx, nicid, vm,
 * epoch, count in all; at most 100. */
int store_left_out(struct db *db, const Ip__V1__Group *group, const struct pool *pool,
                   PGresult **ret, struct err *err);

/* Pools behind `after`. Rows: tenant, deployment, vm_group, network, gateway, netmask,
 * the first 100 spans joined by ',', size, free, leased, quarantined. */
int store_pools_list(struct db *db, const Ip__V1__Group *group,
                     const Ip__V1__Group *after, int32_t limit, PGresult **ret,
                     struct err *err);
