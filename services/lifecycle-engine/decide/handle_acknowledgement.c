/*
 * handle_acknowledgement.c - the monitor has a target as we said, at this epoch. An
 * older epoch's acknowledgement says nothing about now, but that its record came to
 * vnf.monitoring late: an instance that stood still had it queued. The last record of a
 * VM is all that is left of it there in the end, so what counts is said again.
 */
#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/steps.h"

/* A step that is at it asks again by itself. Of a VM that is gone nothing counts. */
static void set_right(struct scene *scene, const struct deployment *d,
                      const Mon__V1__Acknowledgement *ack, const char *traceparent)
{
    const struct vm *vm = deployment_vm(d, ack->vm_id);
    struct operation *op;

    if (!vm || vm->gone)
        monitor_forget(scene, d, traceparent, ack->vm_id);
    else if (ack->epoch < vm->epoch && strcmp(ack->vm_id, vm->id) == 0 &&
             !step_running(d, vm->id, ACTION_MONITOR_ON, &op) &&
             !step_running(d, vm->id, ACTION_MONITOR_OFF, &op))
        monitor_remind(scene, d, vm);
}

int handle_acknowledgement(struct scene *scene, const struct item *item,
                           struct err *err)
{
    const Mon__V1__Acknowledgement *ack =
        (const Mon__V1__Acknowledgement *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    enum action action = ack->enabled ? ACTION_MONITOR_ON : ACTION_MONITOR_OFF;
    struct operation *op = NULL;
    struct step *step = d ? step_running(d, ack->vm_id, action, &op) : NULL;

    (void)err;
    if (!d)
        return 0;
    if (!step || step->epoch != ack->epoch) {
        set_right(scene, d, ack, item->record ? item->record->traceparent : "");
        return 0;
    }
    if (ack->enabled && *ack->error)
        step_failed(scene, d, op, step,
                    arena_format(scene->arena, "cannot be monitored: %s", ack->error));
    else
        step_done(scene, d, op, step, "");
    operation_advance(scene, d, op);
    return 0;
}
