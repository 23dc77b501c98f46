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

/* The last step of that place in the phase says whether its VM is through. */
static const struct step *last_of_place(const struct operation *op, unsigned phase,
                                        unsigned place)
{
    for (int i = op->step_count - 1; i >= 0; i--)
        if (op->steps[i].phase == phase && op->steps[i].place == place)
            return &op->steps[i];
    return NULL;
}

/* Whether a VM of a serial group may begin; it is skipped where the one before it
 * failed. */
static bool gate_is_open(const struct operation *op, struct step *step, int64_t now_us,
                         bool *skipped)
{
    const struct step *gate =
        step->after ? last_of_place(op, step->phase, step->after) : NULL;

    if (!gate || gate->state == STEP_DONE)
        return true;
    if (step_is_over(gate)) {
        skip(step, now_us, "the VM before it in its group failed");
        *skipped = true;
    }
    return false;
}

/* A redeploy's steps bear two ids, and one place; steps from before there were places
 * have their ids only. */
static bool is_same_vm(const struct step *a, const struct step *b)
{
    return a->place && b->place ? a->place == b->place
                                : strcmp(a->vm_id, b->vm_id) == 0;
}

/* In the phase: the steps of one VM stop at the first that is not done; a new try of a
 * recovery goes on. What is skipped may open the way for a step before it: *skipped. */
static struct step *next_in_phase(struct operation *op, unsigned phase, int64_t now_us,
                                  bool *skipped)
{
    const struct step *before = NULL;
    struct step *found = NULL;

    for (int i = 0; i < op->step_count; i++) {
        struct step *step = &op->steps[i];
        bool follows = before && !step->anew && is_same_vm(before, step);

        if (step->phase != phase)
            continue;
        if (step->state == STEP_WAITING && follows && step_is_over(before) &&
            before->state != STEP_DONE) {
            skip(step, now_us, "an earlier step of this VM failed");
            *skipped = true;
        } else if (!found && step->state == STEP_WAITING &&
                   (follows ? before->state == STEP_DONE
                            : gate_is_open(op, step, now_us, skipped)))
            found = step;
        before = step;
    }
    return found;
}

/* The lowest phase from this one on that is not over; false: all are. */
static bool phase_not_over(const struct operation *op, unsigned from, unsigned *ret)
{
    bool found = false;

    for (int i = 0; i < op->step_count; i++)
        if (!step_is_over(&op->steps[i]) && op->steps[i].phase >= from &&
            (!found || op->steps[i].phase < *ret)) {
            *ret = op->steps[i].phase;
            found = true;
        }
    return found;
}

/* Whether it is a level on the way up. */
static bool is_level(const struct operation *op, unsigned phase)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].phase == phase && op->steps[i].band)
            return true;
    return false;
}

static bool begins_vm(const struct operation *op, int i)
{
    return i == 0 || op->steps[i - 1].phase != op->steps[i].phase ||
           op->steps[i - 1].place != op->steps[i].place;
}

/* Whether of each group of this level as many VMs are through as it needs (minimum.h).
 */
static bool minimum_is_through(const struct operation *op, unsigned phase)
{
    unsigned band = 0, missing = 0;

    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        if (step->phase != phase || !step->band || !begins_vm(op, i))
            continue;
        if (step->band != band)
            missing = 0;
        band = step->band;
        if (last_of_place(op, phase, step->place)->state != STEP_DONE &&
            ++missing > step->spare)
            return false;
    }
    return band > 0;
}

/* A level may begin although a VM failed that nobody waits for. */
static bool failed_before(const struct operation *op, unsigned phase)
{
    bool level = is_level(op, phase);

    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].phase < phase && op->steps[i].state == STEP_FAILED &&
            !(level && minimum_is_through(op, op->steps[i].phase)))
            return true;
    return false;
}

/* What an update does to VMs as something else stops at a failure; what it does as an
 * update (monitoring on again) goes on. */
static void skip_pointless(struct operation *op, unsigned phase, int64_t now_us)
{
    bool goes_on = kind_rule(op->kind)->goes_on;

    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].phase >= phase && op->steps[i].state == STEP_WAITING &&
            (!goes_on || op->steps[i].as))
            skip(&op->steps[i], now_us, "an earlier phase failed");
}

/* Whether this level may begin while one before it is not over. */
static bool may_overtake(const struct operation *op, unsigned waiting, unsigned from)
{
    unsigned next = 0;

    return minimum_is_through(op, waiting) && phase_not_over(op, from, &next) &&
           is_level(op, next);
}

struct step *progress_next(struct operation *op, int64_t now_us)
{
    unsigned phase = 0, from = 0, still = 0;

    while (phase_not_over(op, from, &phase)) {
        bool skipped = false;
        struct step *step;

        if (failed_before(op, phase))
            skip_pointless(op, phase, now_us);
        step = next_in_phase(op, phase, now_us, &skipped);
        if (step)
            return step;
        if (skipped || !phase_not_over(op, from, &still) || still != phase)
            continue;
        if (!may_overtake(op, phase, phase + 1))
            return NULL;
        from = phase + 1;
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

static bool awaits_alive(const struct operation *op)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].action == ACTION_AWAIT_ALIVE)
            return true;
    return false;
}

const char *progress_final_event(const struct operation *op)
{
    bool starts = op->kind == KIND_VM_START || op->kind == KIND_VM_REBOOT;

    return starts && !awaits_alive(op) ? "VM_STARTED"
                                       : kind_rule(op->kind)->final_event;
}
