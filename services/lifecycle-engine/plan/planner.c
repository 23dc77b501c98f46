/*
 * planner.c - chains of actions per kind, laid over the levels of the graph.
 *
 *   deploy     up: [RESERVE_ADDRESS] DEFINE POWER_ON [MONITOR_ON] [AWAIT_ALIVE]; of a
 *              deploy that failed only what is left, what is in error switched off
 * first start      up: [POWER_OFF when in error] POWER_ON [MONITOR_ON] [AWAIT_ALIVE]
 *   stop       MONITOR_OFF of all, then down: SHUT_DOWN
 *   reboot     MONITOR_OFF of all, down: SHUT_DOWN, up: POWER_ON and so on
 *   recover    up: what is in error, by its policy (ladder.h)
 *   monitors   MONITOR_ON or MONITOR_OFF of those that need it
 *   delete     MONITOR_OFF, REMOVE [RELEASE_ADDRESS]
 *   undeploy   AWAIT_CALL where a call is under way, MONITOR_OFF of all,
 *              down: REMOVE [RELEASE_ADDRESS],
 *              then for those calls AWAIT_CALL_END and REMOVE again
 *
 * After start, reboot, recover and a change of monitoring: NOTICE of those whose guest
 * agent has ever connected. What interrupts (stop, disable_monitor) begins with
 * AWAIT_CALL_END, where a call of the interrupted operation is under way.
 */
#include "services/lifecycle-engine/plan/planner.h"

#include <string.h>

#include "services/lifecycle-engine/plan/graph.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"

struct sketch {
    struct chain chain;
    const struct deployment *d;
    const struct operation *op;
    unsigned *levels; /* of spec->groups */
    int level_count;
};

typedef void chain_adder(struct sketch *s, struct vm *vm);

static void add(struct sketch *s, const struct vm *vm, enum action action)
{
    chain_add(&s->chain, vm, action);
}

static bool group_is_static(const struct sketch *s, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group(s->d, vm->group);

    return group && group_pool_interface(group);
}

/* --- what is done to one VM ------------------------------------------------------- */

static void chain_deploy(struct sketch *s, struct vm *vm)
{
    if (vm->state == VM_ALIVE)
        return;
    if (vm->state != VM_INERT) {
        if (group_is_static(s, vm))
            add(s, vm, ACTION_RESERVE_ADDRESS);
        add(s, vm, ACTION_DEFINE);
        if (vm->state == VM_ERROR)
            add(s, vm, ACTION_POWER_OFF);
        add(s, vm, ACTION_POWER_ON);
    }
    chain_watch(&s->chain, s->d, vm);
}

static void chain_start(struct sketch *s, struct vm *vm)
{
    if (vm->state == VM_ALIVE && vm->monitored)
        return;
    if (vm->state == VM_ERROR)
        add(s, vm, ACTION_POWER_OFF);
    if (vm->state == VM_ERROR || vm->state == VM_SHUTOFF)
        add(s, vm, ACTION_POWER_ON);
    chain_watch(&s->chain, s->d, vm);
}

/* Whether the operation that is gone on with has rebooted this VM to its end. */
static bool rebooted_before(const struct sketch *s, const struct vm *vm)
{
    const struct operation *before = s->op->resumes;
    bool any = false;

    for (int i = 0; before && i < before->step_count; i++) {
        const struct step *step = &before->steps[i];

        if (strcmp(step->vm_id, vm->id) != 0)
            continue;
        any |= step->action == ACTION_POWER_ON;
        if (step->state != STEP_DONE)
            return false;
    }
    return any && (vm->state == VM_ALIVE || vm->state == VM_INERT);
}

static void chain_up_again(struct sketch *s, struct vm *vm)
{
    if (rebooted_before(s, vm))
        return;
    add(s, vm, ACTION_POWER_ON);
    chain_watch(&s->chain, s->d, vm);
}

static void chain_monitor_off(struct sketch *s, struct vm *vm)
{
    if (s->op->kind == KIND_UNDEPLOY || (vm->monitored && !rebooted_before(s, vm)))
        add(s, vm, ACTION_MONITOR_OFF);
}

static void chain_monitor_on(struct sketch *s, struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group(s->d, vm->group);

    if (!vm->monitored && group->n_kpis > 0 &&
        (vm->state == VM_ALIVE || vm->state == VM_INERT))
        add(s, vm, ACTION_MONITOR_ON);
}

static void chain_stop(struct sketch *s, struct vm *vm)
{
    if (*vm->former)
        chain_add_former(&s->chain, s->d, vm, ACTION_REMOVE);
    if (vm->state != VM_SHUTOFF && !rebooted_before(s, vm))
        add(s, vm, ACTION_SHUT_DOWN);
}

static void chain_recovery(struct sketch *s, struct vm *vm)
{
    bool free = vm->state == VM_ERROR && !deployment_vm_operation(s->d, vm->id);

    if (*s->op->cause)
        add(s, vm, ACTION_AWAIT_RECOVERY); /* the first try is planned after it */
    else if (s->op->kind == KIND_VM_RECOVER || free)
        ladder_begin(&s->chain, s->d, s->op, vm);
}

static void chain_remove(struct sketch *s, struct vm *vm)
{
    if (*vm->former)
        chain_add_former(&s->chain, s->d, vm, ACTION_REMOVE);
    add(s, vm, ACTION_REMOVE);
    if (group_is_static(s, vm))
        add(s, vm, ACTION_RELEASE_ADDRESS);
}

/* --- calls of interrupted operations ---------------------------------------------- */

