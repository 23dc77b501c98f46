/*
 * finish.c - an operation ends with exactly one final event; where VM operations leave
 * the service; VMs whose recovery had to wait for the end are judged.
 */
#include "services/lifecycle-engine/decide/finish.h"

#include <string.h>

#include "services/lifecycle-engine/decide/autoheal.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/ladder.h"
#include "services/lifecycle-engine/plan/progress.h"

#define NAMED_FAILURES 5

void operation_end(struct scene *scene, struct operation *op, bool failed,
                   const char *message)
{
    op->state = failed ? OPERATION_FAILED : OPERATION_SUCCEEDED;
    op->status_code = failed ? 500 : 200;
    op->status_message = message;
    op->finished_us = scene->now_us;
    op->dirty = true;
}

/* "Service group start failed: VM a: no answer ...; VM b: ..." */
static const char *failure_text(struct scene *scene, const struct operation *op)
{
    const char *text = kind_rule(op->kind)->failure;
    const char *separator = ": ";
    int count = 0;

    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        if (step->state != STEP_FAILED)
            continue;
        if (++count <= NAMED_FAILURES)
            text = arena_format(scene->arena, "%s%sVM %s: %s", text, separator,
                                step->vm_name, step->note);
        separator = "; ";
    }
    if (count > NAMED_FAILURES)
        text =
            arena_format(scene->arena, "%s; and %d more", text, count - NAMED_FAILURES);
    return text;
}

static bool all_vms_in(const struct deployment *d, enum vm_state state)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->state != state)
            return false;
    return true;
}

static bool any_vm_in(const struct deployment *d, enum vm_state state)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->state == state)
            return true;
    return false;
}

static bool recoveries_run(const struct deployment *d, const struct operation *but)
{
    for (const struct operation *op = d->operations; op; op = op->next)
        if (op != but && op->state == OPERATION_RUNNING && op->kind == KIND_VM_RECOVER)
            return true;
    return false;
}

/* Whether the error it is in is one of its VMs, which VM operations can mend. */
static bool error_is_of_vms(const struct deployment *d)
{
    return d->state == SERVICE_ERROR && d->failed != KIND_DEPLOY &&
           d->failed != KIND_UNDEPLOY && d->failed != KIND_UPDATE;
}

/* VM operations leave the service as its VMs are. */
static void service_follow(struct deployment *d, const struct operation *op,
                           bool failed)
{
    bool error = any_vm_in(d, VM_ERROR), all_off = all_vms_in(d, VM_SHUTOFF);
    enum service_state before = d->state;

    if (d->state == SERVICE_RECOVERING && !recoveries_run(d, op)) {
        service_move(&d->state, error ? SERVICE_FAILS : SERVICE_SUCCEEDS);
        if (error && (failed || !d->failed))
            d->failed = KIND_RECOVER;
    } else if (error_is_of_vms(d) && !error && !any_vm_in(d, VM_RECOVERING)) {
        service_move(&d->state, SERVICE_HEALS);
    }
    if (d->state != SERVICE_ERROR && d->state != SERVICE_RECOVERING) {
        d->failed = KIND_NONE;
        service_move(&d->state, all_off ? SERVICE_ALL_OFF : SERVICE_SOME_ON);
    }
    if (d->state != before)
        d->dirty = true;
}

void service_end(struct deployment *d, const struct operation *op, bool failed)
{
    if (kind_is_vm(op->kind)) {
        service_follow(d, op, failed);
        return;
    }
    if (kind_rule(op->kind)->begins == SERVICE_NOTHING)
        return;
    service_move(&d->state, failed ? SERVICE_FAILS : SERVICE_SUCCEEDS);
    d->failed = failed ? op->kind : KIND_NONE;
    if (d->state == SERVICE_UNDEF)
        d->spec = NULL;
    d->dirty = true;
}

void operation_finish(struct scene *scene, struct deployment *d, struct operation *op)
{
    bool failed = progress_failed(op);
    const char *message =
        failed ? failure_text(scene, op) : kind_rule(op->kind)->success;
    struct telling telling = {
        progress_final_event(op), failed ? 500 : 200, message, NULL, NULL, true};

    if (kind_is_vm(op->kind)) {
        telling.vm = deployment_vm(d, op->vm_id);
        telling.former = ladder_former(op, telling.vm);
    }
    operation_end(scene, op, failed, message);
    service_end(d, op, failed);
    event_tell(scene, d, op, &telling);
    autoheal_all(scene, d);
}
