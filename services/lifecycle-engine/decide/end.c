/*
 * end.c - a step ends: the VM's state moves, the event is told (plan/kinds.c says
 * which).
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/gates.h"
#include "services/lifecycle-engine/decide/history.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"
#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/progress.h"

static void step_close(const struct scene *scene, struct operation *op,
                       struct step *step, enum step_state state, const char *note)
{
    step->state = state;
    step->calling = false;
    step->due_us = 0;
    step->ended_us = scene->now_us;
    step->note = note;
    op->dirty = true;
}

static bool only_notices_left(const struct operation *op)
{
    for (int i = 0; i < op->step_count; i++)
        if (!step_is_over(&op->steps[i]) && op->steps[i].action != ACTION_NOTICE)
            return false;
    return true;
}

/* Of a VM operation the last step's event is the operation's final one. */
static bool final_will_tell(const struct operation *op, const char *event)
{
    return kind_is_vm(op->kind) && only_notices_left(op) &&
           strcmp(progress_final_event(op), event) == 0;
}

static bool of_vm(const struct step *step, const struct vm *vm)
{
    return strcmp(step->vm_id, vm->id) == 0 ||
           (*vm->former && strcmp(step->vm_id, vm->former) == 0);
}

static bool removes(const struct operation *op, const struct step *step)
{
    return !step->rung && kind_rule(step_kind(op, step))->vm_begins == VM_UNDEPLOYS;
}

/* All its steps are over, and well. */
static bool removal_complete(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (of_vm(&op->steps[i], vm) && removes(op, &op->steps[i]) &&
            (!step_is_over(&op->steps[i]) || op->steps[i].state == STEP_FAILED))
            return false;
    return true;
}

static void tell(struct scene *scene, struct deployment *d, struct operation *op,
                 const struct vm *vm, const char *event, const char *message)
{
    struct telling telling = {event, 200, message, vm, ladder_former(op, vm), false};

    if (event && !final_will_tell(op, event))
        event_tell(scene, d, op, &telling);
}

/* A VM whose removal is complete is gone: row, target and all. */
static void vm_removed(struct scene *scene, struct deployment *d, struct operation *op,
                       struct vm *vm)
{
    if (!removal_complete(op, vm))
        return;
    monitor_forget(scene, d, op->traceparent, vm->id);
    if (*vm->former)
        monitor_forget(scene, d, op->traceparent, vm->former);
    tell(scene, d, op, vm, "VM_UNDEPLOYED", "VM undeployed");
    vm->gone = true;
}

/* The domain that a redeployed VM was is gone. (A VM that is going itself keeps the
 * name of it: a call of an interrupted redeploy may still end.) */
static void former_removed(struct scene *scene, const struct deployment *d,
                           const struct operation *op, const struct step *step,
                           struct vm *vm)
{
    if (step->action != ACTION_REMOVE || strcmp(step->vm_id, vm->former) != 0 ||
        removes(op, step))
        return;
    monitor_forget(scene, d, op->traceparent, vm->former);
    vm->former[0] = '\0';
    vm->dirty = true;
}

void step_done(struct scene *scene, struct deployment *d, struct operation *op,
               struct step *step, const char *note)
{
    const struct outcome *outcome = outcome_of(op->kind, step);
    struct vm *vm = deployment_vm(d, step->vm_id);

    step_close(scene, op, step, STEP_DONE, note);
    if (!vm) /* of the catalogue */
        return;
    if (vm_move(&vm->state, outcome->happening))
        vm->dirty = true;
    history_of_step(scene, op, step, vm);
    tell(scene, d, op, vm, outcome->event, *note ? note : outcome->event);
    former_removed(scene, d, op, step, vm);
    if (removes(op, step))
        vm_removed(scene, d, op, vm);
}

/* Of the last try of a recovery, of a KPI event that did not come, of all else. */
static const char *failure_event(const struct deployment *d, const struct vm *vm,
                                 const struct step *step, const struct outcome *outcome)
{
    const char *missing =
        step->action == ACTION_AWAIT_EVENTS ? gate_missing(d, vm) : NULL;

    if (step->rung)
        return "VM_RECOVERY_COMPLETE";
    return missing ? missing : outcome->failure_event;
}

void step_failed(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step, const char *why)
{
    struct vm *vm = deployment_vm(d, step->vm_id);
    struct telling telling = {NULL, 500, why, vm, NULL, false};

    if (!vm) {
        step_close(scene, op, step, STEP_FAILED, why);
        return;
    }
    if (step_mend(scene, d, op, step, why))
        return;
    telling.type = failure_event(d, vm, step, outcome_of(op->kind, step));
    telling.former = ladder_former(op, vm);
    step_close(scene, op, step, STEP_FAILED, why);
    vm_move(&vm->state, VM_FAILS);
    vm->error = why;
    vm->dirty = true;
    history_add(scene, vm, op, "failed",
                arena_format(scene->arena, "%s: %s", kind_rule(op->kind)->verb, why));
    if (!kind_is_vm(op->kind))
        event_tell(scene, d, op, &telling);
    if (op->kind == KIND_SCALE_OUT && !removes(op, step))
        plan_undo(scene->arena, d, op, vm, step);
}

struct step *step_running(const struct deployment *d, const char *vm_id,
                          enum action action, struct operation **ret_op)
{
    for (struct operation *op = d->operations; op; op = op->next)
        for (int i = 0; op->state == OPERATION_RUNNING && i < op->step_count; i++) {
            struct step *step = &op->steps[i];

            if (step->state == STEP_RUNNING && step->action == action &&
                strcmp(step->vm_id, vm_id) == 0) {
                *ret_op = op;
                return step;
            }
        }
    return NULL;
}
