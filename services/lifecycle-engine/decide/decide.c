/*
 * decide.c - which handler an item goes to.
 */
#include "services/lifecycle-engine/decide/decide.h"

static item_handler *const HANDLERS[ITEM_KINDS] = {
    [ITEM_OPERATION] = handle_operation,
    [ITEM_ALARM] = handle_alarm,
    [ITEM_ACKNOWLEDGEMENT] = handle_acknowledgement,
    [ITEM_ADDRESS_RESERVED] = handle_address_reserved,
    [ITEM_ADDRESS_RELEASED] = handle_address_released,
    [ITEM_ADDRESS_REJECTED] = handle_address_rejected,
    [ITEM_LEASES_AUDITED] = handle_leases_audited,
    [ITEM_RESULT] = handle_result,
    [ITEM_DOMAIN_OFF] = handle_domain_off,
    [ITEM_DOMAIN_LOOK] = handle_domain_look,
    [ITEM_AGENT] = handle_agent,
    [ITEM_DEADLINE] = handle_deadline,
    [ITEM_TAKEOVER] = handle_takeover,
};

int decide(struct scene *scene, const struct item *item, struct err *err)
{
    return HANDLERS[item->kind](scene, item, err);
}
