/*
 * deployment.c - finding one's way in a deployment.
 */
#include "services/lifecycle-engine/facts/deployment.h"

#include <string.h>

struct vm *deployment_vm(const struct deployment *d, const char *vm_id)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        if (strcmp(vm->id, vm_id) == 0 || (*vm->former && !strcmp(vm->former, vm_id)))
            return vm;
    return NULL;
}

struct vm *deployment_vm_named(const struct deployment *d, const char *name)
{
    for (struct vm *vm = d->vms; vm; vm = vm->next)
        if (strcmp(vm->name, name) == 0)
            return vm;
    return NULL;
}

const Vnf__V1__VmGroup *deployment_group(const struct deployment *d, const char *name)
{
    const Vnf__V1__VmGroup *group = spec_group(d->wanted, name);

    return group ? group : spec_group(d->spec, name);
}

const Vnf__V1__VmGroup *deployment_group_of(const struct deployment *d,
                                            const struct vm *vm)
{
    static char manual[] = "MANUAL", reboot_only[] = "REBOOT_ONLY";
    static Vnf__V1__RecoveryPolicy policy = VNF__V1__RECOVERY_POLICY__INIT;
    static Vnf__V1__Scaling scaling = VNF__V1__SCALING__INIT;
    static Vnf__V1__VmGroup unknown = VNF__V1__VM_GROUP__INIT;
    const Vnf__V1__VmGroup *group = deployment_group(d, vm->group);

    policy.recovery_type = manual;
    policy.action_on_recovery = reboot_only;
    unknown.scaling = &scaling;
    unknown.recovery_policy = &policy;
    unknown.bootup_time = -1;
    unknown.shutdown_timeout = 60;
    return group ? group : &unknown;
}

/* Whether an edge before this one names the same. */
static bool named_before(const Vnf__V1__Deployment *spec, const Vnf__V1__Dependency *at)
{
    for (size_t s = 0; s < spec->n_startups; s++)
        for (size_t i = 0; i < spec->startups[s]->n_depends_on; i++) {
            const Vnf__V1__Dependency *other = spec->startups[s]->depends_on[i];

            if (other == at)
                return false;
            if (strcmp(other->group, at->group) == 0 &&
                strcmp(other->kpi_event, at->kpi_event) == 0)
                return true;
        }
    return false;
}

const char *deployment_gate(const struct deployment *d, const char *group, int nth)
{
    const Vnf__V1__Deployment *spec = d->wanted ? d->wanted : d->spec;

    for (size_t s = 0; s < spec->n_startups; s++)
        for (size_t i = 0; i < spec->startups[s]->n_depends_on; i++) {
            const Vnf__V1__Dependency *on = spec->startups[s]->depends_on[i];

            if (strcmp(on->group, group) == 0 &&
                strcmp(on->kpi_event, "VM_ALIVE") != 0 && !named_before(spec, on) &&
                nth-- == 0)
                return on->kpi_event;
        }
    return NULL;
}

const Vnf__V1__Network *spec_network(const Vnf__V1__Deployment *spec, const char *name)
{
    for (size_t i = 0; spec && i < spec->n_networks; i++)
        if (strcmp(spec->networks[i]->name, name) == 0)
            return spec->networks[i];
    return NULL;
}

const Vnf__V1__Network *deployment_network(const struct deployment *d, const char *name)
{
    const Vnf__V1__Network *network = spec_network(d->wanted, name);

    return network ? network : spec_network(d->spec, name);
}

unsigned deployment_members(const struct deployment *d, const char *group)
{
    unsigned count = 0;

    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        count += !vm->gone && strcmp(vm->group, group) == 0;
    return count;
}

Vnf__V1__GroupRecord *deployment_group_record(const struct deployment *d,
                                              const char *group)
{
    for (size_t i = 0; d->record && i < d->record->n_groups; i++)
        if (strcmp(d->record->groups[i]->name, group) == 0)
            return d->record->groups[i];
    return NULL;
}

const Vnf__V1__VmGroup *spec_group(const Vnf__V1__Deployment *spec, const char *name)
{
    for (size_t i = 0; spec && i < spec->n_groups; i++)
        if (strcmp(spec->groups[i]->name, name) == 0)
            return spec->groups[i];
    return NULL;
}

struct operation *deployment_service_operation(const struct deployment *d)
{
    for (struct operation *op = d->operations; op; op = op->next)
        if (op->state == OPERATION_RUNNING && kind_scope(op->kind) == SCOPE_SERVICE)
            return op;
    return NULL;
}

static bool operation_concerns(const struct operation *op, const char *vm_id)
{
    if (kind_is_vm(op->kind))
        return strcmp(op->vm_id, vm_id) == 0;
    for (int i = 0; i < op->step_count; i++)
        if (strcmp(op->steps[i].vm_id, vm_id) == 0)
            return true;
    return false;
}

struct operation *deployment_vm_operation(const struct deployment *d, const char *vm_id)
{
    for (struct operation *op = d->operations; op; op = op->next)
        if (op->state == OPERATION_RUNNING && kind_scope(op->kind) != SCOPE_SERVICE &&
            (!vm_id || operation_concerns(op, vm_id)))
            return op;
    return NULL;
}

struct operation *deployment_operation(const struct deployment *d, const char *id)
{
    for (struct operation *op = d->operations; op; op = op->next)
        if (strcmp(op->id, id) == 0)
            return op;
    return NULL;
}

/* What is not above 0 is no time; neither is: 0. */
static int64_t earlier(int64_t a, int64_t b)
{
    if (a <= 0 || b <= 0)
        return a > 0 ? a : b > 0 ? b : 0;
    return a < b ? a : b;
}

void vm_due_renew(struct vm *vm)
{
    vm->due_us = earlier(earlier(vm->record->agent_due_us, vm->record->recovery_due_us),
                         vm->record->scaling_due_us);
    vm->dirty = true;
}

Vnf__V1__VmRecord *record_new(struct arena *arena)
{
    Vnf__V1__VmRecord *record = arena_alloc(arena, sizeof *record);

    vnf__v1__vm_record__init(record);
    return record;
}

const Vnf__V1__Kpi *group_kpi(const Vnf__V1__VmGroup *group, const char *event_name)
{
    for (size_t i = 0; i < group->n_kpis; i++)
        if (strcmp(group->kpis[i]->event_name, event_name) == 0)
            return group->kpis[i];
    return NULL;
}

const Vnf__V1__Kpi *group_alive_kpi(const Vnf__V1__VmGroup *group)
{
    return group_kpi(group, "VM_ALIVE");
}

bool group_awaits_alive(const Vnf__V1__VmGroup *group)
{
    return group->bootup_time != -1 && group_alive_kpi(group);
}

const Vnf__V1__Interface *group_pool_interface(const Vnf__V1__VmGroup *group)
{
    const Vnf__V1__AddressPool *pool = group->scaling ? group->scaling->pool : NULL;

    for (size_t i = 0; pool && i < group->n_interfaces; i++)
        if (strcmp(group->interfaces[i]->network, pool->network) == 0 &&
            !*group->interfaces[i]->ip_address)
            return group->interfaces[i];
    return NULL;
}
