/*
 * advance.c - an operation goes on: what may begin begins; when all is over it ends.
 */
#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/finish.h"
#include "services/lifecycle-engine/decide/gates.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/progress.h"
#include "services/lifecycle-engine/plan/states.h"

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

void events_await(struct scene *scene, struct deployment *d, struct operation *op,
                  struct step *step)
{
    const struct vm *vm = deployment_vm(d, step->vm_id);
    const char *missing = gate_missing(d, vm);

    if (missing) {
        step->note = arena_format(scene->arena, "the KPI event %s", missing);
        return;
    }
    gates_tell(scene, d, op, vm);
    step_done(scene, d, op, step, "");
}

void operation_advance(struct scene *scene, struct deployment *d, struct operation *op)
{
    struct step *step;

    if (op->state != OPERATION_RUNNING)
        return;
    while ((step = progress_next(op, scene->now_us))) {
        step_begin(scene, d, op, step);
        if (step->action == ACTION_AWAIT_EVENTS)
            events_await(scene, d, op, step);
    }
    op->owner = scene->instance;
    op->dirty = true;
    service_notice(d, op);
    if (!progress_over(op))
        return;
    if (kind_scope(op->kind) == SCOPE_CATALOGUE)
        catalogue_finish(scene, d, op);
    else
        operation_finish(scene, d, op);
}
