/*
 * update.c - compares group by group; every reason against is named, not the first.
 */
#include "services/lifecycle-engine/plan/update.h"

#include <stdlib.h>
#include <string.h>

#include "common/faults.h"
#include "common/mem.h"
#include "common/pool.h"
#include "services/lifecycle-engine/plan/networks.h"

/* --- the same? -------------------------------------------------------------------- */

static bool message_same(const ProtobufCMessage *a, const ProtobufCMessage *b)
{
    size_t length;
    uint8_t *a_bytes, *b_bytes;
    bool same;

    if (!a || !b)
        return a == b;
    length = protobuf_c_message_get_packed_size(a);
    if (length != protobuf_c_message_get_packed_size(b))
        return false;
    a_bytes = xcalloc(1, length + 1);
    b_bytes = xcalloc(1, length + 1);
    protobuf_c_message_pack(a, a_bytes);
    protobuf_c_message_pack(b, b_bytes);
    same = memcmp(a_bytes, b_bytes, length) == 0;
    free(a_bytes);
    free(b_bytes);
    return same;
}

static bool interface_same(const Vnf__V1__Interface *a, const Vnf__V1__Interface *b)
{
    Vnf__V1__Interface of_a = *a, of_b = *b;

    of_a.origin = of_b.origin = NULL;
    return message_same(&of_a.base, &of_b.base);
}

static bool interfaces_same(const Vnf__V1__VmGroup *a, const Vnf__V1__VmGroup *b)
{
    if (a->n_interfaces != b->n_interfaces)
        return false;
    for (size_t i = 0; i < a->n_interfaces; i++)
        if (!interface_same(a->interfaces[i], b->interfaces[i]))
            return false;
    return true;
}

static bool group_same(const Vnf__V1__VmGroup *a, const Vnf__V1__VmGroup *b)
{
    Vnf__V1__VmGroup of_a = *a, of_b = *b;

    if (!interfaces_same(a, b))
        return false;
    of_a.n_interfaces = of_b.n_interfaces = 0;
    of_a.machine = of_b.machine = NULL;
    return message_same(&of_a.base, &of_b.base);
}

/* Those of the catalogue come last. */
static size_t own_networks(const Vnf__V1__Deployment *spec)
{
    size_t count = spec->n_networks;

    while (count > 0 && spec->networks[count - 1]->origin)
        count--;
    return count;
}

bool datamodel_same(const Vnf__V1__Deployment *a, const Vnf__V1__Deployment *b)
{
    Vnf__V1__Deployment of_a = *a, of_b = *b;

    if (a->n_groups != b->n_groups)
        return false;
    for (size_t i = 0; i < a->n_groups; i++)
        if (!group_same(a->groups[i], b->groups[i]))
            return false;
    of_a.n_groups = of_b.n_groups = 0;
    of_a.n_networks = own_networks(a);
    of_b.n_networks = own_networks(b);
    return message_same(&of_a.base, &of_b.base);
}

static bool pool_same(const Vnf__V1__AddressPool *a, const Vnf__V1__AddressPool *b)
{
    return message_same(a ? &a->base : NULL, b ? &b->base : NULL);
}

/* --- addresses -------------------------------------------------------------------- */

static const Vnf__V1__AddressPool *pool_of(const Vnf__V1__VmGroup *group)
{
    return group->scaling ? group->scaling->pool : NULL;
}

static const char *leased_by(const struct vm *vm, const Vnf__V1__VmGroup *group)
{
    const Vnf__V1__Interface *interface = group_pool_interface(group);

    for (int i = 0; interface && i < vm->nic_count; i++)
        if (vm->nics[i].nicid == interface->nicid)
            return vm->nics[i].address;
    return "";
}

#define MEMBERS(vm, d, of)                                                             \
    for (const struct vm *vm = (d)->vms; vm; vm = vm->next)                            \
        if (!vm->gone && strcmp(vm->group, (of)->name) == 0)

unsigned addresses_missing(const struct deployment *d, const Vnf__V1__VmGroup *group,
                           unsigned more)
{
    AUTO(pool_destroy) struct pool *pool = NULL;
    int64_t needed = more;
    struct err err;

    if (!pool_of(group) || pool_read(&pool, POOL_STATED(pool_of(group)), &err) < 0)
        return 0;
    MEMBERS(vm, d, group)
    needed += !*leased_by(vm, group) || pool_has(pool, leased_by(vm, group));
    return needed > pool->size ? (unsigned)(needed - pool->size) : 0;
}

static void check_leases(const struct deployment *d, const Vnf__V1__VmGroup *wanted,
                         struct faults *faults)
{
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err;

    if (!pool_of(wanted))
        return;
    if (pool_read(&pool, POOL_STATED(pool_of(wanted)), &err) < 0) {
        faults_add(faults, wanted->name, "%s", err.msg);
        return;
    }
    MEMBERS(vm, d, wanted)
    if (*leased_by(vm, wanted) && !pool_has(pool, leased_by(vm, wanted)))
        faults_add(faults, wanted->name, "the pool would lose %s, which VM %s has",
                   leased_by(vm, wanted), vm->name);
}

/* --- groups ----------------------------------------------------------------------- */

