/*
 * accept_service.c - a request about a whole deployment that is there: start, stop,
 * reboot, recover, its monitoring, undeploy; and the same about one VM.
 *
 * What the request interrupts ends first, with its final event; then this operation's
 * own steps begin (the contract's section 3).
 */
#include <string.h>

#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"

static void begin(struct scene *scene, struct deployment *d, struct operation *op)
{
    verdict_accept(scene, d, op);
    plan_operation(scene->arena, d, op); /* sees the calls under way */
    operations_interrupt(scene, d, op);
    if (service_move(&d->state, kind_rule(op->kind)->begins) &&
        kind_scope(op->kind) == SCOPE_SERVICE)
        d->failed = KIND_NONE;
    d->dirty = true;
}

int accept_service(struct scene *scene, struct deployment **d, struct operation *op,
                   const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    if (conflict_check(*d, op->kind, err) < 0)
        return err->kind;
    begin(scene, *d, op);
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
    op->vm_id = arena_text(scene->arena, vm->id);
    begin(scene, *d, op);
    return 0;
}
