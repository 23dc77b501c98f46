/*
 * lease.h - this process among the engine's instances: a row with a lease, renewed by a
 * thread of its own on a connection of its own, so that a long turn does not cost it.
 *
 * What its steps own is its own while the lease lasts. libvirt fences nothing, so a
 * worker asks lease_valid right before each call: it counts from when the last renewal
 * was sent. A lease that ran out and was renewed is not valid for one more length: what
 * was begun under it before may have been taken over, and gives up in that time.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/err.h"

struct lease;

/* Registers a new instance. ERR_RETRY when the database is away. */
int lease_open(struct lease **ret, const char *database, const char *name, int lease_ms,
               struct err *err);
/* Gives the lease up, so that others need not wait for its end. */
void lease_close(struct lease *lease);
AUTO_DEFINE(lease_close, struct lease *);

uint32_t lease_instance(const struct lease *lease);

/* Any thread: whether a call begun now begins within the lease, with 500 ms to spare.
 */
bool lease_valid(const struct lease *lease);

/* How long the database has still to answer before it may be believed that others'
 * leases ran out because they died, not because it was away: microseconds, 0: it may.
 */
int64_t lease_distrust_us(const struct lease *lease);

/* Whether there was maintenance when the lease was last renewed. Any thread. */
bool lease_maintenance(const struct lease *lease);

/* Whether the last renewal was answered; why not, into err. Any thread. */
bool lease_renewed(struct lease *lease, struct err *err);
