/*
 * chance.h - scripts out of a seed, and the shortest script that still breaks.
 */
#pragma once

#include "common/arena.h"
#include "tests/simulator/script.h"

/* Lines live in the arena. The same seed gives the same script. */
void chance_write(struct script *script, struct arena *arena, uint64_t seed);
/* Leaves out lines for as long as what remains breaks with this seed; the fault that it
 * breaks with then may be another. */
void chance_shrink(struct script *script, uint64_t seed);
