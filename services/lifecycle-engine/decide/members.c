/*
 * members.c - new VMs of a group.
 *
 * A VM's uuid is made of the operation and the VM's place, so deciding again decides
 * the same; it is committed before the first call that names it.
 */
#include "services/lifecycle-engine/decide/members.h"

#include <stdio.h>
#include <string.h>

#include "common/uuid.h"
#include "services/lifecycle-engine/plan/validate.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

void machine_resolve(struct scene *scene, Vnf__V1__VmGroup *group)
{
    const struct image *image = image_named(scene->images, group->image);
    const struct flavor *flavor = flavor_named(scene->flavors, group->flavor);
    Vnf__V1__Machine *machine = arena_alloc(scene->arena, sizeof *machine);

    vnf__v1__machine__init(machine);
    machine->kernel = TEXT(image->kernel);
    machine->initrd = TEXT(image->initrd);
    machine->command_line = TEXT(image->command_line);
    machine->memory_mib = flavor->memory_mib;
    machine->vcpus = flavor->vcpus;
    group->machine = machine;
}

/* A MAC of QEMU's kind, made of the VM's uuid: the same VM has the same. */
static void mac_make(char mac[MAC_SIZE], const char *vm_id, unsigned nicid)
{
    char id[UUID_SIZE];

    uuid_name(id, "mac/%s/%u", vm_id, nicid);
    snprintf(mac, MAC_SIZE, "52:54:%.2s:%.2s:%.2s:%.2s", id, id + 2, id + 4, id + 6);
}

static void nics_fill(struct vm *vm, const Vnf__V1__VmGroup *group)
{
    vm->nic_count = (int)group->n_interfaces;
    for (int i = 0; i < vm->nic_count; i++) {
        const Vnf__V1__Interface *interface = group->interfaces[i];
        struct nic *nic = &vm->nics[i];

        nic->nicid = interface->nicid;
        snprintf(nic->network, sizeof nic->network, "%s", interface->network);
        snprintf(nic->address, sizeof nic->address, "%s", interface->ip_address);
        if (*interface->mac_address)
            snprintf(nic->mac, sizeof nic->mac, "%s", interface->mac_address);
        else
            mac_make(nic->mac, vm->id, nic->nicid);
    }
}

static struct vm *vm_new(struct scene *scene, const struct deployment *d,
                         const struct operation *op, const Vnf__V1__VmGroup *group,
                         int index)
{
    struct vm *vm = arena_alloc(scene->arena, sizeof *vm);

    uuid_name(vm->id, "vm/%s/%s/%d", op->id, group->name, index);
    vm->name =
        arena_format(scene->arena, "%s_%s_%d_%s", d->name, group->name, index, vm->id);
    vm->group = group->name;
    vm->index = index;
    vm->state = VM_UNDEF;
    vm->host = scene->host;
    vm->error = "";
    vm->record = record_new(scene->arena);
    nics_fill(vm, group);
    vm->fresh = true;
    return vm;
}

/* One above the highest: the newest has the highest. */
static int index_free(const struct deployment *d, const char *group)
{
    int index = 0;

    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && strcmp(vm->group, group) == 0 && vm->index >= index)
            index = vm->index + 1;
    return index;
}

/* Behind its group's others. */
static struct vm **place_for(struct deployment *d, const char *group)
{
    struct vm **at = NULL, **end = &d->vms;

    for (; *end; end = &(*end)->next)
        if (strcmp((*end)->group, group) == 0)
            at = &(*end)->next;
    return at ? at : end;
}

struct vm *member_add(struct scene *scene, struct deployment *d,
                      const struct operation *op, const Vnf__V1__VmGroup *group)
{
    struct vm *vm = vm_new(scene, d, op, group, index_free(d, group->name));
    struct vm **at = place_for(d, group->name);

    vm->lot = LOT_DEPLOYED;
    vm->next = *at;
    *at = vm;
    return vm;
}
