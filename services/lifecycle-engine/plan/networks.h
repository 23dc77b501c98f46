/*
 * networks.h - whether a deployment's own networks can be, and may change. Pure.
 */
#pragma once

#include "common/faults.h"
#include "services/lifecycle-engine/facts/deployment.h"

/* Names and subnets, addresses and pools inside them. ERR_IMPOSSIBLE with every reason
 * that fits. */
int networks_check(const Vnf__V1__Deployment *spec, struct err *err);

/* An update: what a group that stays is on stays as it is. */
void networks_compare(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                      struct faults *faults);
