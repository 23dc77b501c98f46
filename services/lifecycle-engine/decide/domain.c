/*
 * domain.c - see domain.h.
 */
#include "services/lifecycle-engine/decide/domain.h"

#include <stdio.h>
#include <string.h>

#include "common/ip.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

static void copy(char *to, size_t size, const char *from)
{
    snprintf(to, size, "%s", from);
}

/* --- nics ------------------------------------------------------------------------- */

/* What the datamodel says of the network; else it is the host's to tell. */
static void subnet_fill(struct plug *plug, const struct deployment *d,
                        const Vnf__V1__VmGroup *group, const char *name)
{
    const Vnf__V1__Network *network = deployment_network(d, name);
    const Vnf__V1__AddressPool *pool = group->scaling ? group->scaling->pool : NULL;
    const char *gateway = NULL, *netmask = NULL;

    if (network && network->subnet) {
        gateway = network->subnet->gateway;
        netmask = network->subnet->netmask;
    } else if (pool && strcmp(pool->network, name) == 0) {
        gateway = pool->gateway;
        netmask = pool->netmask;
    }
    if (gateway && ip_netmask_read(netmask, AF_INET, &plug->bits))
        copy(plug->gateway, sizeof plug->gateway, gateway);
}

static void plugs_fill(struct domain *domain, const struct deployment *d,
                       const Vnf__V1__VmGroup *group)
{
    for (int i = 0; i < domain->nic_count; i++)
        for (size_t j = 0; j < group->n_interfaces; j++) {
            const Vnf__V1__Interface *interface = group->interfaces[j];
            struct plug *plug = &domain->plugs[i];

            if (interface->nicid != domain->nics[i].nicid)
                continue;
            if (interface->origin)
                copy(domain->nics[i].host_network, sizeof domain->nics[i].host_network,
                     interface->origin->host_network);
            copy(plug->model, sizeof plug->model, interface->model);
            plug->bandwidth = interface->bandwidth;
            plug->down = strcmp(interface->admin_state_up, "false") == 0;
            subnet_fill(plug, d, group, interface->network);
        }
}

/* --- disks ------------------------------------------------------------------------ */

static void volume_fill(struct domain *domain, const Vnf__V1__Volume *given)
{
    struct volume *volume = &domain->volumes[domain->volume_count++];

    volume->volid = given->volid;
    volume->gib = given->gib;
    copy(volume->bus, sizeof volume->bus, given->bus);
}

/* In order of their numbers. */
static void volumes_fill(struct domain *domain, const Vnf__V1__VmGroup *group)
{
    for (unsigned volid = 1; volid <= VOLUMES_MAX; volid++)
        for (size_t i = 0; i < group->n_volumes; i++)
            if (group->volumes[i]->volid == volid && domain->volume_count < VOLUMES_MAX)
                volume_fill(domain, group->volumes[i]);
}

static void machine_fill(struct domain *domain, const Vnf__V1__Machine *machine)
{
    copy(domain->kernel, sizeof domain->kernel, machine->kernel);
    copy(domain->initrd, sizeof domain->initrd, machine->initrd);
    copy(domain->command_line, sizeof domain->command_line, machine->command_line);
    domain->memory_mib = machine->memory_mib;
    domain->vcpus = machine->vcpus;
    copy(domain->base, sizeof domain->base, machine->disk);
    copy(domain->base_format, sizeof domain->base_format, machine->disk_format);
    domain->disk_gib = machine->disk_gib;
}

void domain_fill(struct domain *domain, const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);

    copy(domain->id, sizeof domain->id, vm->id);
    copy(domain->name, sizeof domain->name, vm->name);
    snprintf(domain->title, sizeof domain->title, "%s/%s", d->tenant, d->name);
    domain->nic_count = vm->nic_count;
    memcpy(domain->nics, vm->nics, sizeof domain->nics);
    plugs_fill(domain, d, group);
    volumes_fill(domain, group);
    if (group->machine)
        machine_fill(domain, group->machine);
}

void domain_day0_fill(struct arena *arena, struct domain *domain,
                      const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);
    Vnf__V1__Day0 day0 = VNF__V1__DAY0__INIT;

    if (!group->n_configurations && !*domain->base)
        return;
    day0.tenant = TEXT(d->tenant);
    day0.deployment = TEXT(d->name);
    day0.group = TEXT(vm->group);
    day0.index = (uint32_t)vm->index;
    day0.n_configurations = group->n_configurations;
    day0.configurations = group->configurations;
    domain->day0_length = vnf__v1__day0__get_packed_size(&day0);
    domain->day0 = arena_alloc(arena, domain->day0_length + 1);
    vnf__v1__day0__pack(&day0, domain->day0);
}
