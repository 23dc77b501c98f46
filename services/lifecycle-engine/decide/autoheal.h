/*
 * autoheal.h - recoveries that nobody asked for but the rules (the contract's section
 * 9): an operation like any other, of account "autohealing", with its cause.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* Begins, puts off, or cancels the VM's recovery, as its standing verdicts want it. May
 * be called whenever something about the VM has changed. */
void autoheal_judge(struct scene *scene, struct deployment *d, struct vm *vm);
/* All of the deployment's VMs: an operation has ended. */
void autoheal_all(struct scene *scene, struct deployment *d);
/* The VM's time to be judged again has come, if it has. */
void autoheal_due(struct scene *scene, struct deployment *d, struct vm *vm);

/* The wait is over and the VM has not answered: plans the first try. op->steps moves.
 */
void autoheal_go(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step);
