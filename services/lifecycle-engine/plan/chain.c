/*
 * chain.c - adds steps, and the few sequences that several kinds of operation share.
 */
#include "services/lifecycle-engine/plan/chain.h"

#include <string.h>

static struct step *next(struct chain *chain)
{
    if (chain->count == chain->capacity) {
        int wider = chain->capacity ? chain->capacity * 2 : 16;
        struct step *steps = arena_alloc(chain->arena, (size_t)wider * sizeof *steps);

        if (chain->count)
            memcpy(steps, chain->steps, (size_t)chain->count * sizeof *steps);
        chain->steps = steps;
        chain->capacity = wider;
    }
    return &chain->steps[chain->count++];
}

static void add(struct chain *chain, const char *vm_id, const char *vm_name,
                enum action action)
{
    struct step *step = next(chain);

    *step = (struct step){.action = action,
                          .phase = chain->phase,
                          .level = chain->level,
                          .rung = chain->rung,
                          .anew = chain->anew,
                          .as = chain->as,
                          .place = chain->place,
                          .after = chain->after,
                          .vm_id = vm_id,
                          .vm_name = vm_name,
                          .note = ""};
    chain->anew = false;
    chain->after = 0;
}

void chain_add(struct chain *chain, const struct vm *vm, enum action action)
{
    add(chain, arena_text(chain->arena, vm->id), vm->name, action);
}

void chain_add_former(struct chain *chain, const struct deployment *d,
                      const struct vm *vm, enum action action)
{
    add(chain, arena_text(chain->arena, vm->former),
        arena_format(chain->arena, "%s_%s_%d_%s", d->name, vm->group, vm->index,
                     vm->former),
        action);
}

void chain_watch(struct chain *chain, const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);

    if (group->n_kpis > 0)
        chain_add(chain, vm, ACTION_MONITOR_ON);
    if (group_awaits_alive(group))
        chain_add(chain, vm, ACTION_AWAIT_ALIVE);
    if (chain->gates && deployment_gate(d, vm->group, 0))
        chain_add(chain, vm, ACTION_AWAIT_EVENTS);
}

void chain_remove(struct chain *chain, const struct deployment *d, const struct vm *vm)
{
    if (*vm->former)
        chain_add_former(chain, d, vm, ACTION_REMOVE);
    chain_add(chain, vm, ACTION_REMOVE);
    if (group_pool_interface(deployment_group_of(d, vm)))
        chain_add(chain, vm, ACTION_RELEASE_ADDRESS);
}

void chain_recover(struct chain *chain, const struct deployment *d, const struct vm *vm,
                   enum rung rung)
{
    chain->rung = rung;
    if (rung == RUNG_REBOOT) {
        chain_add(chain, vm, ACTION_POWER_OFF);
    } else {
        chain_add_former(chain, d, vm, ACTION_REMOVE);
        if (group_pool_interface(deployment_group_of(d, vm)))
            chain_add(chain, vm, ACTION_RESERVE_ADDRESS);
        chain_add(chain, vm, ACTION_DEFINE);
    }
    chain_add(chain, vm, ACTION_POWER_ON);
    chain_watch(chain, d, vm);
    chain->rung = RUNG_NONE;
}
