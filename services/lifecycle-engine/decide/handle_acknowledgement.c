/*
 * handle_acknowledgement.c - the monitor has a target as we said, at this epoch. An
 * older epoch's acknowledgement says nothing about now.
 */
#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/steps.h"

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
    if (!step || step->epoch != ack->epoch)
        return 0;
    if (ack->enabled && *ack->error)
        step_failed(scene, d, op, step,
                    arena_format(scene->arena, "cannot be monitored: %s", ack->error));
    else
        step_done(scene, d, op, step, "");
    operation_advance(scene, d, op);
    return 0;
}
