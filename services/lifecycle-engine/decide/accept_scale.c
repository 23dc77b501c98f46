/*
 * accept_scale.c - a group is to have VMs more or fewer, because someone asks or a rule
 * does. The newest go first. A request that is accepted closes the group's circuit.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/scaling_record.h"
#include "services/lifecycle-engine/decide/seats.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/quota.h"
#include "services/lifecycle-engine/plan/scale.h"

#define CHANGE_MAX 5000

/* How many more; fewer where negative. A wanted number makes the kind. */
static int change_of(struct operation *op, unsigned members, int *ret, struct err *err)
{
    unsigned by = op->by ? op->by : 1;

    if (by > CHANGE_MAX || op->members > CHANGE_MAX)
        return err_set(err, ERR_IMPOSSIBLE, "a group can have at most %d VMs",
                       CHANGE_MAX);
    *ret = op->kind == KIND_SCALE_OUT ? (int)by : -(int)by;
    if (op->members >= 0)
        *ret = op->members - (int)members;
    if (*ret == 0)
        return err_set(err, ERR_CONFLICT, "cannot scale: group %s has %u VMs already",
                       op->vm_group, members);
    op->kind = *ret > 0 ? KIND_SCALE_OUT : KIND_SCALE_IN;
    return 0;
}

static int check(const struct deployment *d, struct operation *op, int *change,
                 struct err *err)
{
    const Vnf__V1__VmGroup *group = deployment_group(d, op->vm_group);

    if (!group)
        return err_set(err, ERR_NOT_FOUND, "deployment %s has no group %s", d->name,
                       op->vm_group);
    if (*op->retry_of)
        return err_set(err, ERR_CONFLICT,
                       "a scaling leaves nothing to go on with: ask for it again");
    if (conflict_check(d, op->kind, err) < 0 ||
        change_of(op, deployment_members(d, op->vm_group), change, err) < 0)
        return err->kind;
    return scale_check(d, group, *change, err);
}

static int quota_ask(struct scene *scene, const struct deployment *d,
                     const struct operation *op, int change, struct err *err)
{
    struct usage asked;

    if (change < 0)
        return 0;
    asked = usage_of_vms(deployment_group(d, op->vm_group), (unsigned)change);
    return tenant_ask(scene, d->tenant, &asked, err);
}

/* A group that an update brought which then failed is known to what was wanted only. */
static const Vnf__V1__Deployment *spec_with(const struct deployment *d,
                                            const char *group)
{
    return spec_group(d->spec, group) ? d->spec : d->wanted;
}

static void newest_leave(struct deployment *d, const char *group, int count)
{
    for (; count > 0; count--) {
        struct vm *newest = NULL;

        for (struct vm *vm = d->vms; vm; vm = vm->next)
            if (!vm->gone && vm->lot != LOT_REMOVED && strcmp(vm->group, group) == 0 &&
                (!newest || vm->index > newest->index))
                newest = vm;
        newest->lot = LOT_REMOVED;
    }
}

static void tell_begin(struct scene *scene, struct deployment *d,
                       const struct operation *op)
{
    bool out = op->kind == KIND_SCALE_OUT;
    struct telling telling = {out ? "VM_SCALE_OUT_INIT" : "VM_SCALE_IN_INIT",
                              200,
                              *op->cause ? op->cause : "scaling was asked for",
                              NULL,
                              NULL,
                              false};

    for (struct vm *vm = d->vms; vm; vm = vm->next) {
        if (vm->lot != (out ? LOT_DEPLOYED : LOT_REMOVED))
            continue;
        telling.vm = vm;
        event_tell(scene, d, op, &telling);
    }
}

int accept_scale(struct scene *scene, struct deployment **d, struct operation *op,
                 const Vnf__V1__Deployment *datamodel, struct err *err)
{
    struct seats seats = {.count = 0};
    int change = 0;

    (void)datamodel;
    if (check(*d, op, &change, err) < 0 || quota_ask(scene, *d, op, change, err) < 0)
        return err->kind;
    seats_add(scene, &seats, op->vm_group, change > 0 ? (unsigned)change : 0);
    if (seats_find(scene, *d, spec_with(*d, op->vm_group), &seats, err) < 0)
        return err->kind;
    for (struct vm *vm = (*d)->vms; vm; vm = vm->next)
        vm->lot = LOT_KEPT;
    seats_take(scene, *d, op, &seats);
    newest_leave(*d, op->vm_group, -change);
    verdict_accept(scene, *d, op);
    plan_operation(scene->arena, *d, op);
    service_move(&(*d)->state, kind_rule(op->kind)->begins);
    scaling_begins(scene, *d, op);
    tell_begin(scene, *d, op);
    return 0;
}
