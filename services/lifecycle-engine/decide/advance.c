/*
 * advance.c - an operation goes on: what may begin begins; when all is over it ends,
 * with exactly one final event.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
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

/* VM operations leave the service as its VMs are. */
static void service_follow(struct deployment *d)
{
    bool all_off = true;

    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (vm->state != VM_SHUTOFF)
            all_off = false;
    if (service_move(&d->state, all_off ? SERVICE_ALL_OFF : SERVICE_SOME_ON))
        d->dirty = true;
}

static void service_end(struct deployment *d, const struct operation *op, bool failed)
{
    if (kind_is_vm(op->kind)) {
        service_follow(d);
        return;
    }
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
    struct telling telling = {progress_final_event(op), failed ? 500 : 200, message,
                              NULL, true};

    if (kind_is_vm(op->kind))
        telling.vm = deployment_vm(d, op->vm_id);
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

void operations_interrupt(struct scene *scene, struct deployment *d,
                          const struct operation *by)
{
    for (struct operation *op = d->operations; op; op = op->next) {
        struct telling telling = {progress_final_event(op), 500, NULL, NULL, true};

        if (op == by || op->state != OPERATION_RUNNING)
            continue;
        telling.message =
            arena_format(scene->arena, "interrupted by undeploy %s", by->id);
        if (kind_is_vm(op->kind))
            telling.vm = deployment_vm(d, op->vm_id);
        steps_interrupt(scene, op);
        operation_end(scene, op, true, telling.message);
        event_tell(scene, d, op, &telling);
    }
}
