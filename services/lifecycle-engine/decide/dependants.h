/*
 * dependants.h - a VM has recovered: the groups that depend on its group are told, and
 * rebooted where they say so (the contract's section 7).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* The VM that this startup's group depends on and that op, a recovery, has recovered;
 * NULL: none. */
const struct vm *dependants_ground(const struct deployment *d,
                                   const struct operation *op,
                                   const Vnf__V1__Startup *startup);

/* Tells of every VM that op has recovered, as events of op: before its final one. */
void dependants_tell(struct scene *scene, struct deployment *d,
                     const struct operation *op);
/* dependants_reboot.c: reboots those that want it; op has ended. */
void dependants_reboot(struct scene *scene, struct deployment *d,
                       const struct operation *op);
