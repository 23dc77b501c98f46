/*
 * begin.c - a step begins: who is asked, and until when.
 *
 * What a step sends may be lost with this process: its deadline is the net, and asks
 * again.
 */
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/history.h"
#include "services/lifecycle-engine/decide/steps.h"

#include <string.h>

#include "services/lifecycle-engine/plan/actions.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"

#define SECOND ((int64_t)1000000)

/* How long the datamodel gives an action. */
static int64_t patience_us(const struct deployment *d, const struct operation *op,
                           const struct vm *vm, enum action action, enum rung rung)
{
    const Vnf__V1__VmGroup *group;

    if (action_rule(action)->give_up_us)
        return action_rule(action)->give_up_us;
    group = deployment_group_of(d, vm);
    if (action == ACTION_SHUT_DOWN)
        return group->shutdown_timeout * SECOND;
    if (action == ACTION_AWAIT_RECOVERY)
        return group->recovery_wait_time * SECOND;
    if ((kind_family(op->kind) == KIND_REBOOT || rung == RUNG_REBOOT) &&
        group->reboot_time)
        return group->reboot_time * SECOND;
    return group->bootup_time * SECOND;
}

/* The guest's time to shut down is over, or it was given none. */
static void turn_hard(const struct scene *scene, struct step *step)
{
    if (step->action != ACTION_SHUT_DOWN || step->hard ||
        step->give_up_us > scene->now_us)
        return;
    step->hard = true;
    step->give_up_us = scene->now_us + action_rule(ACTION_POWER_OFF)->give_up_us;
}

static void worker_ask(struct scene *scene, struct deployment *d, struct operation *op,
                       struct step *step)
{
    turn_hard(scene, step);
    step->attempt++;
    step->calling = true;
    step->due_us = step->give_up_us;
    job_order(scene, d, op, step,
              step->hard ? CALL_POWER_OFF : action_rule(step->action)->call);
}

static void ask(struct scene *scene, struct deployment *d, struct operation *op,
                struct step *step)
{
    const struct action_rule *rule = action_rule(step->action);

    if (rule->actor == BY_WORKER) {
        worker_ask(scene, d, op, step);
        return;
    }
    step->attempt++;
    step->due_us = rule->again_us ? scene->now_us + rule->again_us : step->give_up_us;
    if (rule->actor == BY_MONITOR)
        monitor_set(scene, d, op, deployment_vm(d, step->vm_id));
    else if (step->action == ACTION_RESERVE_ADDRESS)
        address_reserve(scene, d, op, step);
    else if (step->action == ACTION_RELEASE_ADDRESS)
        address_release(scene, d, op, step);
}

/* The first of what is done to the VM as one thing. */
static bool first_of_lot(const struct operation *op, const struct step *step)
{
    for (const struct step *before = step - 1; before >= op->steps; before--)
        if (strcmp(before->vm_id, step->vm_id) == 0)
            return before->as != step->as;
    return true;
}

/* A recovery is told of once, however many tries it takes. */
static void recovery_begin(struct scene *scene, struct deployment *d,
                           const struct operation *op, struct vm *vm)
{
    const char *why = *op->cause ? op->cause : ladder_reason(op, vm);
    struct telling telling = {"VM_RECOVERY_INIT",
                              200,
                              *why ? why : "recovery was asked for",
                              vm,
                              NULL,
                              false};

    if (ladder_begun(op, vm) > 0)
        return;
    event_tell(scene, d, op, &telling);
    history_add(scene, vm, op, "recovery", telling.message);
}

/* The first step that touches a VM moves it into its ...ING state; so does each try of
 * a recovery. */
static void vm_begin(struct scene *scene, struct deployment *d,
                     const struct operation *op, const struct step *step, struct vm *vm)
{
    bool recovers = (step->rung && step->anew) || step->action == ACTION_AWAIT_RECOVERY;
    enum vm_happening begins = VM_NOTHING;

    if (recovers)
        begins = VM_RECOVERS;
    else if (first_of_lot(op, step))
        begins = kind_rule(step_kind(op, step))->vm_begins;
    if (recovers)
        recovery_begin(scene, d, op, vm);
    if (vm_move(&vm->state, begins)) {
        vm->error = "";
        vm->dirty = true;
    }
}

void step_begin(struct scene *scene, struct deployment *d, struct operation *op,
                struct step *step)
{
    struct vm *vm = deployment_vm(d, step->vm_id);

    if (vm)
        vm_begin(scene, d, op, step, vm);
    step->state = STEP_RUNNING;
    step->begun_us = scene->now_us;
    step->note = action_rule(step->action)->waits_for;
    step->give_up_us = scene->now_us + patience_us(d, op, vm, step->action, step->rung);
    step->owner = scene->instance;
    if (action_rule(step->action)->actor == BY_MONITOR) {
        step->epoch = ++vm->epoch;
        vm->monitored = step->action == ACTION_MONITOR_ON;
        vm->dirty = true;
    }
    ask(scene, d, op, step);
    op->dirty = true;
}

void step_repeat(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step)
{
    step->owner = scene->instance;
    ask(scene, d, op, step);
    op->dirty = true;
}

void step_switch_off(struct scene *scene, struct deployment *d, struct operation *op,
                     struct step *step)
{
    step->note = "the guest did not shut down in time: the hypervisor to switch it off";
    step_repeat(scene, d, op, step);
}
