/*
 * rejected.c - the refusal of a request, told to whoever asked.
 */
#include "common/log.h"
#include "services/ip-pool/handlers.h"

void reply_rejected(struct tx *tx, const char *request_id, Ip__V1__Holder *holder,
                    const char *transaction_id, const struct err *why)
{
    Ip__V1__RequestRejected reply = IP__V1__REQUEST_REJECTED__INIT;

    reply.request_id = (char *)(uintptr_t)request_id;
    reply.holder = holder;
    reply.message = (char *)(uintptr_t)why->msg;
    reply.transaction_id = (char *)(uintptr_t)transaction_id;
    tx_reply(tx, TOPIC_IP_REPLIES, "RequestRejected", &reply.base);
    log_event(LOG_WARNING, transaction_id, "request refused", "reason", why->msg, NULL);
}
