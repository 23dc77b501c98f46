/*
 * asker.h - a client of the store: asks for pools written as text, one transaction
 * each.
 */
#pragma once

#include "services/ip-pool/store/store.h"

#define ASKER_VM "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8"

/* Of the asker's one group: tenant t, deployment d, group g. */
extern Ip__V1__Group asker_group;
/* Those of all calls. */
extern struct times asker_times;
extern const char *asker_request;

/* "10.0.0.5,10.0.0.7-10.0.0.9" as a pool with gateway 10.0.0.1 and netmask 16. Asserts
 * that it is one. The caller destroys it, by asker_pool_destroy. */
struct pool *asker_pool(const char *addresses);
void asker_pool_destroy(struct pool *pool);
AUTO_DEFINE(asker_pool_destroy, struct pool *);

/* Index 0 ... of nicid 0. All return what the store does. */
int asker_grant(struct db *db, const char *addresses, unsigned index,
                struct granted *ret, struct err *err);
int asker_grant_many(struct db *db, const char *addresses, unsigned first,
                     unsigned count, struct granted *ret, struct err *err);
/* Asserts; returns how many were released. */
int64_t asker_release(struct db *db, unsigned index);
int64_t asker_release_pool(struct db *db);
int asker_set(struct db *db, const char *addresses, struct err *err);

/* The address that index is granted; asserts that it is granted one. */
const char *asker_gets(struct db *db, const char *addresses, unsigned index);

/* That each address is in exactly one of fresh and lease, that fresh has no overlaps,
 * and that what is listed and fresh is as large as the pool. Asserts. */
void asker_audit(struct db *db);
