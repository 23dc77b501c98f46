/*
 * seats.h - new VMs of an operation: where each goes is found before anything is
 * changed, then they are added.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"
#include "services/lifecycle-engine/plan/placement.h"

struct seats {
    int count, capacity;
    struct seat *all; /* in the scene's arena */
};

void seats_add(struct scene *scene, struct seats *seats, const char *group,
               unsigned count);

/* d NULL: no VM is there yet. ERR_IMPOSSIBLE, and nothing is changed. */
int seats_find(struct scene *scene, const struct deployment *d,
               const Vnf__V1__Deployment *spec, struct seats *seats, struct err *err);

/* Makes the VMs, in the order in which their seats were added. */
void seats_take(struct scene *scene, struct deployment *d, const struct operation *op,
                const struct seats *seats);
