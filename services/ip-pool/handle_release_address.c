/*
 * handle_release_address.c - ReleaseAddress -> AddressReleased, also when there was
 * nothing to release.
 */
#include "common/log.h"
#include "common/metrics.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static struct metric released =
    METRIC_COUNTER("quartet_ip_released_total", "Addresses that a VM gave back.");

int answer_release_address(struct tx *tx, const ProtobufCMessage *message,
                           struct err *err)
{
    const Ip__V1__ReleaseAddress *request = (const Ip__V1__ReleaseAddress *)message;
    Ip__V1__AddressReleased reply = IP__V1__ADDRESS_RELEASED__INIT;
    Ip__V1__Group group = IP__V1__GROUP__INIT;
    Ip__V1__Place place = IP__V1__PLACE__INIT;
    int64_t count;

    if (holder_check(request->holder, err) < 0)
        return err->kind;
    holder_split(request->holder, &group, &place);
    if (store_lease_release(tx->db, &group, &place, &times, &count, err) < 0)
        return err->kind;
    reply.request_id = request->request_id;
    reply.holder = request->holder;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "AddressReleased", &reply.base);
    metric_add(&released, count);
    log_event(LOG_INFO, request->transaction_id, "address released", "tenant",
              group.tenant, "deployment", group.deployment, "group", group.group, "vm",
              place.vm_id, "count", log_int(count), NULL);
    return 0;
}
