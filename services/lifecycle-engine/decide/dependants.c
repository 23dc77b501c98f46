/*
 * dependants.c - from a recovered VM to those that depend on it: directly, each VM once
 * however many recovered.
 *
 * A reboot is an operation of account "dependency" on one VM; its id is made of the
 * recovery's and the VM's. It does not wait for the minimum: the VMs have lost what
 * they stand on already.
 */
#include "services/lifecycle-engine/decide/dependants.h"

#include <string.h>

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"
#include "services/lifecycle-engine/plan/kinds.h"

#define ACCOUNT "dependency"

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

/* The VM that this group depends on and that op has recovered; NULL: none. */
static const struct vm *ground_of(const struct deployment *d,
                                  const struct operation *op,
                                  const Vnf__V1__Startup *startup)
{
    const struct vm *vm = NULL;

    for (size_t i = 0; !vm && i < startup->n_depends_on; i++)
        vm = recovered_of(d, op, startup->depends_on[i]->group);
    return vm;
}

static bool touched_by(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm->id) == 0)
            return true;
    return false;
}

static bool is_recovery(const struct operation *op)
{
    return kind_family(op->kind) == KIND_RECOVER;
}

void dependants_tell(struct scene *scene, struct deployment *d,
                     const struct operation *op)
{
    for (size_t i = 0; is_recovery(op) && i < d->spec->n_startups; i++) {
        const Vnf__V1__Startup *startup = d->spec->startups[i];
        struct telling telling = {"DEPENDENCY_RECOVERED", 200, NULL, NULL, NULL, false};

        telling.vm = ground_of(d, op, startup);
        if (!telling.vm)
            continue;
        telling.message = arena_format(
            scene->arena, "group %s depends on group %s%s", startup->group,
            telling.vm->group,
            startup->restart_on_dependency ? ": its VMs are rebooted" : "");
        event_tell(scene, d, op, &telling);
    }
}

static void reboot(struct scene *scene, struct deployment *d, struct vm *vm,
                   const struct operation *recovery, const struct vm *ground)
{
    struct operation *op = unasked(scene, d, KIND_VM_REBOOT, ACCOUNT);
    struct err why;

    uuid_name(op->id, "dependency/%s/%s", recovery->id, vm->id);
    op->vm_name = vm->name;
    op->force = true;
    op->cause = arena_format(scene->arena,
                             "VM %s of group %s, which it depends on, has "
                             "recovered",
                             ground->name, ground->group);
    if (accept_vm(scene, &d, op, NULL, &why) < 0)
        return;
    scene_add_operation(scene, d, op);
    operation_advance(scene, d, op);
}

void dependants_reboot(struct scene *scene, struct deployment *d,
                       const struct operation *op)
{
    for (size_t i = 0; is_recovery(op) && d->spec && i < d->spec->n_startups; i++) {
        const Vnf__V1__Startup *startup = d->spec->startups[i];
        const struct vm *ground = ground_of(d, op, startup);

        if (!ground || !startup->restart_on_dependency)
            continue;
        for (struct vm *vm = d->vms; vm; vm = vm->next)
            if (strcmp(vm->group, startup->group) == 0 && !touched_by(op, vm))
                reboot(scene, d, vm, op, ground);
    }
}
