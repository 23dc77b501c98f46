/*
 * handle_agent.c - the guest agent of a VM has connected: a notice that waits for it is
 * written, as a step where an operation waits, otherwise by itself.
 */
#include "services/lifecycle-engine/decide/agent.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/steps.h"

static void agent_known(struct vm *vm)
{
    if (vm->record->agent)
        return;
    vm->record->agent = true;
    vm->record->agent_due_us = 0;
    vm_due_renew(vm);
}

int handle_agent(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct vm *vm = d ? deployment_vm(d, item->vm_id) : NULL;
    struct operation *op = NULL;
    struct step *step;

    (void)err;
    if (!vm)
        return 0;
    agent_known(vm);
    step = step_running(d, vm->id, ACTION_NOTICE, &op);
    if (step && !step->calling)
        step_repeat(scene, d, op, step);
    else if (!step && vm->record->notice_due)
        notice_order(scene, d, vm);
    return 0;
}
