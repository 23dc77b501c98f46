/*
 * tally.h - what a committed turn brought to its end, into metrics: operations by kind
 * and result, steps by action and result.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

void tally(const struct scene *scene);
