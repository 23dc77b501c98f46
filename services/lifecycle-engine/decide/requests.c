/*
 * requests.c - what steps ask of the others: jobs for the workers, targets for the
 * monitor, addresses of ip-pool.
 */
#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "proto/ip.pb-c.h"
#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/domain.h"
#include "services/lifecycle-engine/decide/networks.h"
#include "services/lifecycle-engine/decide/steps.h"
#include "services/lifecycle-engine/plan/notice.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

static void copy(char *to, size_t size, const char *from)
{
    snprintf(to, size, "%s", from);
}

static struct job *job_new(struct scene *scene, const struct deployment *d,
                           const struct vm *vm, const char *vm_id, enum call call)
{
    struct job *job = scene_job(scene);

    copy(job->tenant, sizeof job->tenant, d->tenant);
    copy(job->deployment, sizeof job->deployment, d->name);
    copy(job->vm_id, sizeof job->vm_id, vm_id);
    job->step = -1;
    job->call = call;
    job->partition = d->partition;
    copy(job->host, sizeof job->host, vm->host);
    domain_fill(&job->domain, d, vm);
    if (call == CALL_DEFINE || call == CALL_POWER_ON || call == CALL_REMOVE)
        own_networks_fill(&job->domain, d);
    if (call == CALL_DEFINE || call == CALL_POWER_ON)
        domain_day0_fill(scene->arena, &job->domain, d, vm);
    if (call == CALL_NOTICE)
        notice_text(job->notice, sizeof job->notice, d, vm);
    return job;
}

void notice_order(struct scene *scene, const struct deployment *d, const struct vm *vm)
{
    job_new(scene, d, vm, vm->id, CALL_NOTICE);
}

void look_order(struct scene *scene, const struct deployment *d, const struct vm *vm)
{
    job_new(scene, d, vm, vm->id, CALL_LOOK)->attempt = vm->record->entries;
}

void call_order(struct scene *scene, const struct deployment *d, const struct vm *vm,
                enum call call)
{
    job_new(scene, d, vm, vm->id, call);
}

void job_order(struct scene *scene, const struct deployment *d,
               const struct operation *op, const struct step *step, enum call call)
{
    const struct vm *vm = deployment_vm(d, step->vm_id);
    struct job *job;

    if (!vm) {
        fetch_order(scene, d, op, step);
        return;
    }
    job = job_new(scene, d, vm, step->vm_id, call);
    copy(job->operation, sizeof job->operation, op->id);
    job->step = (int)(step - op->steps);
    job->attempt = step->attempt;
    copy(job->traceparent, sizeof job->traceparent, op->traceparent);
    copy(job->domain.id, sizeof job->domain.id, step->vm_id);
    copy(job->domain.name, sizeof job->domain.name, step->vm_name);
}

static const char *address_of(const struct vm *vm, unsigned nicid)
{
    for (int i = 0; i < vm->nic_count; i++)
        if (vm->nics[i].nicid == nicid)
            return vm->nics[i].address;
    return "";
}

static void probes_fill(struct scene *scene, Mon__V1__Target *target,
                        const Vnf__V1__VmGroup *group, const struct vm *vm)
{
    target->n_probes = group->n_kpis;
    target->probes = arena_alloc(scene->arena, (group->n_kpis + 1) * sizeof(void *));
    for (size_t i = 0; i < group->n_kpis; i++) {
        Mon__V1__Probe *probe = arena_alloc(scene->arena, sizeof *probe);

        mon__v1__probe__init(probe);
        probe->kpi = group->kpis[i];
        probe->address = TEXT(address_of(vm, group->kpis[i]->collector->nicid));
        target->probes[i] = probe;
    }
}

