/*
 * variables.h - $NAME and ${NAME} in the texts of a day 0: those that the datamodel
 * gives, and the facts of the VM. What is no variable stays as it stands. Pure.
 */
#pragma once

#include <stddef.h>

#include "common/arena.h"
#include "proto/deployment.pb-c.h"
#include "services/lifecycle-engine/facts/domain.h"

struct variable {
    const char *name, *value;
    struct variable *next;
};

/* VM_NAME, VM_ID, VM_INDEX, VM_GROUP, VM_HOSTNAME, DEPLOYMENT, TENANT, and of each nic
 * NICID_0_IP_ADDRESS, _MAC_ADDRESS, _NETWORK, _NETMASK, _CIDR_PREFIX, _CIDR_ADDRESS,
 * _GATEWAY; "" where it is not known. */
struct variable *variables_of_vm(struct arena *arena, const struct domain *domain,
                                 const Vnf__V1__Day0 *day0);

/* The datamodel's, before those given, whose facts may stand in their values. */
struct variable *variables_add(struct arena *arena, struct variable *facts,
                               const Vnf__V1__Configuration *configuration,
                               unsigned index);

/* What the guest calls itself: {deployment}-{group}-{index}, as a host name must be. */
char *variables_hostname(struct arena *arena, const Vnf__V1__Day0 *day0);

/* text with its variables put in. *length: of text, then of what comes out. */
const char *variables_put(struct arena *arena, const struct variable *variables,
                          const char *text, size_t *length);
