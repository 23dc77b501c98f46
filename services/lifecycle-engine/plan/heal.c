/*
 * heal.c - the limits of healing.
 */
#include "services/lifecycle-engine/plan/heal.h"

#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/ladder.h"
#include "services/lifecycle-engine/plan/rules.h"

#define S ((int64_t)1000000)
#define BUDGET 5
#define BUDGET_US (3600 * S)
#define STORM_AT_LEAST 3
#define STORM_SHARE 5 /* one in so many */
#define STORM_AGAIN_US (5 * S)

static const struct judgement NOTHING = {HEAL_NOTHING, 0, ""};

const Vnf__V1__Verdict *heal_cause(const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);

    for (size_t i = 0; i < vm->record->n_verdicts; i++) {
        const Vnf__V1__Verdict *verdict = vm->record->verdicts[i];

        if (!verdict->verdict && verdict->epoch == vm->epoch &&
            rules_ask(group, verdict->event_name, false, VERB_RECOVER))
            return verdict;
    }
    return NULL;
}

bool heal_watches(const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);

    for (size_t i = 0; vm->monitored && i < group->n_kpis; i++)
        if (rules_ask(group, group->kpis[i]->event_name, false, VERB_RECOVER))
            return true;
    return false;
}

bool heal_counts(int64_t begun_us, int64_t now_us)
{
    return begun_us > now_us - BUDGET_US;
}

/* When the VM may be recovered again; 0: now. */
static int64_t budget_due_us(const struct vm *vm, int64_t now_us)
{
    int64_t oldest = 0;
    int count = 0;

    for (size_t i = 0; i < vm->record->n_recoveries_us; i++) {
        int64_t begun = vm->record->recoveries_us[i];

        if (!heal_counts(begun, now_us))
            continue;
        count++;
        oldest = !oldest || begun < oldest ? begun : oldest;
    }
    return count < BUDGET ? 0 : oldest + BUDGET_US;
}

static bool is_storm(const struct crowd *crowd)
{
    int most = crowd->vms / STORM_SHARE;

    return crowd->recoveries >= (most > STORM_AT_LEAST ? most : STORM_AT_LEAST);
}

static bool may_heal(const struct deployment *d, const struct vm *vm)
{
    struct err err;

    return vm->state == VM_ALIVE && vm->monitored && heal_cause(d, vm) &&
           conflict_check_vm(d, vm, KIND_VM_RECOVER, false, &err) == 0;
}

struct judgement heal_judge(const struct deployment *d, const struct vm *vm,
                            const struct crowd *crowd, int64_t now_us)
{
    int64_t due_us;

    if (!may_heal(d, vm))
        return NOTHING;
    if (ladder_is_manual(deployment_group_of(d, vm)))
        return (struct judgement){HEAL_BY_PEOPLE, 0, ""};
    due_us = budget_due_us(vm, now_us);
    if (due_us)
        return (struct judgement){HEAL_LATER, due_us,
                                  "it was recovered 5 times within an hour: the next "
                                  "recovery waits until the hour is over; recover "
                                  "by request goes at once"};
    if (crowd->vms < 0)
        return (struct judgement){HEAL_LATER, now_us, ""};
    if (is_storm(crowd))
        return (struct judgement){HEAL_LATER, now_us + STORM_AGAIN_US,
                                  "too many VMs are being recovered at once: this one "
                                  "waits for its turn"};
    return (struct judgement){HEAL_NOW, 0, ""};
}
