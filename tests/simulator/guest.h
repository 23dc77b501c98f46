/*
 * guest.h - domains as host.c keeps them. For host.c and port.c alone.
 */
#pragma once

#include <stdint.h>

#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "tests/simulator/host.h"

struct guest {
    char id[37], place[96];
    enum domain_state state;
    bool booted;
    uint64_t boot;  /* number of it */
    uint64_t asked; /* the boot that was asked to shut down */
    int starts, losses;
    struct guest *next;
};

struct simulated_host {
    struct guest *guests;
    struct manner *manners;
    bool away, hung, agents;
    unsigned addresses;
};

extern struct simulated_host host;

/* NULL: none was ever defined. */
struct guest *guest_find(const char *id);
/* To the instances and to the monitor. */
void guest_tell(const struct guest *g, enum domain_event event);
void guest_runs(struct guest *g);
void guest_goes_off(struct guest *g, enum domain_event event);
/* A timeline_call: it has heard that it shall, in this boot. */
void guest_shut_down(void *context, uint64_t boot);
