/*
 * sketch.h - a plan in the making, and what it may add for one VM. For planner.c alone.
 *
 * Each of these adds what its name says if the VM's state and lot call for it.
 */
#pragma once

#include "services/lifecycle-engine/plan/chain.h"

struct sketch {
    struct chain chain;
    const struct deployment *d;
    const struct operation *op;
    struct levels {
        const Vnf__V1__Deployment *spec;
        unsigned *of; /* its groups */
    } levels[2];      /* of what is wanted, and of what runs */
    int level_count;
};

typedef void chain_adder(struct sketch *s, struct vm *vm);

/* what is done to a VM whatever the others are */
chain_adder chain_deploy, chain_repair, chain_start, chain_stop, chain_up_again,
    chain_recovery, chain_removal, chain_monitor_on, chain_monitor_off, chain_notice;
/* to the lots of an update or a scaling */
chain_adder chain_unwatch_changed, chain_reserve, chain_come, chain_leave,
    chain_watch_changed;
/* where a call of an interrupted operation is under way */
chain_adder chain_await_call, chain_await_call_end, chain_last_look;
