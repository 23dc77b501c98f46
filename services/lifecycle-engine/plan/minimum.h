/*
 * minimum.h - on the way up a group that others depend on counts as ready when its
 * minimum is alive (contract, section 7). Planned here, waited for in progress.c.
 */
#pragma once

#include "services/lifecycle-engine/plan/sketch.h"

/* The steps from this one on are a level's: gives those of each group a band, and says
 * how many of its VMs may be missing when the next level begins. */
void minimum_plan(struct sketch *s, int from);
