/*
 * end.c - a step ends: the VM's state moves, the event is told (plan/kinds.c says
 * which).
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
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

/* Of a VM operation the last step's event is the operation's final one. */
static bool final_will_tell(const struct operation *op, const char *event)
{
    return kind_is_vm(op->kind) && progress_over(op) &&
           strcmp(progress_final_event(op), event) == 0;
}

/* A VM whose removal is complete is gone: row, target and all. */
static void removed(struct scene *scene, struct deployment *d, struct operation *op,
                    struct vm *vm)
{
    struct telling telling = {"VM_UNDEPLOYED", 200, "VM undeployed", vm, false};

    monitor_forget(scene, d, op, vm);
    event_tell(scene, d, op, &telling);
    vm->gone = true;
}

static bool vm_failed(const struct operation *op, const char *vm_id)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].state == STEP_FAILED && strcmp(op->steps[i].vm_id, vm_id) == 0)
            return true;
    return false;
}

void step_done(struct scene *scene, struct deployment *d, struct operation *op,
               struct step *step, const char *note)
{
    const struct outcome *outcome = outcome_of(op->kind, step->action);
    struct vm *vm = deployment_vm(d, step->vm_id);

    step_close(scene, op, step, STEP_DONE, note);
    if (vm_move(&vm->state, outcome->happening))
        vm->dirty = true;
    if (op->kind == KIND_UNDEPLOY) {
        if (progress_vm_over(op, vm->id) && !vm_failed(op, vm->id))
            removed(scene, d, op, vm);
        return;
    }
    if (outcome->event && !final_will_tell(op, outcome->event)) {
        struct telling telling = {outcome->event, 200, *note ? note : outcome->event,
                                  vm, false};

        event_tell(scene, d, op, &telling);
    }
}

void step_failed(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step, const char *why)
{
    const struct outcome *outcome = outcome_of(op->kind, step->action);
    struct vm *vm = deployment_vm(d, step->vm_id);
    struct telling telling = {outcome->failure_event, 500, why, vm, false};

    step_close(scene, op, step, STEP_FAILED, why);
    vm_move(&vm->state, VM_FAILS);
    vm->error = why;
    vm->dirty = true;
    if (!kind_is_vm(op->kind))
        event_tell(scene, d, op, &telling);
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
