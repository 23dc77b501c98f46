/*
 * subnet.h - what the subnet of a network of a deployment's own may be, and which
 * addresses guests can have in it: rules over the datamodel's words, no I/O.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"
#include "common/ip.h"

#define SUBNET_BITS_LEAST 16 /* 65,536 addresses */

struct subnet {
    unsigned bits;
    struct ip first, last; /* its own address and the broadcast address */
    struct ip gateway;
};

/* IPv4: "10.77.0.0", "255.255.255.0" (or "24"), "10.77.0.1". ERR_IMPOSSIBLE names every
 * mistake. */
int subnet_read(struct subnet *ret, const char *network, const char *netmask,
                const char *gateway, struct err *err);

/* Why a guest cannot have this address there, as the end of a sentence; NULL: it can.
 */
const char *subnet_fault(const struct subnet *subnet, const char *address);
