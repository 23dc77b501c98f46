/*
 * events.c - builds events and numbers them.
 *
 * An event's id is made of what it is about, so deciding the same again says the same.
 */
#include "services/lifecycle-engine/decide/events.h"

#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "common/uuid.h"
#include "proto/event.pb-c.h"

#define TEXT(t) ((char *)(uintptr_t)(t)) /* protobuf-c's fields are not const */

static Vnf__V1__Nic **nics_of(struct scene *scene, const struct vm *vm)
{
    size_t count = (size_t)vm->nic_count;
    Vnf__V1__Nic **nics =
        arena_alloc(scene->arena, (count + 1) * sizeof(Vnf__V1__Nic *));

    for (size_t i = 0; i < count; i++) {
        nics[i] = arena_alloc(scene->arena, sizeof *nics[i]);
        vnf__v1__nic__init(nics[i]);
        nics[i]->nicid = vm->nics[i].nicid;
        nics[i]->network = TEXT(vm->nics[i].network);
        nics[i]->mac_address = TEXT(vm->nics[i].mac);
        nics[i]->ip_address = TEXT(vm->nics[i].address);
    }
    return nics;
}

static Vnf__V1__Vm *vm_of(struct scene *scene, const struct vm *vm)
{
    Vnf__V1__Vm *source = arena_alloc(scene->arena, sizeof *source);

    vnf__v1__vm__init(source);
    source->name = TEXT(vm->name);
    source->uuid = TEXT(vm->id);
    source->host = TEXT(vm->host);
    source->state = TEXT(vm_state_name(vm->state));
    source->n_interfaces = (size_t)vm->nic_count;
    source->interfaces = nics_of(scene, vm);
    return source;
}

/* Of a redeployed VM: what it was and what it is. */
static void vms_fill(struct scene *scene, Vnf__V1__Event *event,
                     const struct telling *telling)
{
    if (!telling->vm)
        return;
    event->vm_source = vm_of(scene, telling->vm);
    if (!telling->former)
        return;
    event->vm_target = event->vm_source;
    event->vm_source = vm_of(scene, telling->vm);
    event->vm_source->name = TEXT(telling->former->vm_name);
    event->vm_source->uuid = TEXT(telling->former->vm_id);
}

static struct message *send(struct scene *scene, const struct operation *op,
                            int32_t partition, const Vnf__V1__Event *event)
{
    char key[ENVELOPE_KEY_SIZE];
    size_t length = vnf__v1__event__get_packed_size(event);
    uint8_t *payload = arena_alloc(scene->arena, length + 1);

    vnf__v1__event__pack(event, payload);
    envelope_key(key, op->tenant, op->deployment);
    if (partition < 0)
        partition = envelope_partition(key, strlen(key), scene->partitions);
    return scene_record(scene, partition, TOPIC_EVENTS, key, "Event", event->id,
                        op->traceparent, payload, length);
}

/* What every event of the operation says; ids, sequence and VMs apart. */
static void event_fill(const struct scene *scene, Vnf__V1__Event *event,
                       const struct deployment *d, const struct operation *op,
                       const struct telling *telling)
{
    vnf__v1__event__init(event);
    event->transaction_id = TEXT(op->id);
    event->time_us = scene->now_us;
    event->type = TEXT(telling->type);
    event->status = telling->status_code == 200 ? VNF__V1__EVENT_STATUS__EVENT_SUCCESS
                                                : VNF__V1__EVENT_STATUS__EVENT_FAILURE;
    event->status_code = (uint32_t)telling->status_code;
    event->status_message = TEXT(telling->message);
    event->tenant = TEXT(op->tenant);
    event->deployment = TEXT(op->deployment);
    event->service_state = TEXT(service_state_name(d ? d->state : SERVICE_UNDEF));
    event->operation = TEXT(op->kind ? kind_name(op->kind) : "");
    event->final = telling->final;
    event->traceparent = TEXT(op->traceparent);
}

