/*
 * planner.c - chains of actions per kind, laid over the levels of the graph.
 *
 *   deploy    up: [RESERVE_ADDRESS] DEFINE POWER_ON [MONITOR_ON] [AWAIT_ALIVE]
 *   start     up: [POWER_OFF when in error] POWER_ON [MONITOR_ON] [AWAIT_ALIVE]
 *   stop      MONITOR_OFF of all, then down: SHUT_DOWN
 *   reboot    MONITOR_OFF of all, down: SHUT_DOWN, up: POWER_ON and so on
 *   undeploy  AWAIT_CALL where a call is under way, MONITOR_OFF of all,
 *             down: REMOVE [RELEASE_ADDRESS],
 *             then for those calls AWAIT_CALL_END and REMOVE again
 */
#include "services/lifecycle-engine/plan/planner.h"

#include <string.h>

#include "services/lifecycle-engine/plan/graph.h"
#include "services/lifecycle-engine/plan/kinds.h"

struct sketch {
    struct arena *arena;
    const struct deployment *d;
    const struct operation *op;
    unsigned *levels; /* of spec->groups */
    int level_count;
    unsigned phase;
    struct step *steps;
    int count, capacity;
};

typedef void chain_adder(struct sketch *s, const struct vm *vm);

static void add(struct sketch *s, const struct vm *vm, enum action action)
{
    struct step *step;

    if (s->count == s->capacity) {
        int wider = s->capacity ? s->capacity * 2 : 16;
        struct step *steps = arena_alloc(s->arena, (size_t)wider * sizeof *steps);

        if (s->count)
            memcpy(steps, s->steps, (size_t)s->count * sizeof *steps);
        s->steps = steps;
        s->capacity = wider;
    }
    step = &s->steps[s->count++];
    step->action = action;
    step->phase = s->phase;
    step->vm_id = vm->id;
    step->vm_name = vm->name;
    step->note = "";
}

static void watch(struct sketch *s, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group(s->d, vm->group);

    if (group->n_kpis > 0)
        add(s, vm, ACTION_MONITOR_ON);
    if (group_awaits_alive(group))
        add(s, vm, ACTION_AWAIT_ALIVE);
}

static void chain_deploy(struct sketch *s, const struct vm *vm)
{
    if (group_pool_interface(deployment_group(s->d, vm->group)))
        add(s, vm, ACTION_RESERVE_ADDRESS);
    add(s, vm, ACTION_DEFINE);
    add(s, vm, ACTION_POWER_ON);
    watch(s, vm);
}

static void chain_start(struct sketch *s, const struct vm *vm)
{
    if (vm->state == VM_ALIVE && vm->monitored)
        return;
    if (vm->state == VM_ERROR)
        add(s, vm, ACTION_POWER_OFF);
    if (vm->state == VM_ERROR || vm->state == VM_SHUTOFF)
        add(s, vm, ACTION_POWER_ON);
    watch(s, vm);
}

static void chain_up_again(struct sketch *s, const struct vm *vm)
{
    add(s, vm, ACTION_POWER_ON);
    watch(s, vm);
}

static void chain_monitor_off(struct sketch *s, const struct vm *vm)
{
    if (s->op->kind == KIND_UNDEPLOY || vm->monitored)
        add(s, vm, ACTION_MONITOR_OFF);
}

static void chain_stop(struct sketch *s, const struct vm *vm)
{
    if (vm->state != VM_SHUTOFF)
        add(s, vm, ACTION_SHUT_DOWN);
}

static void chain_remove(struct sketch *s, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group(s->d, vm->group);

    add(s, vm, ACTION_REMOVE);
    if (group && group_pool_interface(group))
        add(s, vm, ACTION_RELEASE_ADDRESS);
}

/* Whether an operation that undeploy interrupted has a call on this VM under way. */
static bool call_under_way(const struct sketch *s, const struct vm *vm)
{
    for (const struct operation *op = s->d->operations; op; op = op->next)
        for (int i = 0; op != s->op && i < op->step_count; i++)
            if (op->steps[i].calling && strcmp(op->steps[i].vm_id, vm->id) == 0)
                return true;
    return false;
}

static void chain_await_call(struct sketch *s, const struct vm *vm)
{
    if (call_under_way(s, vm))
        add(s, vm, ACTION_AWAIT_CALL);
}

static void chain_last_look(struct sketch *s, const struct vm *vm)
{
    if (!call_under_way(s, vm))
        return;
    add(s, vm, ACTION_AWAIT_CALL_END);
    add(s, vm, ACTION_REMOVE);
}

static bool concerns(const struct sketch *s, const struct vm *vm)
{
    return !kind_is_vm(s->op->kind) || strcmp(s->op->vm_id, vm->id) == 0;
}

/* One phase for all VMs. */
static void across(struct sketch *s, chain_adder *chain)
{
    int before = s->count;

    for (const struct vm *vm = s->d->vms; vm; vm = vm->next)
        if (concerns(s, vm))
            chain(s, vm);
    if (s->count > before)
        s->phase++;
}

static unsigned level_of(const struct sketch *s, const struct vm *vm)
{
    for (size_t i = 0; i < s->d->spec->n_groups; i++)
        if (strcmp(s->d->spec->groups[i]->name, vm->group) == 0)
            return s->levels[i];
    return 0;
}

static void at_level(struct sketch *s, unsigned level, chain_adder *chain)
{
    int before = s->count;

    for (const struct vm *vm = s->d->vms; vm; vm = vm->next)
        if (concerns(s, vm) && level_of(s, vm) == level)
            chain(s, vm);
    if (s->count > before)
        s->phase++;
}

static void up(struct sketch *s, chain_adder *chain)
{
    for (int level = 0; level < s->level_count; level++)
        at_level(s, (unsigned)level, chain);
}

static void down(struct sketch *s, chain_adder *chain)
{
    for (int level = s->level_count - 1; level >= 0; level--)
        at_level(s, (unsigned)level, chain);
}

static void sketch_kind(struct sketch *s)
{
    switch (kind_family(s->op->kind)) {
    case KIND_DEPLOY:
        up(s, chain_deploy);
        break;
    case KIND_START:
        up(s, chain_start);
        break;
    case KIND_STOP:
        across(s, chain_monitor_off);
        down(s, chain_stop);
        break;
    case KIND_REBOOT:
        across(s, chain_monitor_off);
        down(s, chain_stop);
        up(s, chain_up_again);
        break;
    default:
        across(s, chain_await_call);
        across(s, chain_monitor_off);
        down(s, chain_remove);
        across(s, chain_last_look);
    }
}

void plan_operation(struct arena *arena, const struct deployment *d,
                    struct operation *op)
{
    struct sketch s = {.arena = arena, .d = d, .op = op};
    struct err err;

    s.levels = arena_alloc(arena, d->spec->n_groups * sizeof *s.levels);
    s.level_count = graph_levels(d->spec, s.levels, &err);
    sketch_kind(&s);
    op->steps = s.steps;
    op->step_count = s.count;
}
