/*
 * interrupt.c - operations that end before their time: by another one, or because what
 * they were for has passed.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/finish.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/progress.h"

static void steps_interrupt(const struct scene *scene, struct operation *op)
{
    for (int i = 0; i < op->step_count; i++) {
        struct step *step = &op->steps[i];

        if (step->state == STEP_WAITING || step->state == STEP_RUNNING) {
            step->state = step->state == STEP_RUNNING ? STEP_INTERRUPTED : STEP_SKIPPED;
            step->ended_us = scene->now_us;
            step->due_us = 0;
        }
    }
}

static bool is_at(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm->id) == 0)
            return true;
    return false;
}

/* Where no step of the one that comes will move it on, a VM is left for repair. */
static void vms_interrupt(struct deployment *d, const struct operation *op,
                          const char *why)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        if (is_at(op, vm) && vm->state == VM_RECOVERING &&
            vm_move(&vm->state, VM_FAILS)) {
            vm->error = why;
            vm->dirty = true;
        }
}

static bool gives_way(const struct operation *op, const struct operation *by)
{
    switch (kind_rule(by->kind)->interrupts) {
    case INTERRUPTS_ALL:
        return op != by && op->state == OPERATION_RUNNING;
    case INTERRUPTS_YIELDING:
        return op != by && op->state == OPERATION_RUNNING &&
               kind_rule(op->kind)->yields;
    default:
        return false;
    }
}

static void operation_interrupt(struct scene *scene, struct deployment *d,
                                struct operation *op, const struct operation *by)
{
    struct telling telling = {progress_final_event(op), 500, NULL, NULL, NULL, true};

    if (op->kind == KIND_VM_RECOVER)
        telling.type = "VM_RECOVERY_CANCELLED";
    telling.message = arena_format(scene->arena, "interrupted by %s %s",
                                   kind_rule(by->kind)->verb, by->id);
    if (kind_is_vm(op->kind))
        telling.vm = deployment_vm(d, op->vm_id);
    steps_interrupt(scene, op);
    if (by->kind == KIND_DISABLE_MONITOR)
        vms_interrupt(d, op, telling.message);
    operation_end(scene, op, true, telling.message);
    event_tell(scene, d, op, &telling);
}

void operations_interrupt(struct scene *scene, struct deployment *d,
                          const struct operation *by)
{
    for (struct operation *op = d->operations; op; op = op->next) {
        if (!gives_way(op, by))
            continue;
        operation_interrupt(scene, d, op, by);
        if (by->kind == KIND_DISABLE_MONITOR)
            service_end(d, op, true);
    }
}

void operation_cancel(struct scene *scene, struct deployment *d, struct operation *op,
                      const char *why)
{
    struct vm *vm = deployment_vm(d, op->vm_id);
    struct telling telling = {"VM_RECOVERY_CANCELLED", 200, why, vm, NULL, true};

    steps_interrupt(scene, op);
    vm_move(&vm->state, VM_ANSWERS);
    vm->dirty = true;
    operation_end(scene, op, false, why);
    service_end(d, op, false);
    event_tell(scene, d, op, &telling);
}
