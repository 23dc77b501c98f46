/*
 * scaling.c - from standing verdicts to a scaling under way.
 *
 * The operation's id is made of the group and the number of the deployment's last
 * event, so that deciding the same again begins the same one.
 */
#include "services/lifecycle-engine/decide/scaling.h"

#include <string.h>

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/scaling_record.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"
#include "services/lifecycle-engine/plan/scale.h"

#define ACCOUNT "autoscaling"
#define MAINTENANCE_AGAIN_US (2 * (int64_t)1000000)

static void wait_set(struct vm *vm, int64_t due_us)
{
    if (vm->record->scaling_due_us == due_us)
        return;
    vm->record->scaling_due_us = due_us;
    vm_due_renew(vm);
}

static void begin(struct scene *scene, struct deployment *d, const char *group,
                  const struct scale_judgement *judged)
{
    struct operation *op = unasked(
        scene, d, judged->what == WISH_OUT ? KIND_SCALE_OUT : KIND_SCALE_IN, ACCOUNT);
    struct err why;

    uuid_name(op->id, "scaling/%s/%s/%s/%llu", d->tenant, d->name, group,
              (unsigned long long)d->sequence);
    op->vm_group = group;
    op->cause =
        arena_format(scene->arena, "%s of VM %s", judged->cause, judged->vm->name);
    if (accept_scale(scene, &d, op, NULL, &why) < 0) {
        if (why.kind == ERR_QUOTA || why.kind == ERR_IMPOSSIBLE)
            scaling_refused(scene, d, group, judged, &why);
        return;
    }
    scene_add_operation(scene, d, op);
    operation_advance(scene, d, op);
}

static struct vm *first_of(const struct deployment *d, const char *group)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && strcmp(vm->group, group) == 0)
            return vm;
    return NULL;
}

static void wishes_nothing(struct scene *scene, struct deployment *d, const char *group,
                           const char *why_not)
{
    Vnf__V1__GroupRecord *known = deployment_group_record(d, group);

    scaling_note(scene, d, group, why_not);
    if (known && known->refused && !*why_not) {
        known->refused = false;
        d->dirty = true;
    }
}

void scaling_judge(struct scene *scene, struct deployment *d, const char *name)
{
    const Vnf__V1__VmGroup *group = deployment_group(d, name);
    struct vm *first = first_of(d, name);
    struct scale_judgement judged;

    if (!group || !first)
        return;
    judged = scale_judge(d, group, scene->now_us);
    if (scene->maintenance && judged.what != WISH_NONE)
        judged = (struct scale_judgement){
            .what = WISH_NONE,
            .due_us = scene->now_us + MAINTENANCE_AGAIN_US,
            .why_not = "maintenance: scaling waits until it is over"};
    wait_set(first, judged.due_us);
    if (judged.what != WISH_NONE)
        begin(scene, d, name, &judged);
    else
        wishes_nothing(scene, d, name, judged.why_not);
}

void scaling_judge_all(struct scene *scene, struct deployment *d)
{
    for (size_t i = 0; d->spec && i < d->spec->n_groups; i++)
        scaling_judge(scene, d, d->spec->groups[i]->name);
}

void scaling_due(struct scene *scene, struct deployment *d, struct vm *vm)
{
    if (!vm->record->scaling_due_us || vm->record->scaling_due_us > scene->now_us)
        return;
    wait_set(vm, 0);
    scaling_judge(scene, d, vm->group);
}
