/*
 * decide.c - which handler an item goes to, and then what waited for the operations
 * that ended in it.
 */
#include "services/lifecycle-engine/decide/decide.h"

#include "services/lifecycle-engine/decide/aftermath.h"

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
    int r = HANDLERS[item->kind](scene, item, err);

    if (r == 0)
        aftermath(scene);
    return r;
}
