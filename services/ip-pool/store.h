/*
 * store.h - every SQL statement of ip-pool. All run in the caller's transaction.
 */
#pragma once

#include "common/db.h"
#include "proto/ip.pb-c.h"

#define ADDRESS_SIZE 46

/* The pool of the holder's group as `pool` says: made, or set right. What it does not
 * list any more and nobody holds is dropped. */
int store_pool_learn(struct db *db, const Ip__V1__Holder *holder,
                     const Vnf__V1__AddressPool *pool, int64_t *ret_pool,
                     struct err *err);

/* The address that the holder has, or the lowest that is free. ERR_CONFLICT when none
 * is, saying how many the pool has. */
int store_lease_grant(struct db *db, int64_t pool, const Ip__V1__Holder *holder,
                      char address[ADDRESS_SIZE], struct err *err);

/* Gives back what the holder has, if the VM it names has it; nothing otherwise. A pool
 * that nobody holds an address of any more goes. */
int store_lease_release(struct db *db, const Ip__V1__Holder *holder, struct err *err);
