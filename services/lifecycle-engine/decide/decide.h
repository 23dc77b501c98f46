/*
 * decide.h - what each thing that comes means: a handler an item, over the scene.
 *
 * Handlers are pure: they change the scene's facts and leave messages and jobs in it,
 * and the turn makes both true. Each may see the same item twice.
 */
#pragma once

#include "services/lifecycle-engine/facts/item.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Returns 0 also when the item changes nothing or is refused in public. ERR_INVALID: it
 * cannot be understood or answered; a record goes to the dlq. */
typedef int item_handler(struct scene *scene, const struct item *item, struct err *err);

item_handler handle_operation, handle_alarm, handle_acknowledgement,
    handle_address_reserved, handle_address_released, handle_address_rejected,
    handle_leases_audited, handle_result, handle_domain_off, handle_domain_look,
    handle_agent, handle_deadline, handle_takeover;

/* Calls the handler of the item's kind. */
item_handler decide;

/* An accepted kind of operation: checks it, changes the facts, plans its steps. Returns
 * 0, or the refusal. *d is NULL where nothing has had the name before. */
typedef int operation_accept(struct scene *scene, struct deployment **d,
                             struct operation *op, const Vnf__V1__Deployment *datamodel,
                             struct err *err);

operation_accept accept_deploy, accept_update, accept_scale, accept_service, accept_vm,
    accept_image, accept_flavor, accept_network, accept_subnet, accept_tenant;
