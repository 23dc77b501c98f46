/*
 * conflicts.c - the matrix of the contract's section 3, cell by cell, and the words of
 * a refusal.
 */
#include "services/lifecycle-engine/plan/conflicts.h"

#include <string.h>

#include "services/lifecycle-engine/plan/kinds.h"

#define X(name) [SITUATION_##name] = #name,
static const char *const NAMES[] = {SITUATIONS(X)};
#undef X

enum cell { NO, YES, IF_SHUT_OFF };

/* clang-format off */
static const enum cell MATRIX[SITUATIONS_END][KINDS_END] = {
    /*                                        start                       stop                reboot                 undeploy            */
    [SITUATION_ACTIVE_MONITORED]       = {[KIND_START] = IF_SHUT_OFF, [KIND_STOP] = YES, [KIND_REBOOT] = YES, [KIND_UNDEPLOY] = YES},
    [SITUATION_ACTIVE_UNMONITORED]     = {[KIND_START] = YES,         [KIND_STOP] = YES, [KIND_REBOOT] = YES, [KIND_UNDEPLOY] = YES},
    [SITUATION_STOPPED]                = {[KIND_START] = YES,         [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = YES},
    [SITUATION_ERROR_OPERATION]        = {[KIND_START] = YES,         [KIND_STOP] = YES, [KIND_REBOOT] = YES, [KIND_UNDEPLOY] = YES},
    [SITUATION_ERROR_DEPLOY]           = {[KIND_START] = NO,          [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = YES},
    [SITUATION_ERROR_UNDEPLOY]         = {[KIND_START] = NO,          [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = YES},
    [SITUATION_VM_OPERATIONS_RUN]      = {[KIND_START] = NO,          [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = YES},
    [SITUATION_SERVICE_OPERATION_RUNS] = {[KIND_START] = NO,          [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = YES},
    [SITUATION_UNDEPLOYING]            = {[KIND_START] = NO,          [KIND_STOP] = NO,  [KIND_REBOOT] = NO,  [KIND_UNDEPLOY] = NO},
};
/* clang-format on */

const char *situation_name(enum situation situation)
{
    return NAMES[situation];
}

/* Running VMs that could be watched and are not. */
static bool any_unmonitored(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next) {
        const Vnf__V1__VmGroup *group = deployment_group(d, vm->group);

        if (vm->state != VM_SHUTOFF && !vm->monitored && group && group->n_kpis > 0)
            return true;
    }
    return false;
}

static bool any_shut_off(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (vm->state == VM_SHUTOFF)
            return true;
    return false;
}

static enum situation situation_in_error(const struct deployment *d)
{
    if (d->failed == KIND_DEPLOY)
        return SITUATION_ERROR_DEPLOY;
    if (d->failed == KIND_UNDEPLOY)
        return SITUATION_ERROR_UNDEPLOY;
    return SITUATION_ERROR_OPERATION;
}

enum situation situation_of(const struct deployment *d)
{
    if (d->state == SERVICE_UNDEPLOYING)
        return SITUATION_UNDEPLOYING;
    if (deployment_service_operation(d))
        return SITUATION_SERVICE_OPERATION_RUNS;
    if (deployment_vm_operation(d, NULL))
        return SITUATION_VM_OPERATIONS_RUN;
    if (d->state == SERVICE_ERROR)
        return situation_in_error(d);
    if (d->state == SERVICE_STOPPED)
        return SITUATION_STOPPED;
    return any_unmonitored(d) ? SITUATION_ACTIVE_UNMONITORED
                              : SITUATION_ACTIVE_MONITORED;
}

bool conflict_allows(enum situation situation, enum operation_kind kind)
{
    return MATRIX[situation][kind] != NO;
}

static int refuse_beside(const struct deployment *d, const struct operation *other,
                         const char *verb, struct err *err)
{
    return err_set(
        err, ERR_CONFLICT,
        "cannot %s: deployment %s is %s while operation %s (%s) runs; wait for "
        "it to end, or undeploy",
        verb, d->name, service_state_name(d->state), other->id, kind_name(other->kind));
}

int conflict_check(const struct deployment *d, enum operation_kind kind,
                   struct err *err)
{
    enum situation situation = situation_of(d);
    const struct operation *other = deployment_service_operation(d);
    const char *verb = kind_rule(kind)->verb;
    enum cell cell = MATRIX[situation][kind];

    if (cell == YES || (cell == IF_SHUT_OFF && any_shut_off(d)))
        return 0;
    if (!other)
        other = deployment_vm_operation(d, NULL);
    if (other)
        return refuse_beside(d, other, verb, err);
    if (situation == SITUATION_STOPPED)
        return err_set(
            err, ERR_CONFLICT,
            "cannot %s: deployment %s is %s; only start or undeploy is possible", verb,
            d->name, service_state_name(d->state));
    if (cell == IF_SHUT_OFF)
        return err_set(err, ERR_CONFLICT,
                       "cannot %s: deployment %s is %s and all its VMs run", verb,
                       d->name, service_state_name(d->state));
    return err_set(err, ERR_CONFLICT,
                   "cannot %s: deployment %s is %s after a failed %s; only undeploy is "
                   "possible",
                   verb, d->name, service_state_name(d->state),
                   kind_rule(d->failed)->verb);
}

static bool vm_may(enum vm_state state, enum operation_kind kind)
{
    if (kind == KIND_VM_START)
        return state == VM_SHUTOFF || state == VM_ERROR;
    return state == VM_ALIVE || state == VM_INERT || state == VM_ERROR;
}

/* ALIVE or INERT, and nothing is about to take it away. */
static bool vm_is_active(const struct deployment *d, const struct vm *vm)
{
    const struct operation *op = deployment_vm_operation(d, vm->id);

    return (vm->state == VM_ALIVE || vm->state == VM_INERT) &&
           !(op && op->kind != KIND_VM_START);
}

static int minimum_check(const struct deployment *d, const struct vm *leaves,
                         const char *verb, struct err *err)
{
    const Vnf__V1__VmGroup *group = deployment_group(d, leaves->group);
    unsigned left = 0;

    if (!vm_is_active(d, leaves))
        return 0;
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        left += vm != leaves && strcmp(vm->group, leaves->group) == 0 &&
                vm_is_active(d, vm);
    if (left >= group->scaling->min_active)
        return 0;
    return err_set(
        err, ERR_CONFLICT,
        "cannot %s: it would leave %u active VMs in group %s, whose min_active "
        "is %u; force ignores the minimum",
        verb, left, group->name, group->scaling->min_active);
}

int conflict_check_vm(const struct deployment *d, const struct vm *vm,
                      enum operation_kind kind, bool force, struct err *err)
{
    const struct operation *other = deployment_service_operation(d);
    const char *verb = kind_rule(kind)->verb;

    if (!other)
        other = deployment_vm_operation(d, vm->id);
    if (other)
        return refuse_beside(d, other, verb, err);
    if (d->state == SERVICE_ERROR && !conflict_allows(situation_of(d), KIND_STOP))
        return conflict_check(d, KIND_STOP, err);
    if (!vm_may(vm->state, kind))
        return err_set(err, ERR_CONFLICT, "cannot %s: VM %s is %s", verb, vm->name,
                       vm_state_name(vm->state));
    return force || kind == KIND_VM_START ? 0 : minimum_check(d, vm, verb, err);
}