unsigned update_lacking(const struct deployment *d, const Vnf__V1__VmGroup *group)
{
    unsigned members = deployment_members(d, group->name);

    return group->scaling->min_active > members ? group->scaling->min_active - members
                                                : 0;
}

static void check_size(const struct deployment *d, const Vnf__V1__VmGroup *wanted,
                       struct faults *faults)
{
    unsigned members = deployment_members(d, wanted->name);
    unsigned missing = addresses_missing(d, wanted, update_lacking(d, wanted));

    if (members > wanted->scaling->max_active)
        faults_add(faults, wanted->name, "it has %u VMs, max_active would be %u",
                   members, wanted->scaling->max_active);
    if (missing)
        faults_add(faults, wanted->name, "%u addresses are missing in its pool",
                   missing);
}

static void check_change(const Vnf__V1__VmGroup *old, const Vnf__V1__VmGroup *wanted,
                         struct faults *faults)
{
    if (strcmp(old->image, wanted->image) != 0 ||
        strcmp(old->flavor, wanted->flavor) != 0)
        faults_add(faults, wanted->name,
                   "image and flavor stay as they are; redeploy it as another group");
    if (!interfaces_same(old, wanted))
        faults_add(faults, wanted->name,
                   "interfaces stay as they are; redeploy it as another group");
    if (!pool_of(old) != !pool_of(wanted))
        faults_add(faults, wanted->name,
                   "a pool cannot come or go while the group is there");
}

static void check_group(const struct deployment *d, const Vnf__V1__VmGroup *wanted,
                        struct faults *faults)
{
    const Vnf__V1__VmGroup *old = deployment_group(d, wanted->name);

    if (old)
        check_change(old, wanted, faults);
    check_leases(d, wanted, faults);
    check_size(d, wanted, faults);
}

/* What stands is as it was, and something goes. */
static bool only_removes(const struct deployment *d, const Vnf__V1__Deployment *wanted)
{
    for (size_t i = 0; i < wanted->n_groups; i++) {
        const Vnf__V1__VmGroup *old = deployment_group(d, wanted->groups[i]->name);

        if (!old || !group_same(old, wanted->groups[i]))
            return false;
    }
    return wanted->n_groups < d->spec->n_groups;
}

static int check_cell(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                      enum cell cell, struct err *err)
{
    if (cell == A3 && !only_removes(d, wanted))
        return err_set(err, ERR_CONFLICT,
                       "cannot update: deployment %s is %s after a failed operation; "
                       "only an update that removes groups can follow, or start, stop, "
                       "reboot, recover, undeploy",
                       d->name, service_state_name(d->state));
    if (cell == A7 && !datamodel_same(wanted, d->spec) &&
        !(d->wanted && datamodel_same(wanted, d->wanted)))
        return err_set(err, ERR_CONFLICT,
                       "cannot update: deployment %s is %s after a failed update or "
                       "scaling; the same datamodel goes on with it, the one before "
                       "goes back, another can follow neither",
                       d->name, service_state_name(d->state));
    return 0;
}

int update_check(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                 enum cell cell, struct err *err)
{
    struct faults faults = {0};

    if (check_cell(d, wanted, cell, err) < 0)
        return err->kind;
    for (size_t i = 0; i < wanted->n_groups; i++)
        check_group(d, wanted->groups[i], &faults);
    networks_compare(d, wanted, &faults);
    return faults_refuse(&faults, ERR_IMPOSSIBLE,
                         "the update is refused, nothing was changed", err);
}

/* --- lots ------------------------------------------------------------------------- */

/* What is in error is made again where it is needed, and else goes: there is no going
 * back with it. */
static enum lot lot_of(const struct deployment *d, const struct vm *vm, unsigned *spare)
{
    const Vnf__V1__VmGroup *wanted = spec_group(d->wanted, vm->group);
    const Vnf__V1__VmGroup *old = spec_group(d->spec, vm->group);

    if (!wanted)
        return LOT_REMOVED;
    if (vm->state == VM_ERROR && *spare > 0) {
        --*spare;
        return LOT_REMOVED;
    }
    if (vm->state == VM_ERROR)
        return LOT_DEPLOYED;
    return old && group_same(old, wanted) ? LOT_KEPT : LOT_CHANGED;
}

static unsigned spare_members(const struct deployment *d, const char *name)
{
    const Vnf__V1__VmGroup *wanted = spec_group(d->wanted, name);
    unsigned members = deployment_members(d, name);

    return wanted && members > wanted->scaling->min_active
               ? members - wanted->scaling->min_active
               : 0;
}

void update_lots(struct deployment *d)
{
    const char *group = "";
    unsigned spare = 0;

    for (struct vm *vm = d->vms; vm; vm = vm->next) {
        if (strcmp(group, vm->group) != 0)
            spare = spare_members(d, vm->group);
        group = vm->group;
        vm->lot = lot_of(d, vm, &spare);
    }
}

bool update_moves_pool(const struct deployment *d, const char *name)
{
    const Vnf__V1__VmGroup *old = spec_group(d->spec, name);
    const Vnf__V1__VmGroup *wanted = spec_group(d->wanted, name);

    return old && wanted && !pool_same(pool_of(old), pool_of(wanted));
}
