/*
 * drift.c - see drift.h.
 *
 * A look is of its moment: it counts only if nothing has been done to the VM since it
 * was ordered, which the number of its history's entries tells.
 */
#include "services/lifecycle-engine/decide/drift.h"

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/history.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"
#include "services/lifecycle-engine/plan/heal.h"
#include "services/lifecycle-engine/plan/states.h"

#define ACCOUNT "drift"
#define DOUBT_US (3600 * (int64_t)1000000)

/* Nothing is undone while there is maintenance: after a restore of an older copy what
 * is in doubt there has long been settled. */
static bool is_doubted(const struct scene *scene, const struct vm *vm)
{
    return !scene->maintenance && vm->record->doubted_until_us > scene->now_us;
}

static bool rests_unwatched(const struct scene *scene, const struct deployment *d,
                            const struct vm *vm)
{
    if (vm->gone || deployment_service_operation(d) ||
        deployment_vm_operation(d, vm->id))
        return false;
    if (is_doubted(scene, vm) && (vm->state == VM_ALIVE || vm->state == VM_INERT))
        return !heal_watches(d, vm);
    return vm->state == VM_SHUTOFF || (vm->state == VM_INERT && !vm->monitored);
}

void drift_suspect(struct scene *scene, const struct deployment *d, const struct vm *vm)
{
    if (rests_unwatched(scene, d, vm))
        look_order(scene, d, vm);
}

void drift_doubt(const struct scene *scene, struct vm *vm)
{
    vm->record->doubted_until_us = scene->now_us + DOUBT_US;
    vm->dirty = true;
}

static void tell(struct scene *scene, struct deployment *d, struct vm *vm,
                 const char *what)
{
    history_add(scene, vm, NULL, "drift", what);
    event_tell_alone(scene, d,
                     &(struct telling){"VM_DRIFT", 500, what, vm, NULL, false});
}

static bool all_off(const struct deployment *d)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->state != VM_SHUTOFF)
            return false;
    return true;
}

static void adopt(struct scene *scene, struct deployment *d, struct vm *vm)
{
    vm_move(&vm->state, VM_IS_OFF);
    vm->dirty = true;
    if (all_off(d))
        service_move(&d->state, SERVICE_ALL_OFF);
    d->dirty = true;
    tell(scene, d, vm,
         "its domain is off and nobody asked for it: it counts as shut off; start "
         "brings it back");
}

static void undo(struct scene *scene, struct deployment *d, struct vm *vm)
{
    struct operation *op = unasked(scene, d, KIND_VM_STOP, ACCOUNT);
    struct err why;

    vm_move(&vm->state, VM_RUNS);
    vm->dirty = true;
    tell(scene, d, vm,
         "its domain runs although it was shut off by request: it is switched off; "
         "start is asked for here");
    uuid_name(op->id, "drift/%s/%u", vm->id, vm->record->entries);
    op->vm_name = vm->name;
    op->force = true;
    op->cause = "its domain was started, and nobody asked for it";
    if (accept_vm(scene, &d, op, NULL, &why) < 0)
        return;
    scene_add_operation(scene, d, op);
    operation_advance(scene, d, op);
}

/* Hard, and without an operation: what came late has nothing to lose. It stays in doubt
 * until that is done: each look has it done again. */
static void restore(struct scene *scene, struct deployment *d, struct vm *vm)
{
    const bool off = vm->state == VM_SHUTOFF;

    tell(scene, d, vm,
         off ? "its domain was started by a call that an instance made late, after it "
               "had stood still: it is switched off again"
             : "its domain went off by a call that an instance made late, after it had "
               "stood still: it is started again");
    call_order(scene, d, vm, off ? CALL_POWER_OFF : CALL_POWER_ON);
}

void drift_undone(struct vm *vm, const struct job_result *result)
{
    if (result->err.kind < 0 ||
        (result->job.call != CALL_POWER_ON && result->job.call != CALL_POWER_OFF))
        return;
    vm->record->doubted_until_us = 0;
    vm->dirty = true;
}

void drift_seen(struct scene *scene, struct deployment *d, struct vm *vm,
                const struct job_result *result)
{
    if (result->err.kind < 0 || !rests_unwatched(scene, d, vm) ||
        vm->record->entries != result->job.attempt)
        return;
    if ((vm->state == VM_SHUTOFF) == result->off)
        return;
    if (is_doubted(scene, vm))
        restore(scene, d, vm);
    else if (result->off)
        adopt(scene, d, vm);
    else if (!scene->maintenance)
        undo(scene, d, vm);
}
