/*
 * conflicts.c - the matrix of the contract's section 3, cell by cell, and the words of
 * a refusal.
 */
#include "services/lifecycle-engine/plan/conflicts.h"

#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/plan/kinds.h"

#define IS(state) (1u << (state))

/* clang-format off */
static const enum cell MATRIX[SITUATIONS_END][REQUESTS_END] = {
    /*                              start stop reboot enMon disMon recover scale update undeploy */
    [SITUATION_ACTIVE_MONITORED]       = {A1, A,  A,    X,    A,     A,      A,    A,     A },
    [SITUATION_ACTIVE_UNMONITORED]     = {A1, A,  A,    A2,   A2,    A,      X,    A,     A },
    [SITUATION_STOPPED]                = {A,  X,  X,    X,    X,     X,      X,    X,     A },
    [SITUATION_ERROR_OPERATION]        = {A,  A,  A,    X,    A,     A,      X,    A3,    A },
    [SITUATION_ERROR_UPDATE]           = {A,  A,  A,    X,    A,     A,      X,    A7,    A },
    [SITUATION_ERROR_DEPLOY]           = {X,  X,  X,    X,    X,     A4,     X,    X,     A },
    [SITUATION_ERROR_RECOVERY]         = {X,  A,  A,    X,    X,     A,      X,    X,     A },
    [SITUATION_ERROR_UNDEPLOY]         = {X,  X,  X,    X,    X,     X,      X,    X,     A8},
    [SITUATION_VM_OPERATIONS_RUN]      = {X,  A5, X,    X,    A5,    A6,     X,    X,     A },
    [SITUATION_SERVICE_OPERATION_RUNS] = {X,  X,  X,    X,    X,     X,      X,    X,     A },
    [SITUATION_UNDEPLOYING]            = {X,  X,  X,    X,    X,     X,      X,    X,     X },
};

static const enum request REQUEST_OF[KINDS_END] = {
    [KIND_START] = REQUEST_START,                   [KIND_STOP] = REQUEST_STOP,
    [KIND_REBOOT] = REQUEST_REBOOT,                 [KIND_ENABLE_MONITOR] = REQUEST_ENABLE,
    [KIND_DISABLE_MONITOR] = REQUEST_DISABLE,       [KIND_RECOVER] = REQUEST_RECOVER,
    [KIND_SCALE_OUT] = REQUEST_SCALE,               [KIND_SCALE_IN] = REQUEST_SCALE,
    [KIND_UPDATE] = REQUEST_UPDATE,                 [KIND_UNDEPLOY] = REQUEST_UNDEPLOY,
};

/* What one VM may be asked, by its state. */
static const unsigned VM_MAY[KINDS_END] = {
    [KIND_VM_START]           = IS(VM_SHUTOFF) | IS(VM_ERROR),
    [KIND_VM_STOP]            = IS(VM_ALIVE) | IS(VM_INERT) | IS(VM_ERROR),
    [KIND_VM_REBOOT]          = IS(VM_ALIVE) | IS(VM_INERT) | IS(VM_ERROR),
    [KIND_VM_ENABLE_MONITOR]  = IS(VM_INERT),
    [KIND_VM_DISABLE_MONITOR] = IS(VM_ALIVE),
    [KIND_VM_RECOVER]         = IS(VM_ALIVE) | IS(VM_INERT) | IS(VM_ERROR),
    [KIND_VM_DELETE]          = IS(VM_ALIVE) | IS(VM_INERT) | IS(VM_ERROR) | IS(VM_SHUTOFF),
};

/* clang-format on */

/* Where a failed operation leaves a deployment. */
static enum situation situation_after(enum operation_kind failed)
{
    switch (failed) {
    case KIND_DEPLOY:
        return SITUATION_ERROR_DEPLOY;
    case KIND_UNDEPLOY:
        return SITUATION_ERROR_UNDEPLOY;
    case KIND_RECOVER:
        return SITUATION_ERROR_RECOVERY;
    case KIND_UPDATE:
    case KIND_SCALE_OUT:
    case KIND_SCALE_IN:
        return SITUATION_ERROR_UPDATE;
    default:
        return SITUATION_ERROR_OPERATION;
    }
}

const char *situation_name(enum situation situation)
{
#define X(name, words) [SITUATION_##name] = words,
    static const char *const NAMES[] = {SITUATIONS(X)};
#undef X

    return NAMES[situation];
}

const char *request_name(enum request request)
{
#define X(name, words) [REQUEST_##name] = words,
    static const char *const NAMES[] = {REQUESTS(X)};
#undef X

    return NAMES[request];
}

enum cell conflict_cell(enum situation situation, enum request request)
{
    return MATRIX[situation][request];
}

/* Running VMs that could be watched and are not. */
static bool needs_watching(const struct deployment *d, const struct vm *vm)
{
    return vm->state != VM_SHUTOFF && !vm->monitored &&
           deployment_group_of(d, vm)->n_kpis > 0;
}

static bool any_unmonitored(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (needs_watching(d, vm))
            return true;
    return false;
}

static bool any_monitored(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (vm->monitored)
            return true;
    return false;
}

static bool any_shut_off(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (vm->state == VM_SHUTOFF)
            return true;
    return false;
}

/* The first of those running that does not give way; NULL: all do. */
static const struct operation *unyielding(const struct deployment *d)
{
    for (const struct operation *op = d->operations; op; op = op->next)
        if (op->state == OPERATION_RUNNING && !kind_rule(op->kind)->yields)
            return op;
    return NULL;
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
        return situation_after(d->failed);
    if (d->state == SERVICE_STOPPED)
        return SITUATION_STOPPED;
    return any_unmonitored(d) ? SITUATION_ACTIVE_UNMONITORED
                              : SITUATION_ACTIVE_MONITORED;
}