static bool holds_call(const struct step *step)
{
    bool awaits =
        step->action == ACTION_AWAIT_CALL || step->action == ACTION_AWAIT_CALL_END;

    return step->calling ||
           (awaits && (step->state == STEP_WAITING || step->state == STEP_RUNNING));
}

/* Whether an operation that this one interrupts has a call on this VM under way, or
 * waits for one itself. */
static bool call_under_way(const struct sketch *s, const struct vm *vm)
{
    for (const struct operation *op = s->d->operations; op; op = op->next)
        for (int i = 0; op != s->op && i < op->step_count; i++)
            if (holds_call(&op->steps[i]) &&
                deployment_vm(s->d, op->steps[i].vm_id) == vm)
                return true;
    return false;
}

static void chain_await_call(struct sketch *s, struct vm *vm)
{
    if (call_under_way(s, vm))
        add(s, vm, ACTION_AWAIT_CALL);
}

static void chain_await_call_end(struct sketch *s, struct vm *vm)
{
    if (call_under_way(s, vm))
        add(s, vm, ACTION_AWAIT_CALL_END);
}

static void chain_last_look(struct sketch *s, struct vm *vm)
{
    if (!call_under_way(s, vm))
        return;
    add(s, vm, ACTION_AWAIT_CALL_END);
    add(s, vm, ACTION_REMOVE);
}

/* --- phases ----------------------------------------------------------------------- */

static unsigned level_of(const struct sketch *s, const struct vm *vm)
{
    for (size_t i = 0; i < s->d->spec->n_groups; i++)
        if (strcmp(s->d->spec->groups[i]->name, vm->group) == 0)
            return s->levels[i];
    return 0;
}

#define ALL_LEVELS -1

/* One phase for the VMs of a level, or for all. */
static void phase(struct sketch *s, int level, chain_adder *chain)
{
    bool one = kind_is_vm(s->op->kind);
    int before = s->chain.count;

    for (struct vm *vm = s->d->vms; vm; vm = vm->next)
        if ((!one || strcmp(s->op->vm_id, vm->id) == 0) &&
            (level == ALL_LEVELS || level_of(s, vm) == (unsigned)level))
            chain(s, vm);
    if (s->chain.count > before)
        s->chain.phase++;
}

static void across(struct sketch *s, chain_adder *chain)
{
    phase(s, ALL_LEVELS, chain);
}

static void up(struct sketch *s, chain_adder *chain)
{
    for (int level = 0; level < s->level_count; level++)
        phase(s, level, chain);
}

static void down(struct sketch *s, chain_adder *chain)
{
    for (int level = s->level_count - 1; level >= 0; level--)
        phase(s, level, chain);
}

/* Whoever logs in is told: where the agent has ever connected, the operation waits a
 * little for it. */
static void chain_notice(struct sketch *s, struct vm *vm)
{
    bool touched = false;

    for (int i = 0; i < s->chain.count; i++)
        touched |= strcmp(s->chain.steps[i].vm_id, vm->id) == 0;
    if (touched && vm->record->agent)
        add(s, vm, ACTION_NOTICE);
}

/* --- kinds ------------------------------------------------------------------------ */

static void sketch_deploy(struct sketch *s)
{
    up(s, chain_deploy);
}

static void sketch_start(struct sketch *s)
{
    up(s, chain_start);
    across(s, chain_notice);
}

static void sketch_stop(struct sketch *s)
{
    across(s, chain_await_call_end);
    across(s, chain_monitor_off);
    down(s, chain_stop);
}

static void sketch_reboot(struct sketch *s)
{
    across(s, chain_monitor_off);
    down(s, chain_stop);
    up(s, chain_up_again);
    across(s, chain_notice);
}

static void sketch_recover(struct sketch *s)
{
    up(s, s->d->failed == KIND_DEPLOY ? chain_deploy : chain_recovery);
    across(s, chain_notice);
}

static void sketch_enable(struct sketch *s)
{
    across(s, chain_monitor_on);
    across(s, chain_notice);
}

static void sketch_disable(struct sketch *s)
{
    across(s, chain_await_call_end);
    across(s, chain_monitor_off);
    across(s, chain_notice);
}

static void sketch_delete(struct sketch *s)
{
    across(s, chain_monitor_off);
    across(s, chain_remove);
}

static void sketch_undeploy(struct sketch *s)
{
    across(s, chain_await_call);
    across(s, chain_monitor_off);
    down(s, chain_remove);
    across(s, chain_last_look);
}

static void (*const SKETCHES[KINDS_END])(struct sketch *s) = {
    [KIND_DEPLOY] = sketch_deploy,         [KIND_UNDEPLOY] = sketch_undeploy,
    [KIND_START] = sketch_start,           [KIND_STOP] = sketch_stop,
    [KIND_REBOOT] = sketch_reboot,         [KIND_RECOVER] = sketch_recover,
    [KIND_ENABLE_MONITOR] = sketch_enable, [KIND_DISABLE_MONITOR] = sketch_disable,
    [KIND_VM_DELETE] = sketch_delete,
};

void plan_operation(struct arena *arena, struct deployment *d, struct operation *op)
{
    struct sketch s = {.chain = {.arena = arena}, .d = d, .op = op};
    struct err err;

    s.levels = arena_alloc(arena, d->spec->n_groups * sizeof *s.levels);
    s.level_count = graph_levels(d->spec, s.levels, &err);
    SKETCHES[kind_family(op->kind)](&s);
    op->steps = s.chain.steps;
    op->step_count = s.chain.count;
    if (kind_is_vm(op->kind) && op->step_count)
        op->vm_id = op->steps[op->step_count - 1].vm_id;
}
