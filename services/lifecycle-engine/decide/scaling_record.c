/*
 * scaling_record.c - what a group's scalings leave in its record.
 */
#include "services/lifecycle-engine/decide/scaling_record.h"

#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/plan/kinds.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

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

bool scaling_note(struct scene *scene, struct deployment *d, const char *group,
                  const char *why_not)
{
    const Vnf__V1__GroupRecord *known = deployment_group_record(d, group);

    if (strcmp(known ? known->why_not : "", why_not) == 0)
        return false;
    record_of(scene, d, group)->why_not = arena_text(scene->arena, why_not);
    d->dirty = true;
    return true;
}

void scaling_refused(struct scene *scene, struct deployment *d, const char *group,
                     const struct scale_judgement *judged, const struct err *why)
{
    const Vnf__V1__GroupRecord *known = deployment_group_record(d, group);
    bool told = known && known->refused;
    struct telling telling = {
        "SCALING_REFUSED", err_status(why->kind), NULL, judged->vm, NULL, false};

    telling.message = arena_format(scene->arena, "group %s: %s", group, why->msg);
    scaling_note(scene, d, group, why->msg);
    if (told)
        return;
    record_of(scene, d, group)->refused = true;
    event_tell_alone(scene, d, &telling);
}
