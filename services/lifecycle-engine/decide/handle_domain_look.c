/*
 * handle_domain_look.c - a domain was started, or it is time to look at it: is it as it
 * is known? One that was to shut down may have done so while nobody heard of it; what
 * another instance asked of it is asked again when that one's lease is out.
 */
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/drift.h"
#include "services/lifecycle-engine/decide/steps.h"

int handle_domain_look(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    const struct vm *vm = d ? deployment_vm(d, item->vm_id) : NULL;
    struct operation *op = NULL;
    struct step *step = d ? step_running(d, item->vm_id, ACTION_SHUT_DOWN, &op) : NULL;

    (void)err;
    if (step && !step->hard && step->owner == scene->instance)
        job_order(scene, d, op, step, CALL_LOOK);
    else if (vm)
        drift_suspect(scene, d, vm);
    return 0;
}
