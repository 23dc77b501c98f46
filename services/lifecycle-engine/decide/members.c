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

#define TEXT(t) ((char *)(uintptr_t)(t))

static Vnf__V1__Origin *origin_of(struct scene *scene, const struct image *image,
                                  const struct flavor *flavor)
{
    Vnf__V1__Origin *origin = arena_alloc(scene->arena, sizeof *origin);

    vnf__v1__origin__init(origin);
    origin->image_tenant = TEXT(image->tenant);
    origin->flavor_tenant = TEXT(flavor->tenant);
    return origin;
}

void machine_resolve(struct scene *scene, const char *tenant, Vnf__V1__VmGroup *group)
{
    const struct image *image = image_seen(&scene->catalogue, tenant, group->image);
    const struct flavor *flavor = flavor_seen(&scene->catalogue, tenant, group->flavor);
    Vnf__V1__Machine *machine = arena_alloc(scene->arena, sizeof *machine);

    vnf__v1__machine__init(machine);
    machine->kernel = TEXT(image->paths[PART_KERNEL]);
    machine->initrd = TEXT(image->paths[PART_INITRD]);
    machine->command_line = TEXT(image->command_line);
    machine->disk = TEXT(image->paths[PART_DISK]);
    machine->disk_format = TEXT(image->format);
    machine->disk_gib = (flavor->root_disk_mib + 1023) / 1024;
    machine->memory_mib = flavor->memory_mib;
    machine->vcpus = flavor->vcpus;
    machine->origin = origin_of(scene, image, flavor);
    group->machine = machine;
}

static Vnf__V1__NetworkOrigin *network_origin(struct scene *scene,
                                              const struct network *network)
{
    Vnf__V1__NetworkOrigin *origin = arena_alloc(scene->arena, sizeof *origin);

    vnf__v1__network_origin__init(origin);
    origin->tenant = TEXT(network->tenant);
    if (*network->subnet)
        return origin;
    origin->host_network =
        TEXT(*network->host_network ? network->host_network : network->name);
    return origin;
}

static void network_join(struct scene *scene, Vnf__V1__Deployment *spec,
                         const struct network *network)
{
    Vnf__V1__Network *joins = arena_alloc(scene->arena, sizeof *joins), **all;
    Vnf__V1__Subnet *subnet = arena_alloc(scene->arena, sizeof *subnet);

    vnf__v1__network__init(joins);
    vnf__v1__subnet__init(subnet);
    subnet->name = TEXT(network->subnet);
    subnet->ipversion = TEXT("ipv4");
    subnet->network = TEXT(network->address);
    subnet->netmask = TEXT(network->netmask);
    subnet->gateway = TEXT(network->gateway);
    joins->name = TEXT(network->name);
    joins->subnet = subnet;
    joins->origin = network_origin(scene, network);
    all = arena_alloc(scene->arena, (spec->n_networks + 1) * sizeof *all);
    if (spec->n_networks)
        memcpy(all, spec->networks, spec->n_networks * sizeof *all);
    all[spec->n_networks++] = joins;
    spec->networks = all;
}

/* Whether it is the deployment's own, and no one of the catalogue that has joined. */
static bool is_own(const Vnf__V1__Deployment *spec, const char *name)
{
    const Vnf__V1__Network *network = spec_network(spec, name);

    return network && !network->origin;
}

static void interface_resolve(struct scene *scene, const char *tenant,
                              Vnf__V1__Deployment *spec, Vnf__V1__Interface *interface)
{
    const struct network *network =
        network_seen(&scene->catalogue, tenant, interface->network);

    interface->origin = NULL;
    if (is_own(spec, interface->network) || !network)
        return;
    interface->origin = network_origin(scene, network);
    if (*network->subnet && !spec_network(spec, network->name))
        network_join(scene, spec, network);
}

/* What a client says of it counts for nothing. */
static void origins_drop(Vnf__V1__Deployment *spec)
{
    size_t count = 0;

    for (size_t i = 0; i < spec->n_networks; i++)
        if (!spec->networks[i]->origin)
            spec->networks[count++] = spec->networks[i];
    spec->n_networks = count;
}

void networks_resolve(struct scene *scene, const char *tenant,
                      Vnf__V1__Deployment *spec)
{
    origins_drop(spec);
    for (size_t i = 0; i < spec->n_groups; i++)
        for (size_t j = 0; j < spec->groups[i]->n_interfaces; j++)
            interface_resolve(scene, tenant, spec, spec->groups[i]->interfaces[j]);
}

/* Of QEMU's kind. */
static void mac_write(char mac[MAC_SIZE], const char id[UUID_SIZE])
{
    snprintf(mac, MAC_SIZE, "52:54:%.2s:%.2s:%.2s:%.2s", id, id + 2, id + 4, id + 6);
}

/* Made of the VM's uuid: the same VM has the same. */
static void mac_of_vm(char mac[MAC_SIZE], const char *vm_id, unsigned nicid)
{
    char id[UUID_SIZE];

    uuid_name(id, "mac/%s/%u", vm_id, nicid);
    mac_write(mac, id);
}

void member_address(const struct deployment *d, const struct vm *vm, struct nic *nic,
                    const char *address)
{
    char id[UUID_SIZE], own[MAC_SIZE];

    snprintf(nic->address, sizeof nic->address, "%s", address);
    mac_of_vm(own, vm->id, nic->nicid);
    if (!*address || strcmp(nic->mac, own) != 0)
        return;
    uuid_name(id, "mac/%s/%s/%s/%d/%u/%s", d->tenant, d->name, vm->group, vm->index,
              nic->nicid, address);
    mac_write(nic->mac, id);
}

static void nics_fill(const struct deployment *d, struct vm *vm,
                      const Vnf__V1__VmGroup *group)
{
    vm->nic_count = (int)group->n_interfaces;
    for (int i = 0; i < vm->nic_count; i++) {
        const Vnf__V1__Interface *interface = group->interfaces[i];
        struct nic *nic = &vm->nics[i];

        nic->nicid = interface->nicid;
        snprintf(nic->network, sizeof nic->network, "%s", interface->network);
        if (*interface->mac_address)
            snprintf(nic->mac, sizeof nic->mac, "%s", interface->mac_address);
        else
            mac_of_vm(nic->mac, vm->id, nic->nicid);
        member_address(d, vm, nic, interface->ip_address);
    }
}

static struct vm *vm_new(struct scene *scene, const struct deployment *d,
                         const struct operation *op, const Vnf__V1__VmGroup *group,
                         int index, const char *host)
{
    struct vm *vm = arena_alloc(scene->arena, sizeof *vm);

    uuid_name(vm->id, "vm/%s/%s/%d", op->id, group->name, index);
    vm->name =
        arena_format(scene->arena, "%s_%s_%d_%s", d->name, group->name, index, vm->id);
    vm->group = group->name;
    vm->index = index;
    vm->state = VM_UNDEF;
    vm->host = host;
    vm->error = "";
    vm->record = record_new(scene->arena);
    nics_fill(d, vm, group);
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
                      const struct operation *op, const Vnf__V1__VmGroup *group,
                      const char *host)
{
    struct vm *vm = vm_new(scene, d, op, group, index_free(d, group->name), host);
    struct vm **at = place_for(d, group->name);

    vm->lot = LOT_DEPLOYED;
    vm->next = *at;
    *at = vm;
    return vm;
}
