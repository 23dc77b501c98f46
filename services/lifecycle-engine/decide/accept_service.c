/*
 * accept_service.c - start, stop and reboot of a whole deployment, and of one VM.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"

int accept_service(struct scene *scene, struct deployment **d, struct operation *op,
                   const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    if (conflict_check(*d, op->kind, err) < 0)
        return err->kind;

    plan_operation(scene->arena, *d, op);
    service_move(&(*d)->state, kind_rule(op->kind)->begins);
    (*d)->dirty = true;
    verdict_accept(scene, *d, op);
    return 0;
}

int accept_vm(struct scene *scene, struct deployment **d, struct operation *op,
              const Vnf__V1__Deployment *datamodel, struct err *err)
{
    const struct vm *vm = deployment_vm_named(*d, op->vm_name);

    (void)datamodel;
    if (!vm)
        return err_set(err, ERR_NOT_FOUND, "deployment %s has no VM %s", (*d)->name,
                       op->vm_name);
    if (conflict_check_vm(*d, vm, op->kind, op->force, err) < 0)
        return err->kind;

    op->vm_id = vm->id;
    plan_operation(scene->arena, *d, op);
    verdict_accept(scene, *d, op);
    return 0;
}
