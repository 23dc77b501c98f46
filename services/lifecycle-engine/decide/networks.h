/*
 * networks.h - the networks of a deployment's own, as a hypervisor is asked to have
 * them.
 */
#pragma once

#include "services/lifecycle-engine/facts/deployment.h"

/* Those that the domain's nics are on. */
void own_networks_fill(struct domain *domain, const struct deployment *d);
