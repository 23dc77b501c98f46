/*
 * graph.h - the interdependencies of a deployment's groups as levels (the contract's
 * section 7): a group's level is one above the highest it depends on.
 */
#pragma once

#include "common/err.h"
#include "proto/deployment.pb-c.h"

/* Writes the level of spec->groups[i] into levels[i], from 0. Returns the number of
 * levels; ERR_IMPOSSIBLE for an unknown group, an event that never comes, and for a
 * cycle, whose path it names. */
int graph_levels(const Vnf__V1__Deployment *spec, unsigned *levels, struct err *err);
