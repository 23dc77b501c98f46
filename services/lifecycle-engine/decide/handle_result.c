/*
 * handle_result.c - a worker has made a hypervisor call, or could not.
 *
 * A result of an older attempt, or of a step that is over, changes nothing; that of an
 * operation that undeploy interrupted is what undeploy waits for.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/agent.h"
#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/drift.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/actions.h"

static void call_ended(struct scene *scene, struct deployment *d, const char *vm_id)
{
    struct operation *op = deployment_service_operation(d);
    const struct vm *vm = deployment_vm(d, vm_id);

    if (!op || !vm)
        return;
    for (int i = 0; i < op->step_count; i++) {
        struct step *step = &op->steps[i];

        if ((step->action == ACTION_AWAIT_CALL ||
             step->action == ACTION_AWAIT_CALL_END) &&
            (step->state == STEP_WAITING || step->state == STEP_RUNNING) &&
            deployment_vm(d, step->vm_id) == vm)
            step_done(scene, d, op, step, "the call has ended");
    }
    operation_advance(scene, d, op);
}

static const char *done_note(const struct step *step)
{
    if (step->action == ACTION_SHUT_DOWN && step->hard)
        return "switched off hard: the guest did not shut down in time";
    return "";
}

/* The host is away: the same again soon, until the step's time is over. */
static void call_put_off(struct scene *scene, struct operation *op, struct step *step,
                         const struct job_result *result)
{
    int64_t again = scene->now_us + action_rule(step->action)->again_us;

    step->calling = false;
    step->note = arena_text(scene->arena, result->err.msg);
    step->due_us = again < step->give_up_us ? again : step->give_up_us;
    op->dirty = true;
}

static void nics_learn(struct vm *vm, const struct domain *domain)
{
    vm->nic_count = domain->nic_count;
    memcpy(vm->nics, domain->nics, sizeof vm->nics);
    vm->dirty = true;
}

static void step_result(struct scene *scene, struct deployment *d, struct operation *op,
                        struct step *step, const struct job_result *result)
{
    if (result->job.call == CALL_LOOK && (result->err.kind < 0 || !result->off))
        return; /* it goes on as if nobody had looked */
    if (result->err.kind == ERR_RETRY) {
        call_put_off(scene, op, step, result);
        return;
    }
    if (result->err.kind < 0 && action_rule(step->action)->passes) {
        step_done(scene, d, op, step, arena_text(scene->arena, result->err.msg));
        return;
    }
    if (result->err.kind < 0) {
        step_failed(scene, d, op, step, arena_text(scene->arena, result->err.msg));
        return;
    }
    if (result->goes_on) {
        fetch_progress(scene, op, step, result);
        return;
    }
    step->calling = false;
    op->dirty = true;
    if (result->job.call == CALL_FETCH)
        fetch_learn(scene, d, result);
    if (result->job.call == CALL_DEFINE)
        nics_learn(deployment_vm(d, step->vm_id), &result->job.domain);
    if (result->job.call == CALL_SHUT_DOWN && !result->off)
        return; /* asked: the guest has until due_us */
    step_done(scene, d, op, step, done_note(step));
}

/* Of a call that no step made. */
static void out_of_band(struct scene *scene, struct deployment *d, struct vm *vm,
                        const struct job_result *result)
{
    if (!vm)
        return;
    if (result->job.call == CALL_LOOK)
        drift_seen(scene, d, vm, result);
    drift_undone(vm, result);
}

int handle_result(struct scene *scene, const struct item *item, struct err *err)
{
    const struct job_result *result = item->result;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct operation *op = d ? deployment_operation(d, result->job.operation) : NULL;
    struct step *step;
    struct vm *vm;

    (void)err;
    if (!d)
        return 0;
    vm = deployment_vm(d, result->job.vm_id);
    if (vm && result->job.call == CALL_NOTICE)
        notice_settle(vm, result);
    if (result->job.step < 0) {
        out_of_band(scene, d, vm, result);
        return 0;
    }
    if (!op || op->state != OPERATION_RUNNING) {
        if (result->job.call != CALL_LOOK)
            call_ended(scene, d, result->job.vm_id);
        return 0;
    }
    step = &op->steps[result->job.step];
    if (step->state != STEP_RUNNING || step->attempt != result->job.attempt)
        return 0;
    step_result(scene, d, op, step, result);
    operation_advance(scene, d, op);
    return 0;
}
