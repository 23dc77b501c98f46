/*
 * mend.c - a step of a recovery failed: is there another try? Deploys, scale-outs and
 * updates recover what does not come alive in time; start and reboot do not (the
 * contract's section 9).
 */
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"

static bool may_mend(const struct operation *op, const struct step *step,
                     const Vnf__V1__VmGroup *group)
{
    enum operation_kind family = kind_family(op->kind);

    if (step->rung)
        return true;
    return step->action == ACTION_AWAIT_ALIVE && !ladder_is_manual(group) &&
           (family == KIND_DEPLOY || family == KIND_RECOVER || family == KIND_UPDATE ||
            family == KIND_SCALE_OUT);
}

/* What the failed step of a rung is told as; that nothing answered the next try tells.
 */
static void tell_failure(struct scene *scene, struct deployment *d,
                         struct operation *op, const struct step *step,
                         const struct vm *vm, const char *why)
{
    const char *event = outcome_of(op->kind, step)->failure_event;
    struct telling telling = {event, 500, why, vm, ladder_former(op, vm), false};

    if (step->rung && event)
        event_tell(scene, d, op, &telling);
}

bool step_mend(struct scene *scene, struct deployment *d, struct operation *op,
               struct step *step, const char *why)
{
    struct vm *vm = deployment_vm(d, step->vm_id);
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);
    enum rung rung;

    if (!may_mend(op, step, group))
        return false;
    rung = ladder_next(group, ladder_tries(op, vm));
    if (rung == RUNG_NONE || (rung == RUNG_REDEPLOY && *vm->former))
        return false;
    tell_failure(scene, d, op, step, vm, why);
    step->state = STEP_MENDED;
    step->calling = false;
    step->due_us = 0;
    step->ended_us = scene->now_us;
    step->note = why;
    vm_move(&vm->state, VM_FAILS);
    vm->error = why;
    vm->dirty = true;
    ladder_add(scene->arena, d, op, vm, rung, step);
    return true;
}
