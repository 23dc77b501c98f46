/*
 * handle_alarm.c - a KPI's verdict. VM_ALIVE TRUE is what a start waits for; FALSE is
 * kept as the VM's error until it answers again; by the group's rules a recovery may
 * begin or end. Alarms of an old epoch are nobody's, nor are those that are read again.
 */
#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/decide/agent.h"
#include "services/lifecycle-engine/decide/autoheal.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/scaling.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/verdicts.h"
#include "services/lifecycle-engine/plan/states.h"

static void vm_answers(struct scene *scene, struct deployment *d, struct vm *vm,
                       const char *detail)
{
    struct operation *op = NULL;
    struct step *step = step_running(d, vm->id, ACTION_MONITOR_ON, &op);

    if (step) { /* whoever sends alarms watches: its acknowledgement was lost */
        step_done(scene, d, op, step, "an alarm came: it watches");
        operation_advance(scene, d, op);
    }
    vm->error = "";
    vm->dirty = true;
    agent_await(scene, vm);
    step = step_running(d, vm->id, ACTION_AWAIT_ALIVE, &op);
    if (!step) {
        if (vm->state != VM_RECOVERING) /* its recovery says when it is over */
            vm_move(&vm->state, VM_ANSWERS);
        return;
    }
    step_done(scene, d, op, step, arena_text(scene->arena, detail));
    operation_advance(scene, d, op);
}

static void vm_is_silent(const struct scene *scene, struct vm *vm, const char *detail)
{
    vm->error = arena_text(scene->arena, detail);
    vm->dirty = true;
}

/* What others start after may have come. */
static void vm_says(struct scene *scene, struct deployment *d, const struct vm *vm)
{
    struct operation *op = NULL;
    struct step *step = step_running(d, vm->id, ACTION_AWAIT_EVENTS, &op);

    if (!step)
        return;
    events_await(scene, d, op, step);
    operation_advance(scene, d, op);
}

int handle_alarm(struct scene *scene, const struct item *item, struct err *err)
{
    const Mon__V1__Alarm *alarm = (const Mon__V1__Alarm *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct vm *vm = d ? deployment_vm(d, alarm->vm_id) : NULL;

    (void)err;
    if (!vm || vm->epoch != alarm->epoch || !vm->monitored)
        return 0;
    if (verdict_is_old(vm, alarm, item->record))
        return 0;
    verdict_stands(scene, vm, alarm, item->record);
    if (strcmp(alarm->event_name, "VM_ALIVE") == 0) {
        if (alarm->verdict)
            vm_answers(scene, d, vm, alarm->detail);
        else
            vm_is_silent(scene, vm, alarm->detail);
    }
    vm_says(scene, d, vm);
    autoheal_judge(scene, d, vm);
    scaling_judge(scene, d, vm->group);
    return 0;
}
