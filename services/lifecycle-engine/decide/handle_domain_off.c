/*
 * handle_domain_off.c - the hypervisor says that a domain is off: what a shut down
 * waits for, or what nobody asked for.
 */
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/drift.h"
#include "services/lifecycle-engine/decide/steps.h"

int handle_domain_off(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct vm *vm = d ? deployment_vm(d, item->vm_id) : NULL;
    struct operation *op = NULL;
    struct step *step = d ? step_running(d, item->vm_id, ACTION_SHUT_DOWN, &op) : NULL;

    (void)err;
    if (!step) {
        if (vm && vm->state != VM_SHUTOFF) /* it is as it should be */
            drift_suspect(scene, d, vm);
        return 0;
    }
    if (vm && step->calling && step->owner != scene->instance)
        drift_doubt(scene, vm); /* its call may still come */
    step_done(scene, d, op, step,
              step->hard ? "switched off hard: the guest did not shut down in time"
                         : "");
    operation_advance(scene, d, op);
    return 0;
}
