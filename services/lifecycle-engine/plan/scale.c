/*
 * scale.c - a group grows when one of its VMs wishes it, and shrinks when all do. What
 * ran away elsewhere (members not counted, failures not counted, no pause) is counted
 * here.
 */
#include "services/lifecycle-engine/plan/scale.h"

#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/rules.h"
#include "services/lifecycle-engine/plan/update.h"

int scale_check(const struct deployment *d, const Vnf__V1__VmGroup *group, int change,
                struct err *err)
{
    unsigned members = deployment_members(d, group->name);
    int64_t then = (int64_t)members + change;
    unsigned missing;

    if (change > 0 && then > group->scaling->max_active)
        return err_set(err, ERR_IMPOSSIBLE,
                       "group %s has %u VMs; %lld would be more than its max_active %u",
                       group->name, members, (long long)then,
                       group->scaling->max_active);
    if (change < 0 && then < group->scaling->min_active)
        return err_set(err, ERR_IMPOSSIBLE,
                       "group %s has %u VMs; %lld would be less than its min_active %u",
                       group->name, members, (long long)then,
                       group->scaling->min_active);
    missing = change > 0 ? addresses_missing(d, group, (unsigned)change) : 0;
    if (missing)
        return err_set(
            err, ERR_IMPOSSIBLE,
            "group %s: %u addresses are missing in its pool; extend it by an "
            "update",
            group->name, missing);
    return 0;
}

/* The VM's standing verdict for which the rules say this; NULL: none. */
static const char *says(const Vnf__V1__VmGroup *group, const struct vm *vm,
                        enum verb verb)
{
    for (size_t i = 0; vm->monitored && i < vm->record->n_verdicts; i++) {
        const Vnf__V1__Verdict *verdict = vm->record->verdicts[i];

        if (verdict->epoch == vm->epoch &&
            rules_ask(group, verdict->event_name, verdict->verdict, verb))
            return verdict->event_name;
    }
    return NULL;
}

static struct scale_judgement wish_of(const struct deployment *d,
                                      const Vnf__V1__VmGroup *group)
{
    struct scale_judgement in = {.what = WISH_IN};
    unsigned members = 0;

    for (const struct vm *vm = d->vms; vm; vm = vm->next) {
        const char *cause;

        if (vm->gone || strcmp(vm->group, group->name) != 0)
            continue;
        members++;
        cause = says(group, vm, VERB_SCALE_OUT);
        if (cause)
            return (struct scale_judgement){.what = WISH_OUT, .cause = cause, .vm = vm};
        cause = says(group, vm, VERB_SCALE_IN);
        if (!cause || vm->state != VM_ALIVE)
            in.what = WISH_NONE;
        if (!in.vm) {
            in.cause = cause;
            in.vm = vm;
        }
    }
    return members ? in : (struct scale_judgement){.what = WISH_NONE};
}

static void refuse(struct scale_judgement *j, const char *why)
{
    j->what = WISH_NONE;
    snprintf(j->why_not, sizeof j->why_not, "%s", why);
}

static void hold(struct scale_judgement *j, const struct deployment *d,
                 const Vnf__V1__VmGroup *group, int64_t now_us)
{
    const Vnf__V1__GroupRecord *record = deployment_group_record(d, group->name);
    int change = j->what == WISH_OUT ? 1 : -1;
    struct err err;

    if (record && record->circuit_open) {
        refuse(j, "its circuit is open after 3 failures in a row");
    } else if (record && record->cooldown_until_us > now_us) {
        refuse(j, "");
        j->due_us = record->cooldown_until_us;
    } else if (scale_check(d, group, change, &err) < 0 ||
               conflict_check(d, change > 0 ? KIND_SCALE_OUT : KIND_SCALE_IN, &err) <
                   0) {
        refuse(j, err.msg);
    }
}

struct scale_judgement scale_judge(const struct deployment *d,
                                   const Vnf__V1__VmGroup *group, int64_t now_us)
{
    struct scale_judgement j = {.what = WISH_NONE};

    if (group->scaling->elastic)
        j = wish_of(d, group);
    if (j.what != WISH_NONE)
        hold(&j, d, group, now_us);
    return j;
}
