/*
 * progress.c - which steps may begin now. One pass over the steps a call: a plan holds
 * the steps of a VM together within its phase.
 */
#include "services/lifecycle-engine/plan/progress.h"

#include <string.h>

#include "services/lifecycle-engine/plan/kinds.h"

bool step_is_over(const struct step *step)
{
    return step->state != STEP_WAITING && step->state != STEP_RUNNING;
}

static void skip(struct step *step, int64_t now_us, const char *why)
{
    step->state = STEP_SKIPPED;
    step->ended_us = now_us;
    step->note = why;
}

/* In the phase: the steps of one VM stop at the first that is not done. */
static struct step *next_in_phase(struct operation *op, unsigned phase, int64_t now_us)
{
    const struct step *before = NULL;
    struct step *found = NULL;

    for (int i = 0; i < op->step_count; i++) {
        struct step *step = &op->steps[i];
        bool same = before && strcmp(before->vm_id, step->vm_id) == 0;

        if (step->phase != phase)
            continue;
        if (step->state == STEP_WAITING && same &&
            (before->state == STEP_FAILED || before->state == STEP_SKIPPED))
            skip(step, now_us, "an earlier step of this VM failed");
        else if (!found && step->state == STEP_WAITING &&
                 (!same || before->state == STEP_DONE))
            found = step;
        before = step;
    }
    return found;
}

static bool phase_over(const struct operation *op, unsigned phase)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].phase == phase && !step_is_over(&op->steps[i]))
            return false;
    return true;
}

static bool failed_before(const struct operation *op, unsigned phase)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].phase < phase && op->steps[i].state == STEP_FAILED)
            return true;
    return false;
}

struct step *progress_next(struct operation *op, int64_t now_us)
{
    unsigned last = op->step_count ? op->steps[op->step_count - 1].phase : 0;
    bool goes_on = kind_rule(op->kind)->goes_on;

    for (unsigned phase = 0; op->step_count && phase <= last; phase++) {
        struct step *step;

        if (failed_before(op, phase) && !goes_on) {
            for (int i = 0; i < op->step_count; i++)
                if (op->steps[i].state == STEP_WAITING)
                    skip(&op->steps[i], now_us, "an earlier phase failed");
            return NULL;
        }
        step = next_in_phase(op, phase, now_us);
        if (step || !phase_over(op, phase))
            return step;
    }
    return NULL;
}

bool progress_over(const struct operation *op)
{
    for (int i = 0; i < op->step_count; i++)
        if (!step_is_over(&op->steps[i]))
            return false;
    return true;
}

bool progress_failed(const struct operation *op)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].state == STEP_FAILED)
            return true;
    return false;
}

bool progress_vm_over(const struct operation *op, const char *vm_id)
{
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm_id) == 0 && !step_is_over(&op->steps[i]))
            return false;
    return true;
}

const char *progress_final_event(const struct operation *op)
{
    const struct step *last = op->step_count ? &op->steps[op->step_count - 1] : NULL;

    if (kind_is_vm(op->kind) && kind_family(op->kind) != KIND_STOP && last &&
        last->action != ACTION_AWAIT_ALIVE)
        return "VM_STARTED";
    return kind_rule(op->kind)->final_event;
}
