/*
 * networks.h - to which addresses a callback may go. Pure.
 *
 * A client names the address and we make the request, from inside: so only addresses of
 * the public internet are met, and those that the operator allows by name
 * (QUARTET_CALLBACK_ALLOW).
 */
#pragma once

#include <stdbool.h>
#include <sys/socket.h>

#include "common/auto.h"
#include "common/err.h"

struct networks; /* that the operator allows */

/* "10.1.0.0/16, fd00::/8, 127.0.0.1"; NULL or "": none. ERR_INVALID names the part that
 * is no network. */
int networks_read(struct networks **ret, const char *list, struct err *err);
void networks_destroy(struct networks *networks);
AUTO_DEFINE(networks_destroy, struct networks *);

/* Whether an address, as text, lies in one of them. */
bool networks_contain(const struct networks *networks, const char *address);

/* Why nothing is sent there, as "a loopback address"; NULL: it may be. IPv4 that is
 * spelled in IPv6 is judged as IPv4. */
const char *networks_fault(const struct networks *allowed,
                           const struct sockaddr *address);
