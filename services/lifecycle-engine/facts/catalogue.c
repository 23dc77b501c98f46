/*
 * catalogue.c - looks entries up, and counts what a deployment uses.
 */
#include "services/lifecycle-engine/facts/catalogue.h"

#include <string.h>

static bool is_named(const char *tenant, const char *name, const char *its_tenant,
                     const char *its_name)
{
    return strcmp(name, its_name) == 0 && strcmp(tenant, its_tenant) == 0;
}

struct image *image_find(const struct catalogue *catalogue, const char *tenant,
                         const char *name)
{
    struct image *image = catalogue->images;

    while (image &&
           (image->gone || !is_named(tenant, name, image->tenant, image->name)))
        image = image->next;
    return image;
}

struct flavor *flavor_find(const struct catalogue *catalogue, const char *tenant,
                           const char *name)
{
    struct flavor *flavor = catalogue->flavors;

    while (flavor &&
           (flavor->gone || !is_named(tenant, name, flavor->tenant, flavor->name)))
        flavor = flavor->next;
    return flavor;
}

struct image *image_seen(const struct catalogue *catalogue, const char *tenant,
                         const char *name)
{
    struct image *own = image_find(catalogue, tenant, name);

    return own ? own : image_find(catalogue, "", name);
}

struct flavor *flavor_seen(const struct catalogue *catalogue, const char *tenant,
                           const char *name)
{
    struct flavor *own = flavor_find(catalogue, tenant, name);

    return own ? own : flavor_find(catalogue, "", name);
}

struct network *network_find(const struct catalogue *catalogue, const char *tenant,
                             const char *name)
{
    struct network *network = catalogue->networks;

    while (network &&
           (network->gone || !is_named(tenant, name, network->tenant, network->name)))
        network = network->next;
    return network;
}

struct network *network_seen(const struct catalogue *catalogue, const char *tenant,
                             const char *name)
{
    struct network *own = network_find(catalogue, tenant, name);

    return own ? own : network_find(catalogue, "", name);
}

struct network *network_of_subnet(const struct catalogue *catalogue, const char *tenant,
                                  const char *subnet)
{
    struct network *network = catalogue->networks;

    while (network && (network->gone ||
                       !is_named(tenant, subnet, network->tenant, network->subnet)))
        network = network->next;
    return network;
}

struct tenant *tenant_find(const struct catalogue *catalogue, const char *name)
{
    struct tenant *tenant = catalogue->tenants;

    while (tenant && (tenant->gone || strcmp(tenant->name, name) != 0))
        tenant = tenant->next;
    return tenant;
}

/* --- parts of an image ------------------------------------------------------------ */

const char *part_name(enum image_part part)
{
    static const char *const NAMES[] = {"disk", "kernel", "initrd"};

    return NAMES[part];
}

const char *part_source(const Vnf__V1__Image *asked, enum image_part part)
{
    const char *const sources[] = {asked->src, asked->kernel, asked->initrd};

    return sources[part];
}

const char *part_checksum(const Vnf__V1__Image *asked, enum image_part part)
{
    const char *const sums[] = {asked->checksum, asked->kernel_checksum,
                                asked->initrd_checksum};

    return sums[part];
}

/* --- what is used ----------------------------------------------------------------- */

struct usage usage_of(const struct deployment *d)
{
    struct usage usage = {{d->state != SERVICE_UNDEF}};
    const Vnf__V1__VmGroup *group = NULL;

    for (const struct vm *vm = d->vms; vm; vm = vm->next) {
        if (vm->gone)
            continue;
        if (!group || strcmp(group->name, vm->group) != 0) /* VMs lie by group */
            group = deployment_group_of(d, vm);
        usage.of[OF_VMS]++;
        usage.of[OF_VCPUS] += group->machine ? group->machine->vcpus : 0;
        usage.of[OF_MEMORY_MIB] += group->machine ? group->machine->memory_mib : 0;
    }
    return usage;
}

struct usage usage_change(const struct deployment *d)
{
    struct usage usage = usage_of(d);

    for (int i = 0; i < MEASURES_END; i++)
        usage.of[i] -= d->counted.of[i];
    return usage;
}

const char *measure_name(enum measure measure)
{
    static const char *const NAMES[] = {"deployments", "vms", "vcpus", "memory_mb"};

    return NAMES[measure];
}

/* --- subjects --------------------------------------------------------------------- */

const char *kind_folder(enum operation_kind kind)
{
    static const char *const FOLDERS[KINDS_END] = {
        [KIND_CREATE_IMAGE] = "images/",     [KIND_DELETE_IMAGE] = "images/",
        [KIND_CREATE_FLAVOR] = "flavors/",   [KIND_DELETE_FLAVOR] = "flavors/",
        [KIND_CREATE_NETWORK] = "networks/", [KIND_DELETE_NETWORK] = "networks/",
        [KIND_CREATE_SUBNET] = "subnets/",   [KIND_DELETE_SUBNET] = "subnets/",
        [KIND_CREATE_TENANT] = "tenants/",   [KIND_UPDATE_TENANT] = "tenants/",
        [KIND_DELETE_TENANT] = "tenants/",
    };

    return FOLDERS[kind];
}

const char *subject_id(const char *subject)
{
    const char *slash = strchr(subject, '/');

    return slash ? slash + 1 : NULL;
}
