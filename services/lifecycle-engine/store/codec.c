/*
 * codec.c - the protobuf columns: a deployment's spec, a VM's interfaces, an
 * operation's steps (published to readers through lifecycle_api_v1).
 */
#include <stdio.h>
#include <string.h>

#include "proto/event.pb-c.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/store/store.h"

#define TEXT(t) ((char *)(uintptr_t)(t))

static uint8_t *pack(struct arena *arena, const ProtobufCMessage *message,
                     size_t *length)
{
    uint8_t *bytes;

    *length = protobuf_c_message_get_packed_size(message);
    bytes = arena_alloc(arena, *length + 1);
    protobuf_c_message_pack(message, bytes);
    return bytes;
}

static void step_read(struct arena *arena, struct step *step, const Vnf__V1__Step *from)
{
    step->action = action_by_name(from->action);
    step->state = (enum step_state)from->state;
    step->phase = from->phase;
    step->rung = (enum rung)from->rung;
    step->anew = from->anew;
    step->as = (enum operation_kind)from->as;
    step->place = from->place;
    step->after = from->after;
    step->band = from->band;
    step->spare = from->spare;
    step->vm_id = arena_text(arena, from->vm_id);
    step->vm_name = arena_text(arena, from->vm_name);
    step->owner = from->owner;
    step->attempt = from->attempt;
    step->epoch = from->epoch;
    step->due_us = from->due_us;
    step->give_up_us = from->give_up_us;
    step->begun_us = from->begun_us;
    step->ended_us = from->ended_us;
    step->hard = from->hard;
    step->calling = from->calling;
    step->note = arena_text(arena, from->note);
}

void steps_unpack(struct arena *arena, struct operation *op, const uint8_t *bytes,
                  size_t length)
{
    ProtobufCAllocator allocator = arena_allocator(arena);
    Vnf__V1__Steps *steps = vnf__v1__steps__unpack(&allocator, length, bytes);

    op->step_count = steps ? (int)steps->n_steps : 0;
    op->steps = arena_alloc(arena, (size_t)(op->step_count + 1) * sizeof *op->steps);
    for (int i = 0; i < op->step_count; i++)
        step_read(arena, &op->steps[i], steps->steps[i]);
}

static void step_write(Vnf__V1__Step *to, const struct step *step)
{
    vnf__v1__step__init(to);
    to->action = TEXT(action_name(step->action));
    to->state = (Vnf__V1__StepState)step->state;
    to->phase = step->phase;
    to->rung = (uint32_t)step->rung;
    to->anew = step->anew;
    to->as = (Vnf__V1__OperationKind)step->as;
    to->place = step->place;
    to->after = step->after;
    to->band = step->band;
    to->spare = step->spare;
    to->vm_id = TEXT(step->vm_id);
    to->vm_name = TEXT(step->vm_name);
    to->owner = step->owner;
    to->attempt = step->attempt;
    to->epoch = step->epoch;
    to->due_us = step->due_us;
    to->give_up_us = step->give_up_us;
    to->begun_us = step->begun_us;
    to->ended_us = step->ended_us;
    to->hard = step->hard;
    to->calling = step->calling;
    to->note = TEXT(step->note);
}

uint8_t *steps_pack(struct arena *arena, const struct operation *op, size_t *length)
{
    Vnf__V1__Steps steps = VNF__V1__STEPS__INIT;
    size_t count = (size_t)op->step_count;
    Vnf__V1__Step *all = arena_alloc(arena, (count + 1) * sizeof *all);

    steps.n_steps = count;
    steps.steps = arena_alloc(arena, (count + 1) * sizeof *steps.steps);
    for (size_t i = 0; i < count; i++) {
        step_write(&all[i], &op->steps[i]);
        steps.steps[i] = &all[i];
    }
    return pack(arena, &steps.base, length);
}

void nics_unpack(struct arena *arena, struct vm *vm, const uint8_t *bytes,
                 size_t length)
{
    ProtobufCAllocator allocator = arena_allocator(arena);
    Vnf__V1__Nics *nics = vnf__v1__nics__unpack(&allocator, length, bytes);

    for (size_t i = 0; nics && i < nics->n_nics && i < NICS_MAX; i++) {
        struct nic *nic = &vm->nics[vm->nic_count++];

        nic->nicid = nics->nics[i]->nicid;
        snprintf(nic->network, sizeof nic->network, "%s", nics->nics[i]->network);
        snprintf(nic->mac, sizeof nic->mac, "%s", nics->nics[i]->mac_address);
        snprintf(nic->address, sizeof nic->address, "%s", nics->nics[i]->ip_address);
    }
}

uint8_t *nics_pack(struct arena *arena, const struct vm *vm, size_t *length)
{
    Vnf__V1__Nics nics = VNF__V1__NICS__INIT;
    Vnf__V1__Nic all[NICS_MAX], *list[NICS_MAX];

    nics.n_nics = (size_t)vm->nic_count;
    nics.nics = list;
    for (int i = 0; i < vm->nic_count; i++) {
        vnf__v1__nic__init(&all[i]);
        all[i].nicid = vm->nics[i].nicid;
        all[i].network = TEXT(vm->nics[i].network);
        all[i].mac_address = TEXT(vm->nics[i].mac);
        all[i].ip_address = TEXT(vm->nics[i].address);
        list[i] = &all[i];
    }
    return pack(arena, &nics.base, length);
}

Vnf__V1__VmRecord *record_unpack(struct arena *arena, const uint8_t *bytes,
                                 size_t length)
{
    ProtobufCAllocator allocator = arena_allocator(arena);
    Vnf__V1__VmRecord *record =
        vnf__v1__vm_record__unpack(&allocator, length, length ? bytes : NULL);

    return record ? record : record_new(arena);
}

uint8_t *record_pack(struct arena *arena, const Vnf__V1__VmRecord *record,
                     size_t *length)
{
    return pack(arena, &record->base, length);
}

Vnf__V1__Deployment *spec_unpack(struct arena *arena, const uint8_t *bytes,
                                 size_t length)
{
    ProtobufCAllocator allocator = arena_allocator(arena);

    return vnf__v1__deployment__unpack(&allocator, length, bytes);
}

uint8_t *spec_pack(struct arena *arena, const Vnf__V1__Deployment *spec, size_t *length)
{
    return pack(arena, &spec->base, length);
}

Vnf__V1__DeploymentRecord *deployment_record_unpack(struct arena *arena,
                                                    const uint8_t *bytes, size_t length)
{
    ProtobufCAllocator allocator = arena_allocator(arena);

    return length ? vnf__v1__deployment_record__unpack(&allocator, length, bytes)
                  : NULL;
}

uint8_t *deployment_record_pack(struct arena *arena,
                                const Vnf__V1__DeploymentRecord *record, size_t *length)
{
    return pack(arena, &record->base, length);
}
