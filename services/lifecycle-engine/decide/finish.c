/*
 * finish.c - an operation ends with exactly one final event; where VM operations leave
 * the service. What had to wait for the end is aftermath.c's.
 */
#include "services/lifecycle-engine/decide/finish.h"

#include <string.h>

#include "services/lifecycle-engine/decide/audit.h"
#include "services/lifecycle-engine/decide/dependants.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/scaling_record.h"
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

static bool names_vm(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm->id) == 0)
            return true;
    return false;
}

/* What it meant to change and did not come to: left in error, to be gone on with. Other
 * operations' VMs are on their way. */
static void halves_settle(struct deployment *d, const struct operation *op)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next) {
        bool half = vm->state != VM_INERT && vm->state != VM_ALIVE &&
                    vm->state != VM_SHUTOFF && vm->state != VM_RECOVERING;

        if (vm->gone || !half || !names_vm(op, vm) || !vm_move(&vm->state, VM_FAILS))
            continue;
        vm->error = op->status_message;
        vm->dirty = true;
    }
}

/* What is wanted has come to run. */
static void update_end(struct deployment *d, bool failed)
{
    if (failed || !d->wanted)
        return;
    d->spec = d->wanted;
    d->wanted = NULL;
}

/* A scaling that failed and left nothing behind leaves the service as it was. */
static bool service_fails(const struct deployment *d, const struct operation *op,
                          bool failed)
{
    if (kind_scope(op->kind) == SCOPE_GROUP)
        return failed && any_vm_in(d, VM_ERROR);
    return failed;
}

void service_end(struct deployment *d, const struct operation *op, bool failed)
{
    if (failed && op->kind != KIND_DEPLOY && op->kind != KIND_UNDEPLOY)
        halves_settle(d, op);
    if (kind_is_vm(op->kind)) {
        service_follow(d, op, failed);
        return;
    }
    if (kind_rule(op->kind)->begins == SERVICE_NOTHING)
        return;
    if (op->kind == KIND_UPDATE)
        update_end(d, failed);
    failed = service_fails(d, op, failed);
    service_move(&d->state, failed ? SERVICE_FAILS : SERVICE_SUCCEEDS);
    d->failed = failed ? op->kind : KIND_NONE;
    if (d->state == SERVICE_UNDEF) {
        d->spec = d->wanted = NULL;
        d->record = NULL;
    }
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
    if (kind_scope(op->kind) == SCOPE_GROUP && op->step_count)
        telling.vm = deployment_vm(d, op->steps[0].vm_id);
    audit_plan(scene, d);
    operation_end(scene, op, failed, message);
    service_end(d, op, failed);
    dependants_tell(scene, d, op);
    event_tell(scene, d, op, &telling);
    if (kind_scope(op->kind) == SCOPE_GROUP)
        scaling_ends(scene, d, op, failed);
    scene_ending(scene, d, op);
}
