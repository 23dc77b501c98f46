/*
 * handle_deadline.c - due times have come: asked again, passed, switched off hard, or
 * failed with what was waited for.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/agent.h"
#include "services/lifecycle-engine/decide/audit.h"
#include "services/lifecycle-engine/decide/autoheal.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/scaling.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/actions.h"

static const char *given_up_text(struct scene *scene, const struct deployment *d,
                                 const struct step *step)
{
    const struct vm *vm = deployment_vm(d, step->vm_id);
    int seconds = (int)((step->give_up_us - step->begun_us) / 1000000);

    if (step->action == ACTION_AWAIT_ALIVE)
        return arena_format(scene->arena, "not alive within %d s%s%s", seconds,
                            *vm->error ? ": " : "", vm->error);
    return arena_format(scene->arena, "waited %d s for %s", seconds, step->note);
}

static void give_up(struct scene *scene, struct deployment *d, struct operation *op,
                    struct step *step)
{
    if (step->action == ACTION_SHUT_DOWN && !step->hard)
        step_switch_off(scene, d, op, step);
    else if (step->action == ACTION_AWAIT_RECOVERY)
        autoheal_go(scene, d, op, step);
    else if (action_rule(step->action)->passes)
        step_done(scene, d, op, step,
                  arena_format(scene->arena, "went on without %s",
                               action_rule(step->action)->waits_for));
    else
        step_failed(scene, d, op, step, given_up_text(scene, d, step));
}

/* While Kafka was away no answer could come: that time does not count. */
static void patience_extend(const struct deployment *d, int64_t rested_us)
{
    for (struct operation *op = d->operations; op; op = op->next)
        for (int i = 0; op->state == OPERATION_RUNNING && i < op->step_count; i++) {
            struct step *step = &op->steps[i];

            if (step->state != STEP_RUNNING || !step->give_up_us ||
                action_rule(step->action)->actor == BY_WORKER)
                continue;
            if (step->due_us == step->give_up_us)
                step->due_us += rested_us;
            step->give_up_us += rested_us;
            op->dirty = true;
        }
}

int handle_deadline(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);

    (void)err;
    if (d && item->rested_us)
        patience_extend(d, item->rested_us);
    if (d)
        audit_due(scene, d);
    for (struct vm *vm = d ? d->vms : NULL; vm; vm = vm->next) {
        agent_missed(scene, vm);
        autoheal_due(scene, d, vm);
        scaling_due(scene, d, vm);
    }
    for (struct operation *op = d ? d->operations : NULL; op; op = op->next) {
        bool any = false;

        for (int i = 0; op->state == OPERATION_RUNNING && i < op->step_count; i++) {
            struct step *step = &op->steps[i];

            if (step->state != STEP_RUNNING || !step->due_us ||
                step->due_us > scene->now_us)
                continue;
            any = true;
            if (step->give_up_us <= scene->now_us)
                give_up(scene, d, op, step);
            else
                step_repeat(scene, d, op, step);
        }
        if (any)
            operation_advance(scene, d, op);
    }
    return 0;
}
