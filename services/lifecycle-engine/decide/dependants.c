/*
 * dependants.c - from a recovered VM to the groups that depend on its group, directly.
 */
#include "services/lifecycle-engine/decide/dependants.h"

#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/plan/kinds.h"

static bool has_recovered(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].rung && op->steps[i].action == ACTION_POWER_ON &&
            op->steps[i].state == STEP_DONE && strcmp(op->steps[i].vm_id, vm->id) == 0)
            return vm->state == VM_ALIVE || vm->state == VM_INERT;
    return false;
}

static const struct vm *recovered_of(const struct deployment *d,
                                     const struct operation *op, const char *group)
{
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (strcmp(vm->group, group) == 0 && has_recovered(op, vm))
            return vm;
    return NULL;
}

const struct vm *dependants_ground(const struct deployment *d,
                                   const struct operation *op,
                                   const Vnf__V1__Startup *startup)
{
    const struct vm *vm = NULL;

    if (kind_family(op->kind) != KIND_RECOVER)
        return NULL;
    for (size_t i = 0; !vm && i < startup->n_depends_on; i++)
        vm = recovered_of(d, op, startup->depends_on[i]->group);
    return vm;
}

void dependants_tell(struct scene *scene, struct deployment *d,
                     const struct operation *op)
{
    for (size_t i = 0; d->spec && i < d->spec->n_startups; i++) {
        const Vnf__V1__Startup *startup = d->spec->startups[i];
        struct telling telling = {"DEPENDENCY_RECOVERED", 200, NULL, NULL, NULL, false};

        telling.vm = dependants_ground(d, op, startup);
        if (!telling.vm)
            continue;
        telling.message = arena_format(
            scene->arena, "group %s depends on group %s%s", startup->group,
            telling.vm->group,
            startup->restart_on_dependency ? ": its VMs are rebooted" : "");
        event_tell(scene, d, op, &telling);
    }
}
