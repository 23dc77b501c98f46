/*
 * fleet.h - the deployments of one VM that are stopped and started in turn: asks for
 * operations, hears of their events, and holds the contract against what comes: no gap
 * in a deployment's sequence, one final event an operation, none a failure. A breach
 * ends the program. The main thread's.
 */
#pragma once

#include <stdbool.h>

#include "tests/bench/operations/client.h"
#include "tests/bench/operations/times.h"

#define FLEET_TENANT "bench"

struct fleet;

struct fleet *fleet_create(int size, struct reader *events);
void fleet_destroy(struct fleet *fleet);

/* Deploys all of them, at most in_flight at once. */
void fleet_deploy(struct fleet *fleet, int in_flight);

/* A full stop or start of the deployment that has rested longest. */
void fleet_ask(struct fleet *fleet);
/* Waits for events and takes them in; ends the program when none comes for 30 s. */
void fleet_hear(struct fleet *fleet);
int fleet_in_flight(const struct fleet *fleet);

/* What ended since fleet_count_anew: from produced to OPERATION_ACCEPTED and to the
 * final event seen. */
struct fleet_count {
    int ended, events, repeats;
    struct times accepted, final;
};
struct fleet_count *fleet_count(struct fleet *fleet);
void fleet_count_anew(struct fleet *fleet);
