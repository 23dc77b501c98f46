/*
 * scaling.c - from standing verdicts to a scaling under way, and what it leaves in the
 * group's record.
 *
 * The operation's id is made of the group and the number of the deployment's last
 * event, so that deciding the same again begins the same one.
 */
#include "services/lifecycle-engine/decide/scaling.h"

#include <string.h>

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/scale.h"

#define ACCOUNT "autoscaling"
#define MAINTENANCE_AGAIN_US (2 * (int64_t)1000000)
#define TEXT(t) ((char *)(uintptr_t)(t))

/* --- what is kept ----------------------------------------------------------------- */

static Vnf__V1__GroupRecord *record_of(struct scene *scene, struct deployment *d,
                                       const char *group)
{
    Vnf__V1__GroupRecord *record = deployment_group_record(d, group), **groups;

    if (record)
        return record;
    if (!d->record) {
        d->record = arena_alloc(scene->arena, sizeof *d->record);
        vnf__v1__deployment_record__init(d->record);
    }
    record = arena_alloc(scene->arena, sizeof *record);
    vnf__v1__group_record__init(record);
    record->name = arena_text(scene->arena, group);
    groups = arena_alloc(scene->arena, (d->record->n_groups + 1) * sizeof *groups);
    if (d->record->n_groups)
        memcpy(groups, d->record->groups, d->record->n_groups * sizeof *groups);
    groups[d->record->n_groups++] = record;
    d->record->groups = groups;
    return record;
}

void scaling_begins(struct scene *scene, struct deployment *d,
                    const struct operation *op)
{
    Vnf__V1__GroupRecord *record = record_of(scene, d, op->vm_group);

    record->why_not = TEXT("");
    record->refused = false;
    if (!*op->cause) {
        record->circuit_open = false;
        record->failures = 0;
    }
    d->dirty = true;
}

static void tell_open(struct scene *scene, struct deployment *d,
                      const struct operation *op)
{
    struct telling telling = {"SCALING_CIRCUIT_OPEN", 500, NULL, NULL, NULL, false};

    telling.message = arena_format(scene->arena,
                                   "group %s: %d scale-outs in a row failed; its rules "
                                   "scale no more until someone "
                                   "scales it by request",
                                   op->vm_group, SCALE_FAILURES_MAX);
    event_tell(scene, d, op, &telling);
}

void scaling_ends(struct scene *scene, struct deployment *d, const struct operation *op,
                  bool failed)
{
    Vnf__V1__GroupRecord *record = record_of(scene, d, op->vm_group);
    bool was_open = record->circuit_open;

    record->scaled = arena_alloc(scene->arena, sizeof *record->scaled);
    vnf__v1__happening__init(record->scaled);
    record->scaled->time_us = scene->now_us;
    record->scaled->operation = TEXT(op->id);
    record->scaled->kind = TEXT(kind_name(op->kind));
    record->scaled->account = TEXT(op->account);
    record->scaled->text = TEXT(op->status_message);
    record->cooldown_until_us = scene->now_us + SCALE_COOLDOWN_US;
    record->failures = failed ? record->failures + 1 : 0;
    record->circuit_open = record->failures >= SCALE_FAILURES_MAX;
    if (record->circuit_open && !was_open)
        tell_open(scene, d, op);
    d->dirty = true;
}

/* --- what the rules wish -----------------------------------------------------------
 */

static void wait_set(struct vm *vm, int64_t due_us)
{
    if (vm->record->scaling_due_us == due_us)
        return;
    vm->record->scaling_due_us = due_us;
    vm_due_renew(vm);
}

/* Whether that is news. */
static bool note_why_not(struct scene *scene, struct deployment *d, const char *group,
                         const char *why_not)
{
    const Vnf__V1__GroupRecord *known = deployment_group_record(d, group);

    if (strcmp(known ? known->why_not : "", why_not) == 0)
        return false;
    record_of(scene, d, group)->why_not = arena_text(scene->arena, why_not);
    d->dirty = true;
    return true;
}

/* What the rules wish and cannot have is told when it begins to be so. */
static void refused(struct scene *scene, struct deployment *d, const char *group,
                    const struct scale_judgement *judged, const struct err *why)
{
    const Vnf__V1__GroupRecord *known = deployment_group_record(d, group);
    bool told = known && known->refused;
    struct telling telling = {
        "SCALING_REFUSED", err_status(why->kind), NULL, judged->vm, NULL, false};

    telling.message = arena_format(scene->arena, "group %s: %s", group, why->msg);
    note_why_not(scene, d, group, why->msg);
    if (told)
        return;
    record_of(scene, d, group)->refused = true;
    event_tell_alone(scene, d, &telling);
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
            refused(scene, d, group, judged, &why);
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

    note_why_not(scene, d, group, why_not);
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
