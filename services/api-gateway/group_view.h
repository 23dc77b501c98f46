/*
 * group_view.h - a vm group as clients see it, beside its VMs: its limits, what its
 * scaling left, how full its pool is.
 */
#pragma once

#include <jansson.h>

#include "proto/deployment.pb-c.h"
#include "proto/record.pb-c.h"

/* Name, limits and scaling of the group. record: of its deployment, or NULL. */
json_t *group_view(const Vnf__V1__VmGroup *group,
                   const Vnf__V1__DeploymentRecord *record);

/* Adds what ip-pool says of the group's pool. pools: an array of objects with vm_group,
 * size, free, leased and quarantined; NULL: nothing is known. */
void group_add_pool(json_t *document, const char *group, const json_t *pools);
