/*
 * inventory.h - gauges of what there is: deployments and VMs by state, operations that
 * run, addresses. Looked up when metrics are read, at most every 15 s. Every gateway
 * tells the same: dashboards take the largest, not the sum.
 */
#pragma once

#include "services/api-gateway/store.h"

struct inventory;

/* The store must outlive it. */
struct inventory *inventory_start(struct store *store);
void inventory_stop(struct inventory *inventory);
