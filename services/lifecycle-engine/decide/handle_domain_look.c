/*
 * handle_domain_look.c - a domain was started, or it is time to look at it: is it as it
 * is known?
 */
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/drift.h"

int handle_domain_look(struct scene *scene, const struct item *item, struct err *err)
{
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    const struct vm *vm = d ? deployment_vm(d, item->vm_id) : NULL;

    (void)err;
    if (vm)
        drift_suspect(scene, d, vm);
    return 0;
}
