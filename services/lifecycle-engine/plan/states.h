/*
 * states.h - every move a service and a VM can make (the contract's section 6). A pair
 * that is not in the table cannot happen.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "services/lifecycle-engine/facts/names.h"

enum vm_happening {
    VM_NOTHING,
    VM_DEPLOYS,
    VM_STARTS,
    VM_STOPS,
    VM_REBOOTS,
    VM_UNDEPLOYS,
    VM_RECOVERS,
    VM_RUNS,    /* the hypervisor says so */
    VM_ANSWERS, /* the monitor reached it */
    VM_UNWATCHED,
    VM_IS_OFF,
    VM_FAILS,
};

enum service_happening {
    SERVICE_NOTHING,
    SERVICE_DEPLOYS,
    SERVICE_STARTS,
    SERVICE_STOPS,
    SERVICE_REBOOTS,
    SERVICE_UNDEPLOYS,
    SERVICE_RECOVERS,
    SERVICE_UPDATES,
    SERVICE_SCALES,
    SERVICE_RUNS,     /* all VMs exist and run, not all alive */
    SERVICE_SUCCEEDS, /* its operation did */
    SERVICE_FAILS,    /* its operation did */
    SERVICE_ALL_OFF,  /* VM operations shut the last VM off */
    SERVICE_SOME_ON,  /* a VM operation started one */
    SERVICE_HEALS,    /* VM operations left none in error */
};

struct vm_transition {
    enum vm_state from;
    enum vm_happening happening;
    enum vm_state to;
    const char *why;
};

struct service_transition {
    enum service_state from;
    enum service_happening happening;
    enum service_state to;
    const char *why;
};

/* The tables, for the diagram and the tests. */
const struct vm_transition *vm_transitions(size_t *count);
const struct service_transition *service_transitions(size_t *count);

/* Moves *state; false, and no move, when the pair is not in the table. */
bool vm_move(enum vm_state *state, enum vm_happening happening);
bool service_move(enum service_state *state, enum service_happening happening);
