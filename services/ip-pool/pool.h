/*
 * pool.h - what a pool may be: rules over the datamodel's words, no I/O.
 */
#pragma once

#include "common/err.h"
#include "proto/ip.pb-c.h"

/* 0 when every address is one of IPv4 or IPv6, stands once, lies in the subnet of
 * gateway and netmask (netmask: dotted, or a prefix length) and is not the gateway
 * itself. ERR_IMPOSSIBLE names all that are not. */
int pool_check(const Vnf__V1__AddressPool *pool, struct err *err);

/* Whether the request says who asks and for which place. ERR_INVALID says what it
 * lacks. */
int holder_check(const Ip__V1__Holder *holder, struct err *err);