static void target_fill(struct scene *scene, Mon__V1__Target *target,
                        const struct deployment *d, const struct vm *vm)
{
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);

    mon__v1__target__init(target);
    target->vm_id = TEXT(vm->id);
    target->vm_name = TEXT(vm->name);
    target->tenant = TEXT(d->tenant);
    target->deployment = TEXT(d->name);
    target->vm_group = TEXT(vm->group);
    target->epoch = vm->epoch;
    target->enabled = vm->monitored;
    target->host = TEXT(vm->host);
    if (target->enabled)
        probes_fill(scene, target, group, vm);
}

void monitor_set(struct scene *scene, const struct deployment *d,
                 const struct operation *op, const struct vm *vm)
{
    Mon__V1__Target target;

    target_fill(scene, &target, d, vm);
    target.transaction_id = TEXT(op->id);
    target.traceparent = TEXT(op->traceparent);
    scene_send(scene, TOPIC_MONITORING, vm->id, "Target", op->traceparent,
               &target.base);
}

void monitor_remind(struct scene *scene, const struct deployment *d,
                    const struct vm *vm)
{
    Mon__V1__Target target;
    uint8_t *payload;

    target_fill(scene, &target, d, vm);
    payload = arena_alloc(scene->arena, mon__v1__target__get_packed_size(&target) + 1);
    scene_record(scene, d->partition, TOPIC_MONITORING, vm->id, "Target",
                 arena_format(scene->arena, "%s/%u", vm->id, vm->epoch), "", payload,
                 mon__v1__target__pack(&target, payload));
}

void monitor_forget(struct scene *scene, const struct deployment *d,
                    const char *traceparent, const char *vm_id)
{
    scene_record(scene, d->partition, TOPIC_MONITORING, vm_id, "Target",
                 arena_format(scene->arena, "%s/forget", vm_id), traceparent, NULL, 0);
}

static void holder_fill(Ip__V1__Holder *holder, const struct deployment *d,
                        const struct vm *vm, unsigned nicid)
{
    ip__v1__holder__init(holder);
    holder->tenant = TEXT(d->tenant);
    holder->deployment = TEXT(d->name);
    holder->group = TEXT(vm->group);
    holder->index = (uint32_t)vm->index;
    holder->nicid = nicid;
    holder->vm_id = TEXT(vm->id);
}

static void request_send(struct scene *scene, const struct deployment *d,
                         const struct operation *op, const char *type,
                         const ProtobufCMessage *message)
{
    char key[ENVELOPE_KEY_SIZE];

    envelope_key(key, d->tenant, d->name);
    scene_send(scene, TOPIC_IP_REQUESTS, key, type, op->traceparent, message);
}

void address_reserve(struct scene *scene, const struct deployment *d,
                     const struct operation *op, const struct step *step)
{
    const struct vm *vm = deployment_vm(d, step->vm_id);
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);
    Ip__V1__ReserveAddress request = IP__V1__RESERVE_ADDRESS__INIT;
    Ip__V1__Holder holder;

    holder_fill(&holder, d, vm, group_pool_interface(group)->nicid);
    request.request_id =
        arena_format(scene->arena, "%s/%d", op->id, (int)(step - op->steps));
    request.holder = &holder;
    request.pool = group->scaling->pool;
    request.transaction_id = TEXT(op->id);
    request_send(scene, d, op, "ReserveAddress", &request.base);
}

void address_release(struct scene *scene, const struct deployment *d,
                     const struct operation *op, const struct step *step)
{
    const struct vm *vm = deployment_vm(d, step->vm_id);
    const Vnf__V1__VmGroup *group = deployment_group_of(d, vm);
    Ip__V1__ReleaseAddress request = IP__V1__RELEASE_ADDRESS__INIT;
    Ip__V1__Holder holder;

    holder_fill(&holder, d, vm, group_pool_interface(group)->nicid);
    request.request_id =
        arena_format(scene->arena, "%s/%d", op->id, (int)(step - op->steps));
    request.holder = &holder;
    request.transaction_id = TEXT(op->id);
    request_send(scene, d, op, "ReleaseAddress", &request.base);
}
