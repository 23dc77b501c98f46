/*
 * dependants_reboot.c - what stands on a VM that has recovered is rebooted, each VM
 * once however many recovered.
 *
 * A reboot is an operation of account "dependency" on one VM; its id is made of the
 * recovery's and the VM's. It does not wait for the minimum: the VMs have lost what
 * they stand on already.
 */
#include <string.h>

#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/dependants.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/decide/unasked.h"

#define ACCOUNT "dependency"

static bool touched_by(const struct operation *op, const struct vm *vm)
{
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm->id) == 0)
            return true;
    return false;
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
    for (size_t i = 0; d->spec && i < d->spec->n_startups; i++) {
        const Vnf__V1__Startup *startup = d->spec->startups[i];
        const struct vm *ground = dependants_ground(d, op, startup);

        if (!ground || !startup->restart_on_dependency)
            continue;
        for (struct vm *vm = d->vms; vm; vm = vm->next)
            if (strcmp(vm->group, startup->group) == 0 && !touched_by(op, vm))
                reboot(scene, d, vm, op, ground);
    }
}
