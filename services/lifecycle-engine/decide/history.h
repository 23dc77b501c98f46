/*
 * history.h - what a VM's history and its record keep (the contract's section 10).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* One more entry; op NULL: nobody's operation. text is borrowed from the arena. */
void history_add(struct scene *scene, struct vm *vm, const struct operation *op,
                 const char *what, const char *text);

/* A step that ended well is told in the VM's history and record, where it is one that
 * whoever logs in to the VM should know of. */
void history_of_step(struct scene *scene, const struct operation *op,
                     const struct step *step, struct vm *vm);
