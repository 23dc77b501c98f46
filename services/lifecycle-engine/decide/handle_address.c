/*
 * handle_address.c - what ip-pool answers. An address granted to a step that is gone is
 * given back.
 */
#include <stdio.h>
#include <string.h>

#include "common/envelope.h"
#include "proto/ip.pb-c.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/members.h"
#include "services/lifecycle-engine/decide/steps.h"

static void give_back(struct scene *scene, const struct item *item,
                      const Ip__V1__AddressReserved *reply)
{
    Ip__V1__ReleaseAddress request = IP__V1__RELEASE_ADDRESS__INIT;
    char key[ENVELOPE_KEY_SIZE];

    request.request_id = reply->request_id;
    request.holder = reply->holder;
    request.transaction_id = reply->transaction_id;
    envelope_key(key, item->tenant, item->deployment);
    scene_send(scene, TOPIC_IP_REQUESTS, key, "ReleaseAddress", "", &request.base);
}

static struct nic *nic_of(struct vm *vm, unsigned nicid)
{
    for (int i = 0; i < vm->nic_count; i++)
        if (vm->nics[i].nicid == nicid)
            return &vm->nics[i];
    return NULL;
}

int handle_address_reserved(struct scene *scene, const struct item *item,
                            struct err *err)
{
    const Ip__V1__AddressReserved *reply =
        (const Ip__V1__AddressReserved *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct vm *vm = d ? deployment_vm(d, reply->holder->vm_id) : NULL;
    struct nic *nic = vm ? nic_of(vm, reply->holder->nicid) : NULL;
    struct operation *op = NULL;
    struct step *step =
        nic ? step_running(d, vm->id, ACTION_RESERVE_ADDRESS, &op) : NULL;

    (void)err;
    if (!step) {
        if (!nic || strcmp(nic->address, reply->address) != 0)
            give_back(scene, item, reply);
        return 0;
    }
    member_address(d, vm, nic, reply->address);
    vm->dirty = true;
    step_done(scene, d, op, step, arena_text(scene->arena, reply->address));
    operation_advance(scene, d, op);
    return 0;
}

int handle_address_released(struct scene *scene, const struct item *item,
                            struct err *err)
{
    const Ip__V1__AddressReleased *reply =
        (const Ip__V1__AddressReleased *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct operation *op = NULL;
    struct step *step =
        d ? step_running(d, reply->holder->vm_id, ACTION_RELEASE_ADDRESS, &op) : NULL;

    (void)err;
    if (!step)
        return 0;
    step_done(scene, d, op, step, "");
    operation_advance(scene, d, op);
    return 0;
}

int handle_address_rejected(struct scene *scene, const struct item *item,
                            struct err *err)
{
    const Ip__V1__RequestRejected *reply =
        (const Ip__V1__RequestRejected *)item->message;
    struct deployment *d = scene_deployment(scene, item->tenant, item->deployment);
    struct operation *op = NULL;
    struct step *step = NULL;

    (void)err;
    if (d && reply->holder)
        step = step_running(d, reply->holder->vm_id, ACTION_RESERVE_ADDRESS, &op);
    if (d && reply->holder && !step)
        step = step_running(d, reply->holder->vm_id, ACTION_RELEASE_ADDRESS, &op);
    if (!step)
        return 0;
    step_failed(scene, d, op, step, arena_text(scene->arena, reply->message));
    operation_advance(scene, d, op);
    return 0;
}