const struct message *event_tell(struct scene *scene, struct deployment *d,
                                 const struct operation *op,
                                 const struct telling *telling)
{
    Vnf__V1__Event event;
    struct message *message;
    char id[UUID_SIZE];

    event_fill(scene, &event, d, op, telling);
    if (d) {
        event.sequence = ++d->sequence;
        d->dirty = true;
        uuid_name(id, "event/%s/%s/%llu", d->tenant, d->name,
                  (unsigned long long)d->sequence);
    } else {
        uuid_name(id, "event/%s/%s/%s", op->tenant, op->id, telling->type);
    }
    event.id = id;
    event.vm_group = telling->vm ? TEXT(telling->vm->group) : TEXT("");
    vms_fill(scene, &event, telling);
    message = send(scene, op, d ? d->partition : -1, &event);
    message->transaction = op->id;
    message->event = telling->type;
    message->vm_name = telling->vm ? telling->vm->name : NULL;
    message->text = telling->message;
    message->status_code = telling->status_code;
    return message;
}

void plan_tell(struct scene *scene, const struct deployment *d,
               const struct operation *op, const Vnf__V1__Plan *plan,
               const struct err *why)
{
    struct telling telling = {
        "OPERATION_PLANNED", 200, "it would be accepted", NULL, NULL, false};
    char id[UUID_SIZE], key[ENVELOPE_KEY_SIZE];
    Vnf__V1__Event event;

    if (why) {
        telling.status_code = err_status(why->kind);
        telling.message = why->msg;
    }
    event_fill(scene, &event, d, op, &telling);
    uuid_name(id, "event/%s/%s/%s", op->tenant, op->id, telling.type);
    event.id = id;
    if (plan) {
        event.plan.len = vnf__v1__plan__get_packed_size(plan);
        event.plan.data = arena_alloc(scene->arena, event.plan.len + 1);
        vnf__v1__plan__pack(plan, event.plan.data);
    }
    envelope_key(key, op->tenant, op->deployment);
    scene_send(scene, TOPIC_EVENTS, key, "Event", op->traceparent, &event.base);
}

void event_tell_alone(struct scene *scene, struct deployment *d,
                      const struct telling *telling)
{
    const struct operation nobody = {
        .tenant = d->tenant, .deployment = d->name, .traceparent = ""};
    struct message *message =
        (struct message *)(uintptr_t)event_tell(scene, d, &nobody, telling);

    message->transaction = "";
}

static void verdict_keep(struct operation *op, const struct message *message)
{
    op->verdict = message->payload;
    op->verdict_length = message->length;
}

void verdict_accept(struct scene *scene, struct deployment *d, struct operation *op)
{
    struct telling telling = {"OPERATION_ACCEPTED",
                              200,
                              "Deployment operation request accepted",
                              NULL,
                              NULL,
                              false};

    verdict_keep(op, event_tell(scene, d, op, &telling));
}

void verdict_reject(struct scene *scene, struct deployment *d, struct operation *op,
                    const struct err *why)
{
    struct telling telling = {"OPERATION_REJECTED",
                              err_status(why->kind),
                              arena_text(scene->arena, why->msg),
                              NULL,
                              NULL,
                              true};

    op->state = OPERATION_REJECTED;
    op->status_code = telling.status_code;
    op->status_message = telling.message;
    op->finished_us = scene->now_us;
    verdict_keep(op, event_tell(scene, d, op, &telling));
}

void verdict_repeat(struct scene *scene, const struct operation *op)
{
    ProtobufCAllocator allocator = arena_allocator(scene->arena);
    Vnf__V1__Event *event =
        vnf__v1__event__unpack(&allocator, op->verdict_length, op->verdict);
    char key[ENVELOPE_KEY_SIZE];

    if (!event)
        return;
    envelope_key(key, op->tenant, op->deployment);
    scene_record(scene, envelope_partition(key, strlen(key), scene->partitions),
                 TOPIC_EVENTS, key, "Event", event->id, op->traceparent, op->verdict,
                 op->verdict_length);
}
