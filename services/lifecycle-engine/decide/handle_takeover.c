/*
 * handle_takeover.c - this instance goes on where another (or an earlier life of this
 * process) stood: its lease is out, so none of its calls can begin any more. What its
 * running steps asked is asked again; every action looks first whether its goal holds.
 * A step of whose time less than half is left has all of it once more: nobody was there
 * for a while, and whoever is to answer may come back from the same outage.
 */
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/drift.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/actions.h"

static void patience_renew(const struct scene *scene, struct step *step)
{
    const bool is_last = step->due_us == step->give_up_us;
    const int64_t whole_us = step->give_up_us - step->begun_us;

    if (step->give_up_us - scene->now_us >= whole_us / 2)
        return;
    step->give_up_us = scene->now_us + whole_us;
    if (is_last)
        step->due_us = step->give_up_us;
}

static void step_take(struct scene *scene, struct deployment *d, struct operation *op,
                      struct step *step)
{
    struct vm *vm = deployment_vm(d, step->vm_id);

    if (vm && step->calling && step->owner != scene->instance)
        drift_doubt(scene, vm);
    patience_renew(scene, step);
    if (step->action == ACTION_AWAIT_CALL || step->action == ACTION_AWAIT_CALL_END)
        step_done(scene, d, op, step, "the caller is gone and its lease is out");
    else if (action_rule(step->action)->actor == BY_NOBODY)
        step->owner = scene->instance;
    else
        step_repeat(scene, d, op, step);
}

int handle_takeover(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);

    (void)err;
    for (struct operation *op = d ? d->operations : NULL; op; op = op->next) {
        if (op->state != OPERATION_RUNNING)
            continue;
        for (int i = 0; i < op->step_count; i++)
            if (op->steps[i].state == STEP_RUNNING)
                step_take(scene, d, op, &op->steps[i]);
        operation_advance(scene, d, op);
    }
    return 0;
}
