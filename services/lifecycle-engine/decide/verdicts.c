/*
 * verdicts.c - keeps the last verdict of each KPI.
 */
#include "services/lifecycle-engine/decide/verdicts.h"

#include <string.h>

static Vnf__V1__Verdict *verdict_of(const struct scene *scene,
                                    Vnf__V1__VmRecord *record, const char *event_name)
{
    Vnf__V1__Verdict **verdicts, *new;

    for (size_t i = 0; i < record->n_verdicts; i++)
        if (strcmp(record->verdicts[i]->event_name, event_name) == 0)
            return record->verdicts[i];
    new = arena_alloc(scene->arena, sizeof *new);
    vnf__v1__verdict__init(new);
    new->event_name = arena_text(scene->arena, event_name);
    verdicts = arena_alloc(scene->arena,
                           (record->n_verdicts + 1) * sizeof(Vnf__V1__Verdict *));
    if (record->n_verdicts)
        memcpy(verdicts, record->verdicts,
               record->n_verdicts * sizeof(Vnf__V1__Verdict *));
    verdicts[record->n_verdicts++] = new;
    record->verdicts = verdicts;
    return new;
}

bool verdict_is_old(const struct vm *vm, const Mon__V1__Alarm *alarm,
                    const struct record *record)
{
    for (size_t i = 0; record && i < vm->record->n_verdicts; i++) {
        const Vnf__V1__Verdict *verdict = vm->record->verdicts[i];

        if (strcmp(verdict->event_name, alarm->event_name) == 0)
            return verdict->epoch == alarm->epoch &&
                   record->offset + 1 < verdict->next_offset &&
                   alarm->time_us <= verdict->time_us;
    }
    return false;
}

const Vnf__V1__Verdict *verdict_true(const struct vm *vm, const char *event_name)
{
    for (size_t i = 0; i < vm->record->n_verdicts; i++) {
        const Vnf__V1__Verdict *verdict = vm->record->verdicts[i];

        if (strcmp(verdict->event_name, event_name) == 0 && verdict->verdict &&
            verdict->epoch == vm->epoch)
            return verdict;
    }
    return NULL;
}

void verdict_stands(const struct scene *scene, struct vm *vm,
                    const Mon__V1__Alarm *alarm, const struct record *record)
{
    Vnf__V1__Verdict *verdict = verdict_of(scene, vm->record, alarm->event_name);

    if (verdict->epoch == alarm->epoch && verdict->verdict == alarm->verdict)
        return;
    verdict->epoch = alarm->epoch;
    verdict->verdict = alarm->verdict;
    verdict->value = arena_text(scene->arena, alarm->value);
    verdict->detail = arena_text(scene->arena, alarm->detail);
    verdict->time_us = alarm->time_us;
    verdict->next_offset = record ? record->offset + 1 : 0;
    vm->dirty = true;
}
