/*
 * accept_deploy.c - a new deployment: the datamodel is checked, image and flavor are
 * looked up, every VM gets its uuid, name, MACs, and place, before anything is created.
 *
 * A VM's uuid is made of the operation and the VM's place, so deciding again decides
 * the same; it is committed before the first call that names it.
 */
#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "common/uuid.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/validate.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

/* What image and flavor come to is kept: the catalogue may change later. */
static void machine_resolve(struct scene *scene, Vnf__V1__VmGroup *group)
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

static void vms_make(struct scene *scene, struct deployment *d,
                     const struct operation *op)
{
    struct vm **end = &d->vms;

    while (*end)
        end = &(*end)->next;
    for (size_t g = 0; g < d->spec->n_groups; g++) {
        const Vnf__V1__VmGroup *group = d->spec->groups[g];

        for (unsigned i = 0; i < group->scaling->min_active; i++) {
            *end = vm_new(scene, d, op, group, (int)i);
            end = &(*end)->next;
        }
    }
}

/* The row of the name, made now or left from a deployment that is gone. */
static struct deployment *deployment_make(struct scene *scene,
                                          const struct operation *op)
{
    struct deployment *d = arena_alloc(scene->arena, sizeof *d);
    char key[ENVELOPE_KEY_SIZE];

    envelope_key(key, op->tenant, op->deployment);
    d->tenant = op->tenant;
    d->name = op->deployment;
    d->partition = envelope_partition(key, strlen(key), scene->partitions);
    d->id = scene->new_ids[--scene->new_id_count];
    d->fresh = true;
    scene_add_deployment(scene, d);
    return d;
}

/* What was asked for, without what image and flavor came to. */
static const uint8_t *asked(struct scene *scene, const Vnf__V1__Deployment *spec,
                            size_t *length)
{
    Vnf__V1__Machine **machines =
        arena_alloc(scene->arena, spec->n_groups * sizeof *machines);
    uint8_t *bytes;

    for (size_t i = 0; i < spec->n_groups; i++) {
        machines[i] = spec->groups[i]->machine;
        spec->groups[i]->machine = NULL;
    }
    *length = vnf__v1__deployment__get_packed_size(spec);
    bytes = arena_alloc(scene->arena, *length + 1);
    vnf__v1__deployment__pack(spec, bytes);
    for (size_t i = 0; i < spec->n_groups; i++)
        spec->groups[i]->machine = machines[i];
    return bytes;
}

static bool same_request(struct scene *scene, const Vnf__V1__Deployment *a,
                         const Vnf__V1__Deployment *b)
{
    size_t a_length, b_length;
    const uint8_t *a_bytes = asked(scene, a, &a_length);
    const uint8_t *b_bytes = asked(scene, b, &b_length);

    return a_length == b_length && memcmp(a_bytes, b_bytes, a_length) == 0;
}

/* A deploy that failed half-way goes on when the same is asked for again. */
static bool resumes(struct scene *scene, const struct deployment *d,
                    const Vnf__V1__Deployment *datamodel)
{
    return d && d->state == SERVICE_ERROR && d->failed == KIND_DEPLOY && datamodel &&
           same_request(scene, d->spec, datamodel);
}

static int refuse_there(const struct deployment *d, struct err *err)
{
    bool failed = d->state == SERVICE_ERROR && d->failed == KIND_DEPLOY;

    return err_set(err, ERR_CONFLICT,
                   "deployment %s of tenant %s is there already and is %s; %s", d->name,
                   d->tenant, service_state_name(d->state),
                   failed ? "the datamodel it was deployed with, or recover, goes on "
                            "with it; another needs undeploy first"
                          : "undeploy it first");
}

static int deploy_check(const struct scene *scene, const struct deployment *d,
                        const struct operation *op,
                        const Vnf__V1__Deployment *datamodel, struct err *err)
{
    if (d && d->state != SERVICE_UNDEF)
        return refuse_there(d, err);
    if (datamodel && strcmp(datamodel->name, op->deployment) != 0)
        return err_set(err, ERR_INVALID,
                       "the datamodel names deployment '%s', the request '%s'",
                       datamodel->name, op->deployment);
    return datamodel_check(datamodel, scene->images, scene->flavors, err);
}

static void begin(struct scene *scene, struct deployment *d, struct operation *op)
{
    plan_operation(scene->arena, d, op);
    service_move(&d->state, kind_rule(KIND_DEPLOY)->begins);
    d->failed = KIND_NONE;
    d->dirty = true;
    verdict_accept(scene, d, op);
}

int accept_deploy(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    if (resumes(scene, *d, datamodel)) {
        begin(scene, *d, op);
        return 0;
    }
    if (deploy_check(scene, *d, op, datamodel, err) < 0)
        return err->kind;

    if (!*d)
        *d = deployment_make(scene, op);
    (*d)->spec = (Vnf__V1__Deployment *)(uintptr_t)datamodel;
    for (size_t i = 0; i < datamodel->n_groups; i++)
        machine_resolve(scene, datamodel->groups[i]);
    vms_make(scene, *d, op);
    begin(scene, *d, op);
    return 0;
}
