/*
 * update.h - what an update of a deployment may change, and what it comes to (the
 * contract's section 8): a comparison of what is wanted with what runs.
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/deployment.h"
#include "services/lifecycle-engine/plan/conflicts.h"

/* The same, but for what was found in the catalogue. */
bool datamodel_same(const Vnf__V1__Deployment *a, const Vnf__V1__Deployment *b);

/* Whether d may become `wanted` where the matrix says `cell`. ERR_IMPOSSIBLE names
 * every reason: an image or flavor, interfaces, a pool that comes or goes, more VMs
 * than max_active, addresses that are leased or missing. ERR_CONFLICT where only the
 * same datamodel, the old one, or one with groups less can follow (cells A7 and A3). */
int update_check(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                 enum cell cell, struct err *err);

/* Gives every VM of d its lot; d->wanted is set. */
void update_lots(struct deployment *d);
/* How many VMs the group lacks. */
unsigned update_lacking(const struct deployment *d, const Vnf__V1__VmGroup *group);
/* Whether ip-pool is to be told of the group's pool: it is not what it was. */
bool update_moves_pool(const struct deployment *d, const char *group);

/* Whether the group's pool has addresses for so many more VMs, as far as the engine
 * knows: quarantine is ip-pool's to judge. Otherwise how many are missing; 0: enough.
 */
unsigned addresses_missing(const struct deployment *d, const Vnf__V1__VmGroup *group,
                           unsigned more);
