/*
 * accept_undeploy.c - the only thing that interrupts. The interrupted operations' final
 * events come first, then undeploy's own (the contract's section 3).
 */
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"

int accept_undeploy(struct scene *scene, struct deployment **d, struct operation *op,
                    const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    if (conflict_check(*d, KIND_UNDEPLOY, err) < 0)
        return err->kind;

    verdict_accept(scene, *d, op);
    plan_operation(scene->arena, *d, op); /* sees the calls under way */
    operations_interrupt(scene, *d, op);
    service_move(&(*d)->state, kind_rule(KIND_UNDEPLOY)->begins);
    (*d)->failed = KIND_NONE;
    (*d)->dirty = true;
    return 0;
}
