/*
 * args.h - parameters that several statements share. Only the store includes it.
 */
#pragma once

#include "services/ip-pool/store/store.h"

/* $1 to $3 */
void put_group(struct db_args *args, const Ip__V1__Group *group);
/* The lower ends, then the upper ends of the spans, each an array of text. */
void put_spans(struct db_args *args, const struct pool *pool);
/* idx, nicid: an array each. */
void put_places(struct db_args *args, Ip__V1__Place *const *places, size_t count);
/* network, gateway, netmask, and the spans as text: what a pool states. */
void put_statement(struct db_args *args, const struct pool *pool);

#define OF_GROUP "tenant = $1::text AND deployment = $2::text AND vm_group = $3::text "
/* An empty group: all of the deployment. */
#define OF_GROUPS                                                                      \
    "tenant = $1::text AND deployment = $2::text "                                     \
    "AND (vm_group = $3::text OR $3::text = '') "

/* lease l: given back now, for others after $n ms. */
#define GIVEN_BACK(n)                                                                  \
    "free_from = clock_timestamp() + $" #n "::bigint * interval '1 ms', "              \
    "idx = CASE WHEN l.listed THEN l.idx END, "                                        \
    "nicid = CASE WHEN l.listed THEN l.nicid END, "                                    \
    "vm = CASE WHEN l.listed THEN l.vm END "

/* pool.c: parameters $1 to $3 a group; drops pools that may go. No parameters. */
extern const struct db_statement STORE_LOCK, STORE_SWEEP;