static bool condition_holds(const struct deployment *d, enum operation_kind kind,
                            enum cell cell)
{
    switch (cell) {
    case X:
        return false;
    case A1:
        return any_shut_off(d);
    case A2:
        return kind == KIND_ENABLE_MONITOR ? any_unmonitored(d) : any_monitored(d);
    case A5:
        return !unyielding(d) && (kind != KIND_DISABLE_MONITOR || any_monitored(d));
    default:
        return kind != KIND_DISABLE_MONITOR || any_monitored(d);
    }
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

/* "start, stop or undeploy": the requests that the row accepts. */
static void possible(enum situation situation, char *text, size_t size)
{
    static const enum operation_kind KINDS[] = {
        KIND_START,           KIND_STOP,    KIND_REBOOT, KIND_ENABLE_MONITOR,
        KIND_DISABLE_MONITOR, KIND_RECOVER, KIND_UPDATE, KIND_UNDEPLOY};
    size_t used = 0;

    text[0] = '\0';
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0] && used < size; i++) {
        enum cell cell = MATRIX[situation][REQUEST_OF[KINDS[i]]];

        if (cell != X && cell != A1 && cell != A2)
            used += (size_t)snprintf(text + used, size - used, "%s%s", used ? ", " : "",
                                     kind_rule(KINDS[i])->verb);
    }
}

/* A condition that fails says what it would take. */
static const char *why_not(enum operation_kind kind, const struct deployment *d)
{
    if (kind == KIND_START && d->state == SERVICE_ACTIVE)
        return " and all its VMs run";
    if (kind == KIND_ENABLE_MONITOR && d->state == SERVICE_ACTIVE)
        return " and monitored already";
    if (kind == KIND_DISABLE_MONITOR && !any_monitored(d))
        return " and not monitored";
    return "";
}

static int refuse_in(const struct deployment *d, enum situation situation,
                     enum operation_kind kind, struct err *err)
{
    char after[48] = "", may[96];

    if (d->state == SERVICE_ERROR && d->failed)
        snprintf(after, sizeof after, " after a failed %s", kind_rule(d->failed)->verb);
    possible(situation, may, sizeof may);
    return err_set(err, ERR_CONFLICT,
                   "cannot %s: deployment %s is %s%s%s; possible now: %s",
                   kind_rule(kind)->verb, d->name, service_state_name(d->state), after,
                   why_not(kind, d), may);
}

int conflict_check(const struct deployment *d, enum operation_kind kind,
                   struct err *err)
{
    enum situation situation = situation_of(d);
    const struct operation *other = deployment_service_operation(d);

    if (condition_holds(d, kind, MATRIX[situation][REQUEST_OF[kind]]))
        return 0;
    if (!other)
        other = unyielding(d);
    if (!other)
        other = deployment_vm_operation(d, NULL);
    if (other)
        return refuse_beside(d, other, kind_rule(kind)->verb, err);
    return refuse_in(d, situation, kind, err);
}

/* --- one VM ----------------------------------------------------------------------- */

static bool takes_away(enum operation_kind kind)
{
    return kind == KIND_VM_STOP || kind == KIND_VM_REBOOT || kind == KIND_VM_DELETE;
}

/* ALIVE or INERT, and nothing is about to take it away. */
static bool vm_is_active(const struct deployment *d, const struct vm *vm)
{
    const struct operation *op = deployment_vm_operation(d, vm->id);

    return (vm->state == VM_ALIVE || vm->state == VM_INERT) &&
           !(op && takes_away(op->kind));
}

static int minimum_check(const struct deployment *d, const struct vm *leaves,
                         const char *verb, struct err *err)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, leaves);
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

static int monitoring_check(const struct deployment *d, const struct vm *vm,
                            enum operation_kind kind, struct err *err)
{
    const char *verb = kind_rule(kind)->verb;

    if (kind == KIND_VM_ENABLE_MONITOR && vm->monitored)
        return err_set(err, ERR_CONFLICT, "cannot %s: VM %s is monitored already", verb,
                       vm->name);
    if (kind == KIND_VM_ENABLE_MONITOR && !deployment_group_of(d, vm)->n_kpis)
        return err_set(err, ERR_CONFLICT,
                       "cannot %s: group %s of VM %s has no KPI to watch", verb,
                       vm->group, vm->name);
    if (kind == KIND_VM_DISABLE_MONITOR && !vm->monitored)
        return err_set(err, ERR_CONFLICT, "cannot %s: VM %s is not monitored", verb,
                       vm->name);
    return 0;
}

static int state_check(const struct vm *vm, enum operation_kind kind, struct err *err)
{
    if (VM_MAY[kind] & IS(vm->state))
        return 0;
    return err_set(err, ERR_CONFLICT, "cannot %s: VM %s is %s", kind_rule(kind)->verb,
                   vm->name, vm_state_name(vm->state));
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
    if (d->state == SERVICE_ERROR &&
        MATRIX[situation_after(d->failed)][REQUEST_STOP] == X)
        return refuse_in(d, situation_after(d->failed), kind, err);
    if (monitoring_check(d, vm, kind, err) < 0 || state_check(vm, kind, err) < 0)
        return err->kind;
    return force || !takes_away(kind) ? 0 : minimum_check(d, vm, verb, err);
}
