/*
 * ladder.h - what a recovery tries, and what next (the contract's section 9).
 *
 *   reboot     POWER_OFF POWER_ON [MONITOR_ON] [AWAIT_ALIVE]
 *   redeploy   REMOVE of the domain it was, [RESERVE_ADDRESS] DEFINE POWER_ON
 *              [MONITOR_ON] [AWAIT_ALIVE]: a new uuid and name in the same place, with
 *              the MACs and addresses it had
 *
 * A try that fails is MENDED by the next, up to the policy's max_retries.
 */
#pragma once

#include "services/lifecycle-engine/plan/chain.h"

/* Whether failures are only told. */
bool ladder_is_manual(const Vnf__V1__VmGroup *group);

/* How many tries the operation has made or planned on this VM. */
int ladder_tries(const struct operation *op, const struct vm *vm);
/* How many of them have begun, the wait before the first among them. */
int ladder_begun(const struct operation *op, const struct vm *vm);

/* What comes after so many tries; RUNG_NONE: nothing is left to try. */
enum rung ladder_next(const Vnf__V1__VmGroup *group, int tries);

/* The first try, as part of a plan in the making. */
void ladder_begin(struct chain *chain, const struct deployment *d,
                  const struct operation *op, struct vm *vm);

/* Adds the steps of one more try to the operation, in the phase and place of `behind`,
 * one of its steps. A redeploy gives the VM its new identity here, before anything
 * names it. op->steps moves. */
void ladder_add(struct arena *arena, const struct deployment *d, struct operation *op,
                struct vm *vm, enum rung rung, const struct step *behind);

/* Why the try before was not enough: the note of the last step that was mended; "". */
const char *ladder_reason(const struct operation *op, const struct vm *vm);

/* The domain that this VM was before the operation redeployed it last; NULL: the same.
 */
const struct step *ladder_former(const struct operation *op, const struct vm *vm);
