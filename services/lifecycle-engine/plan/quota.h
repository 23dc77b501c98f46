/*
 * quota.h - whether a tenant may use more. What a turn has decided before counts, so
 * that two requests of one turn cannot both take the last of it; of other turns the
 * write knows (store/write_tenants.c).
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/scene.h"

/* `count` VMs of the group; its machine is known. */
struct usage usage_of_vms(const Vnf__V1__VmGroup *group, unsigned count);
void usage_add(struct usage *usage, const struct usage *more);

/* ERR_QUOTA with every measure that has too little left, or ERR_IMPOSSIBLE where it
 * could not be enough with nothing used: each with what is asked, used and allowed. A
 * tenant that is not known has no quota. */
int quota_check(const struct scene *scene, const char *tenant,
                const struct usage *asked, struct err *err);
