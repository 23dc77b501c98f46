/*
 * gates.h - KPI events that other groups start after: a VM's step AWAIT_EVENTS is over
 * when all those of its group stand. Each is told under its own name.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* The first of them that does not stand yet; NULL: all do. */
const char *gate_missing(const struct deployment *d, const struct vm *vm);

/* Tells each of them. */
void gates_tell(struct scene *scene, struct deployment *d, const struct operation *op,
                const struct vm *vm);
