/*
 * autoheal.c - from a standing verdict to a recovery under way.
 *
 * The operation's id is made of the VM, its epoch and the length of its history, so
 * that deciding the same again begins the same one. The first try is planned when
 * recovery_wait_time is over: until then the VM keeps its identity and may answer.
 */
#include "services/lifecycle-engine/decide/autoheal.h"

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/history.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"
#include "services/lifecycle-engine/plan/heal.h"
#include "services/lifecycle-engine/plan/ladder.h"

#define ACCOUNT "autohealing"
#define MAINTENANCE_AGAIN_US (2 * (int64_t)1000000)

static struct operation *operation_make(struct scene *scene, const struct deployment *d,
                                        const struct vm *vm)
{
    const Vnf__V1__Verdict *cause = heal_cause(d, vm);
    struct operation *op = unasked(scene, d, KIND_VM_RECOVER, ACCOUNT);

    op->vm_name = vm->name;
    op->cause =
        arena_format(scene->arena, "%s is FALSE: %s", cause->event_name, cause->detail);
    uuid_name(op->id, "recovery/%s/%u/%u", vm->id, vm->epoch, vm->record->entries);
    return op;
}

/* One more within the hour; what is older counts no more. */
static void budget_spend(const struct scene *scene, struct vm *vm)
{
    Vnf__V1__VmRecord *record = vm->record;
    int64_t *times =
        arena_alloc(scene->arena, (record->n_recoveries_us + 1) * sizeof *times);
    size_t count = 0;

    for (size_t i = 0; i < record->n_recoveries_us; i++)
        if (heal_counts(record->recoveries_us[i], scene->now_us))
            times[count++] = record->recoveries_us[i];
    times[count++] = scene->now_us;
    record->recoveries_us = times;
    record->n_recoveries_us = count;
    vm->dirty = true;
}

static void wait_set(struct vm *vm, int64_t due_us)
{
    if (vm->record->recovery_due_us == due_us)
        return;
    vm->record->recovery_due_us = due_us;
    vm_due_renew(vm);
}

static void recover(struct scene *scene, struct deployment *d, struct vm *vm)
{
    struct operation *op = operation_make(scene, d, vm);
    struct err why;

    wait_set(vm, 0);
    if (accept_vm(scene, &d, op, NULL, &why) < 0)
        return;
    scene->crowd.recoveries++;
    scene_add_operation(scene, d, op);
    operation_advance(scene, d, op);
}

static void tell(struct scene *scene, struct deployment *d, const struct vm *vm,
                 const char *type, const char *message)
{
    event_tell_alone(scene, d, &(struct telling){type, 500, message, vm, NULL, false});
}

/* Where people recover, each failure is told once. */
static void told_renew(struct scene *scene, struct deployment *d, struct vm *vm,
                       bool needs_people)
{
    const char *why;

    if (needs_people && !vm->record->recovery_told) {
        why = heal_cause(d, vm)->detail;
        history_add(scene, vm, NULL, "recovery needed", why);
        tell(scene, d, vm, "VM_MANUAL_RECOVERY_NEEDED", why);
    } else if (needs_people || !vm->record->recovery_told || heal_cause(d, vm)) {
        return;
    }
    vm->record->recovery_told = needs_people;
    vm->dirty = true;
}

static void put_off(struct scene *scene, struct deployment *d, struct vm *vm,
                    const struct judgement *judged)
{
    if (!vm->record->recovery_due_us && *judged->why) {
        history_add(scene, vm, NULL, "recovery waits", judged->why);
        tell(scene, d, vm, "VM_RECOVERY_WAITS", judged->why);
    }
    wait_set(vm, judged->due_us);
}

/* Whether a recovery waits for the VM to answer; it ends if it has. */
static bool wait_ends(struct scene *scene, struct deployment *d, const struct vm *vm)
{
    struct operation *op = NULL;

    if (!step_running(d, vm->id, ACTION_AWAIT_RECOVERY, &op))
        return false;
    if (!heal_cause(d, vm))
        operation_cancel(scene, d, op, "it answers again by itself");
    return true;
}

void autoheal_judge(struct scene *scene, struct deployment *d, struct vm *vm)
{
    struct judgement judged;

    if (wait_ends(scene, d, vm))
        return;
    judged = heal_judge(d, vm, &scene->crowd, scene->now_us);
    if (scene->maintenance && judged.what == HEAL_NOW)
        judged = (struct judgement){HEAL_LATER, scene->now_us + MAINTENANCE_AGAIN_US,
                                    "maintenance: its recovery waits until it is over"};
    told_renew(scene, d, vm, judged.what == HEAL_BY_PEOPLE);
    if (judged.what == HEAL_NOW)
        recover(scene, d, vm);
    else if (judged.what == HEAL_LATER)
        put_off(scene, d, vm, &judged);
    else
        wait_set(vm, 0);
}

void autoheal_all(struct scene *scene, struct deployment *d)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone)
            autoheal_judge(scene, d, vm);
}

void autoheal_due(struct scene *scene, struct deployment *d, struct vm *vm)
{
    if (vm->record->recovery_due_us && vm->record->recovery_due_us <= scene->now_us)
        autoheal_judge(scene, d, vm);
}

void autoheal_go(struct scene *scene, struct deployment *d, struct operation *op,
                 struct step *step)
{
    struct vm *vm = deployment_vm(d, step->vm_id);

    budget_spend(scene, vm);
    step_done(scene, d, op, step, "it has not answered by itself");
    ladder_add(scene->arena, d, op, vm, ladder_next(deployment_group_of(d, vm), 0),
               step);
}
