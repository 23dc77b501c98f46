/*
 * audit.c - a deployment that has pools is audited a minute after an operation and then
 * each ten minutes; one that has none any more until ip-pool says that nothing leaks.
 * ip-pool gives a leaked address back when a later audit finds it still leaked.
 */
#include "services/lifecycle-engine/decide/audit.h"

#include <string.h>

#include "common/envelope.h"
#include "proto/ip.pb-c.h"
#include "services/lifecycle-engine/decide/decide.h"

#define SECOND ((int64_t)1000000)
#define AFTER_US (60 * SECOND)
#define BETWEEN_US (600 * SECOND)

#define TEXT(t) ((char *)(uintptr_t)(t))

static bool has_pools(const Vnf__V1__Deployment *spec)
{
    for (size_t i = 0; spec && i < spec->n_groups; i++)
        if (spec->groups[i]->scaling && spec->groups[i]->scaling->pool)
            return true;
    return false;
}

static void due_set(struct deployment *d, int64_t due_us)
{
    d->due_us = due_us;
    d->dirty = true;
}

void audit_plan(const struct scene *scene, struct deployment *d)
{
    int64_t due_us = scene->now_us + AFTER_US;

    if ((has_pools(d->spec) || has_pools(d->wanted)) &&
        (!d->due_us || d->due_us > due_us))
        due_set(d, due_us);
}

static Ip__V1__Place *place_of(struct scene *scene, const struct vm *vm,
                               const Vnf__V1__Interface *interface)
{
    Ip__V1__Place *place = arena_alloc(scene->arena, sizeof *place);

    ip__v1__place__init(place);
    place->group = TEXT(vm->group);
    place->index = (uint32_t)vm->index;
    place->nicid = interface->nicid;
    place->vm_id = TEXT(vm->id);
    return place;
}

static void places_fill(struct scene *scene, const struct deployment *d,
                        Ip__V1__AuditLeases *request)
{
    size_t vms = 0;

    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        vms++;
    request->places = arena_alloc(scene->arena, (vms + 1) * sizeof *request->places);
    for (const struct vm *vm = d->vms; vm; vm = vm->next) {
        const Vnf__V1__Interface *interface =
            group_pool_interface(deployment_group_of(d, vm));

        if (interface && !vm->gone)
            request->places[request->n_places++] = place_of(scene, vm, interface);
    }
}

static void ask(struct scene *scene, const struct deployment *d)
{
    Ip__V1__AuditLeases request = IP__V1__AUDIT_LEASES__INIT;
    Ip__V1__Group group = IP__V1__GROUP__INIT;
    char key[ENVELOPE_KEY_SIZE];

    group.tenant = TEXT(d->tenant);
    group.deployment = TEXT(d->name);
    request.request_id = arena_format(scene->arena, "audit/%lld", (long long)d->id);
    request.group = &group;
    places_fill(scene, d, &request);
    envelope_key(key, d->tenant, d->name);
    scene_send(scene, TOPIC_IP_REQUESTS, key, "AuditLeases", "", &request.base);
}

static bool is_busy(const struct deployment *d)
{
    return deployment_service_operation(d) || deployment_vm_operation(d, NULL);
}

void audit_due(struct scene *scene, struct deployment *d)
{
    if (!d->due_us || d->due_us > scene->now_us)
        return;
    if (is_busy(d)) {
        due_set(d, scene->now_us + AFTER_US);
        return;
    }
    ask(scene, d);
    due_set(d, scene->now_us + BETWEEN_US);
}

int handle_leases_audited(struct scene *scene, const struct item *item, struct err *err)
{
    const Ip__V1__LeasesAudited *reply = (const Ip__V1__LeasesAudited *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);

    (void)err;
    if (d && d->due_us && !reply->leaked_count && !has_pools(d->spec) &&
        !has_pools(d->wanted))
        due_set(d, 0);
    return 0;
}
