/*
 * pool.h - the simulated ip-pool: an address a place, kept through redeploys; what an
 * audit finds leaked twice is taken back.
 */
#pragma once

#include <stdbool.h>

#include "common/bus.h"

void pool_reset(void);
/* A record of ip.requests. */
void pool_take(const struct record *record);
/* away: requests wait; empty: every grant is refused. */
void pool_set(bool away, bool empty);
/* Calls for each lease, with the place and the VM that holds it. */
void pool_each(void (*take)(const char *place, const char *vm_id));
