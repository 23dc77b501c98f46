/*
 * placement.h - which host a new VM goes to. Pure: facts in, host out.
 *
 * Of the hosts that are enabled and that every strict placement allows, the one that
 * offends the fewest preferred ones; of those the one with the fewest VMs; of those the
 * first by name. VMs are seated one after another, those with the fewest hosts to go to
 * first; there is no going back on one that is seated, and none that is there moves.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* A VM that is to come. */
struct seat {
    const char *group;       /* of spec */
    const struct host *host; /* where it goes */
};

/* Fills host of each. vms: those there are. ERR_IMPOSSIBLE says for which VM no host is
 * left, and of each host why; nothing is changed then. */
int placement_choose(struct arena *arena, const Vnf__V1__Deployment *spec,
                     const struct vm *vms, const struct host *hosts, struct seat *seats,
                     int count, struct err *err);
