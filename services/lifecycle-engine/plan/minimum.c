/*
 * minimum.c - see minimum.h. VMs stand by group, so the steps of a group are a run.
 */
#include "services/lifecycle-engine/plan/minimum.h"

#include <string.h>

static const char *group_of(const struct sketch *s, int at)
{
    return deployment_vm(s->d, s->chain.steps[at].vm_id)->group;
}

static bool is_planned(const struct sketch *s, int from, int end, const struct vm *vm)
{
    for (int i = from; i < end; i++)
        if (deployment_vm(s->d, s->chain.steps[i].vm_id) == vm)
            return true;
    return false;
}

/* How many VMs of the run its group's minimum does not need. */
static unsigned spare_of(const struct sketch *s, int from, int end)
{
    const char *name = group_of(s, from);
    const Vnf__V1__VmGroup *group =
        deployment_group_of(s->d, deployment_vm(s->d, s->chain.steps[from].vm_id));
    const enum vm_state up = group_awaits_alive(group) ? VM_ALIVE : VM_INERT;
    unsigned planned = 0, needed = group->scaling->min_active;

    for (const struct vm *vm = s->d->vms; vm; vm = vm->next) {
        if (strcmp(vm->group, name) != 0)
            continue;
        if (is_planned(s, from, end, vm))
            planned++;
        else if (needed && vm->lot != LOT_REMOVED &&
                 (vm->state == VM_ALIVE || vm->state == up))
            needed--;
    }
    return planned > needed ? planned - needed : 0;
}

void minimum_plan(struct sketch *s, int from)
{
    struct step *steps = s->chain.steps;

    for (int end, band = 1; from < s->chain.count; from = end, band++) {
        const char *group = group_of(s, from);
        unsigned spare;

        for (end = from + 1; end < s->chain.count; end++)
            if (strcmp(group_of(s, end), group) != 0)
                break;
        spare = spare_of(s, from, end);
        for (int i = from; i < end; i++) {
            steps[i].band = (unsigned)band;
            steps[i].spare = spare;
        }
    }
}
