/*
 * advance.c - an operation goes on: what may begin begins; when all is over it ends,
 * with exactly one final event.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"
#include "services/lifecycle-engine/plan/progress.h"

#define NAMED_FAILURES 5

static void operation_end(struct scene *scene, struct operation *op, bool failed,
                          const char *message)
{
    op->state = failed ? OPERATION_FAILED : OPERATION_SUCCEEDED;
    op->status_code = failed ? 500 : 200;
    op->status_message = message;
    op->finished_us = scene->now_us;
    op->dirty = true;
}

/* "Service group start failed: VM a: no answer ...; VM b: ..." */
static const char *failure_text(struct scene *scene, const struct operation *op)
{
    const char *text = kind_rule(op->kind)->failure;
    const char *separator = ": ";
    int count = 0;

    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        if (step->state != STEP_FAILED)
            continue;
        if (++count <= NAMED_FAILURES)
            text = arena_format(scene->arena, "%s%sVM %s: %s", text, separator,
                                step->vm_name, step->note);
        separator = "; ";
    }
    if (count > NAMED_FAILURES)
        text =
            arena_format(scene->arena, "%s; and %d more", text, count - NAMED_FAILURES);
    return text;
}

static bool all_vms_in(const struct deployment *d, enum vm_state state)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->state != state)
            return false;
    return true;
}

static bool any_vm_in(const struct deployment *d, enum vm_state state)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->state == state)
            return true;
    return false;
}

static bool recoveries_run(const struct deployment *d, const struct operation *but)
{
    for (const struct operation *op = d->operations; op; op = op->next)
        if (op != but && op->state == OPERATION_RUNNING && op->kind == KIND_VM_RECOVER)
            return true;
    return false;
}

/* Whether the error it is in is one of its VMs, which VM operations can mend. */
static bool error_is_of_vms(const struct deployment *d)
{
    return d->state == SERVICE_ERROR && d->failed != KIND_DEPLOY &&
           d->failed != KIND_UNDEPLOY && d->failed != KIND_UPDATE;
}

/* VM operations leave the service as its VMs are. */
static void service_follow(struct deployment *d, const struct operation *op,
                           bool failed)
{
    bool error = any_vm_in(d, VM_ERROR), all_off = all_vms_in(d, VM_SHUTOFF);
    enum service_state before = d->state;

    if (d->state == SERVICE_RECOVERING && !recoveries_run(d, op)) {
        service_move(&d->state, error ? SERVICE_FAILS : SERVICE_SUCCEEDS);
        if (error && (failed || !d->failed))
            d->failed = KIND_RECOVER;
    } else if (error_is_of_vms(d) && !error && !any_vm_in(d, VM_RECOVERING)) {
        service_move(&d->state, SERVICE_HEALS);
    }
    if (d->state != SERVICE_ERROR && d->state != SERVICE_RECOVERING) {
        d->failed = KIND_NONE;
        service_move(&d->state, all_off ? SERVICE_ALL_OFF : SERVICE_SOME_ON);
    }
    if (d->state != before)
        d->dirty = true;
}

static void service_end(struct deployment *d, const struct operation *op, bool failed)
{
    if (kind_is_vm(op->kind)) {
        service_follow(d, op, failed);
        return;
    }
    if (kind_rule(op->kind)->begins == SERVICE_NOTHING)
        return;
    service_move(&d->state, failed ? SERVICE_FAILS : SERVICE_SUCCEEDS);
    d->failed = failed ? op->kind : KIND_NONE;
    if (d->state == SERVICE_UNDEF)
        d->spec = NULL;
    d->dirty = true;
}

static void operation_finish(struct scene *scene, struct deployment *d,
                             struct operation *op)
{
    bool failed = progress_failed(op);
    const char *message =
        failed ? failure_text(scene, op) : kind_rule(op->kind)->success;
    struct telling telling = {
        progress_final_event(op), failed ? 500 : 200, message, NULL, NULL, true};

    if (kind_is_vm(op->kind)) {
        telling.vm = deployment_vm(d, op->vm_id);
        telling.former = ladder_former(op, telling.vm);
    }
    operation_end(scene, op, failed, message);
    service_end(d, op, failed);
    event_tell(scene, d, op, &telling);
}

/* Deploy: SERVICE_INERT once every VM runs. */
static void service_notice(struct deployment *d, const struct operation *op)
{
    if (op->kind != KIND_DEPLOY || d->state != SERVICE_DEPLOYING)
        return;
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].action == ACTION_POWER_ON && op->steps[i].state != STEP_DONE)
            return;
    service_move(&d->state, SERVICE_RUNS);
    d->dirty = true;
}

void operation_advance(struct scene *scene, struct deployment *d, struct operation *op)
{
    struct step *step;

    if (op->state != OPERATION_RUNNING)
        return;
    while ((step = progress_next(op, scene->now_us)))
        step_begin(scene, d, op, step);
    op->owner = scene->instance;
    op->dirty = true;
    service_notice(d, op);
    if (progress_over(op))
        operation_finish(scene, d, op);
}

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

/* Where no step of the one that comes will move it on, a VM is left for repair. */
static void vm_interrupt(struct deployment *d, const struct operation *op,
                         const char *why)
{
    struct vm *vm = deployment_vm(d, op->vm_id);

    if (vm && vm->state == VM_RECOVERING && vm_move(&vm->state, VM_FAILS)) {
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
        vm_interrupt(d, op, telling.message);
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
