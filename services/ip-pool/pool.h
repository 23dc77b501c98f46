/*
 * pool.h - what a pool may be: rules over the datamodel's words, no I/O.
 */
#pragma once

#include <stddef.h>

#include "common/auto.h"
#include "common/err.h"
#include "proto/ip.pb-c.h"
#include "services/ip-pool/ip.h"

#define POOL_ELEMENTS_MAX 65536
#define POOL_SIZE_MAX (INT64_C(1) << 24)

/* A stretch of addresses, both ends within. */
struct span {
    struct ip first, last;
};

/* A pool that can be: its spans in order, apart from each other by at least one
 * address, so that one pool has one form however it is written. */
struct pool {
    const Vnf__V1__AddressPool *stated; /* the caller's, who keeps it longer */
    int family;                         /* AF_INET, AF_INET6 */
    unsigned bits;                      /* of the subnet's prefix */
    struct ip gateway;
    struct span *spans;
    size_t count;
    int64_t size; /* addresses in all */
};

/* Reads what is stated: gateway; netmask, dotted or a prefix length; addresses, single
 * or "first-last". ERR_IMPOSSIBLE names every mistake and what to write instead. */
int pool_read(struct pool **ret, const Vnf__V1__AddressPool *stated, struct err *err);
void pool_destroy(struct pool *pool);
AUTO_DEFINE(pool_destroy, struct pool *);
