/*
 * planner.h - the steps of an operation, worked out once, when it is accepted.
 *
 * Phases run one after another; inside a phase the VMs go side by side, the steps of
 * one VM in their order (progress.h). Up: level by level of the dependency graph; down:
 * the reverse; monitoring is switched off for all before the first VM is touched.
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Fills op->steps for op->kind on d: all its VMs, or op->vm_id of a VM operation; what
 * op->resumes has done is left out. The graph was checked when the deployment was
 * accepted, so this cannot fail. A plan that redeploys gives VMs their new identity. */
void plan_operation(struct arena *arena, struct deployment *d, struct operation *op);

/* What a scale-out made of this VM and could not bring to life goes away again: adds
 * the steps, in the phase and place of `behind`. op->steps moves. */
void plan_undo(struct arena *arena, const struct deployment *d, struct operation *op,
               const struct vm *vm, const struct step *behind);
