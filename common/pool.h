/*
 * pool.h - what an address pool may be: rules over the datamodel's words, no I/O.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "common/auto.h"
#include "common/err.h"
#include "common/ip.h"

#define POOL_ELEMENTS_MAX 65536
#define POOL_SIZE_MAX (INT64_C(1) << 24)

/* A pool as the datamodel states it; the texts are the caller's. */
struct pool_statement {
    char *network, *gateway, *netmask;
    char **addresses;
    size_t n_addresses;
};

/* Of a message with these fields, or NULL. */
#define POOL_STATED(m)                                                                 \
    ((m) ? (struct pool_statement){(m)->network, (m)->gateway, (m)->netmask,           \
                                   (m)->addresses, (m)->n_addresses}                   \
         : (struct pool_statement){.n_addresses = 0})

/* A stretch of addresses, both ends within. */
struct span {
    struct ip first, last;
};

/* A pool that can be: its spans in order, apart from each other by at least one
 * address, so that one pool has one form however it is written. */
struct pool {
    struct pool_statement stated; /* whose texts live longer */
    int family;                   /* AF_INET, AF_INET6 */
    unsigned bits;                /* of the subnet's prefix */
    struct ip gateway;
    struct span *spans;
    size_t count;
    int64_t size; /* addresses in all */
};

/* Reads what is stated: gateway; netmask, dotted or a prefix length; addresses, single
 * or "first-last". ERR_IMPOSSIBLE names every mistake and what to write instead. */
int pool_read(struct pool **ret, struct pool_statement stated, struct err *err);
/* Whether this address, as text, is one of the pool's. */
bool pool_has(const struct pool *pool, const char *address);
void pool_destroy(struct pool *pool);
AUTO_DEFINE(pool_destroy, struct pool *);
