/*
 * sketch.c - what each kind of operation does to one VM.
 */
#include "services/lifecycle-engine/plan/sketch.h"

#include <string.h>

#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"
#include "services/lifecycle-engine/plan/update.h"

static void add(struct sketch *s, const struct vm *vm, enum action action)
{
    chain_add(&s->chain, vm, action);
}

static bool group_is_static(const struct sketch *s, const struct vm *vm)
{
    return group_pool_interface(deployment_group_of(s->d, vm));
}

/* --- what is done to one VM ------------------------------------------------------- */

void chain_deploy(struct sketch *s, struct vm *vm)
{
    if (vm->state == VM_ALIVE)
        return;
    if (vm->state != VM_INERT) {
        if (*vm->former)
            chain_add_former(&s->chain, s->d, vm, ACTION_REMOVE);
        if (group_is_static(s, vm) && s->op->kind != KIND_UPDATE)
            add(s, vm, ACTION_RESERVE_ADDRESS);
        add(s, vm, ACTION_DEFINE);
        if (vm->state == VM_ERROR)
            add(s, vm, ACTION_POWER_OFF);
        add(s, vm, ACTION_POWER_ON);
    }
    chain_watch(&s->chain, s->d, vm);
}

/* A VM whose deploy never came so far has none yet. */
static void add_address(struct sketch *s, const struct vm *vm)
{
    for (int i = 0; i < vm->nic_count; i++)
        if (!*vm->nics[i].address && group_is_static(s, vm)) {
            add(s, vm, ACTION_RESERVE_ADDRESS);
            return;
        }
}

void chain_start(struct sketch *s, struct vm *vm)
{
    if (vm->state == VM_ALIVE && vm->monitored)
        return;
    if (*vm->former)
        chain_add_former(&s->chain, s->d, vm, ACTION_REMOVE);
    if (vm->state == VM_ERROR) {
        add_address(s, vm);
        add(s, vm, ACTION_POWER_OFF);
    }
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

/* What an interrupted scaling leaves. */
static bool is_half_made(const struct vm *vm)
{
    return vm->state == VM_UNDEF || vm->state == VM_DEPLOYING ||
           vm->state == VM_UNDEPLOYING;
}

void chain_up_again(struct sketch *s, struct vm *vm)
{
    if (rebooted_before(s, vm) || is_half_made(vm))
        return;
    add_address(s, vm);
    add(s, vm, ACTION_POWER_ON);
    chain_watch(&s->chain, s->d, vm);
}

void chain_monitor_off(struct sketch *s, struct vm *vm)
{
    if (s->op->kind == KIND_UNDEPLOY || (vm->monitored && !rebooted_before(s, vm)))
        add(s, vm, ACTION_MONITOR_OFF);
}

void chain_monitor_on(struct sketch *s, struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(s->d, vm);

    if (!vm->monitored && group->n_kpis > 0 &&
        (vm->state == VM_ALIVE || vm->state == VM_INERT))
        add(s, vm, ACTION_MONITOR_ON);
}

void chain_stop(struct sketch *s, struct vm *vm)
{
    if (is_half_made(vm)) {
        s->chain.as = KIND_VM_DELETE;
        chain_remove(&s->chain, s->d, vm);
        s->chain.as = KIND_NONE;
        return;
    }
    if (*vm->former)
        chain_add_former(&s->chain, s->d, vm, ACTION_REMOVE);
    if (vm->state != VM_SHUTOFF && !rebooted_before(s, vm))
        add(s, vm, ACTION_SHUT_DOWN);
}

void chain_recovery(struct sketch *s, struct vm *vm)
{
    bool free = vm->state == VM_ERROR && !deployment_vm_operation(s->d, vm->id);

    if (*s->op->cause)
        add(s, vm, ACTION_AWAIT_RECOVERY); /* the first try is planned after it */
    else if (s->op->kind == KIND_VM_RECOVER || free)
        ladder_begin(&s->chain, s->d, s->op, vm);
}

void chain_removal(struct sketch *s, struct vm *vm)
{
    chain_remove(&s->chain, s->d, vm);
}

/* --- what is done to some of them: update and scaling ------------------------------
 */

/* Monitoring that people switched off stays off. */
void chain_unwatch_changed(struct sketch *s, struct vm *vm)
{
    if (vm->lot == LOT_CHANGED && vm->monitored)
        add(s, vm, ACTION_MONITOR_OFF);
}

void chain_watch_changed(struct sketch *s, struct vm *vm)
{
    if (vm->lot == LOT_CHANGED && vm->monitored &&
        deployment_group_of(s->d, vm)->n_kpis > 0)
        add(s, vm, ACTION_MONITOR_ON);
}

static bool first_of_group(const struct sketch *s, const struct vm *vm)
{
    const struct vm *first = s->d->vms;

    while (strcmp(first->group, vm->group) != 0)
        first = first->next;
    return first == vm;
}

/* All or none: before the first is made. Of a pool that changes ip-pool learns by a VM
 * that has an address, and keeps it. */
void chain_reserve(struct sketch *s, struct vm *vm)
{
    bool comes = vm->lot == LOT_DEPLOYED;
    bool tells = vm->lot == LOT_CHANGED && first_of_group(s, vm) &&
                 update_moves_pool(s->d, vm->group);

    s->chain.as = comes ? KIND_DEPLOY : KIND_NONE;
    if ((comes || tells) && group_is_static(s, vm))
        add(s, vm, ACTION_RESERVE_ADDRESS);
    s->chain.as = KIND_NONE;
}

void chain_come(struct sketch *s, struct vm *vm)
{
    if (vm->lot != LOT_DEPLOYED)
        return;
    s->chain.as = s->op->kind == KIND_UPDATE ? KIND_DEPLOY : KIND_NONE;
    chain_deploy(s, vm);
    s->chain.as = KIND_NONE;
}

void chain_leave(struct sketch *s, struct vm *vm)
{
    if (vm->lot != LOT_REMOVED)
        return;
    s->chain.as = s->op->kind == KIND_UPDATE ? KIND_VM_DELETE : KIND_NONE;
    add(s, vm, ACTION_MONITOR_OFF);
    chain_remove(&s->chain, s->d, vm);
    s->chain.as = KIND_NONE;
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

void chain_await_call(struct sketch *s, struct vm *vm)
{
    if (call_under_way(s, vm))
        add(s, vm, ACTION_AWAIT_CALL);
}

void chain_await_call_end(struct sketch *s, struct vm *vm)
{
    if (call_under_way(s, vm))
        add(s, vm, ACTION_AWAIT_CALL_END);
}

void chain_last_look(struct sketch *s, struct vm *vm)
{
    if (!call_under_way(s, vm))
        return;
    add(s, vm, ACTION_AWAIT_CALL_END);
    add(s, vm, ACTION_REMOVE);
}

/* Whoever logs in is told: where the agent has ever connected, the operation waits a
 * little for it. */
void chain_notice(struct sketch *s, struct vm *vm)
{
    bool touched = false;

    for (int i = 0; i < s->chain.count; i++)
        touched |= strcmp(s->chain.steps[i].vm_id, vm->id) == 0;
    if (touched && vm->record->agent)
        add(s, vm, ACTION_NOTICE);
}

/* Of a deploy all that is left; later what is in error. A VM that was made is recovered
 * as ever. */
void chain_repair(struct sketch *s, struct vm *vm)
{
    if (s->op->kind == KIND_VM_RECOVER && vm->state != VM_ERROR)
        chain_recovery(s, vm);
    else if (s->d->failed == KIND_DEPLOY || vm->state == VM_ERROR)
        chain_deploy(s, vm);
}
