/*
 * handle_reserve_address.c - ReserveAddress -> AddressReserved, or RequestRejected.
 *
 * The request carries the pool as the datamodel states it. The same request again finds
 * the lease it made and answers the same.
 */
#include "common/log.h"
#include "common/metrics.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static struct metric granted =
    METRIC_COUNTER("quartet_ip_granted_total", "ReserveAddress that were answered.");

int answer_reserve_address(struct tx *tx, const ProtobufCMessage *message,
                           struct err *err)
{
    const Ip__V1__ReserveAddress *request = (const Ip__V1__ReserveAddress *)message;
    Ip__V1__AddressReserved reply = IP__V1__ADDRESS_RESERVED__INIT;
    Ip__V1__Group group = IP__V1__GROUP__INIT;
    Ip__V1__Place place = IP__V1__PLACE__INIT, *places[] = {&place};
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct granted grant;

    if (holder_check(request->holder, err) < 0 ||
        pool_read(&pool, POOL_STATED(request->pool), err) < 0)
        return err->kind;
    holder_split(request->holder, &group, &place);
    if (store_lease_grant(tx->db, &group, pool, places, 1, request->request_id, &grant,
                          err) < 0)
        return err->kind;
    reply.request_id = request->request_id;
    reply.holder = request->holder;
    reply.address = grant.address;
    reply.epoch = (uint64_t)grant.epoch;
    reply.netmask = request->pool->netmask;
    reply.gateway = request->pool->gateway;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "AddressReserved", &reply.base);
    metric_add(&granted, 1);
    log_event(LOG_INFO, request->transaction_id, "address reserved", "tenant",
              group.tenant, "deployment", group.deployment, "group", group.group, "vm",
              place.vm_id, "address", grant.address, "epoch", log_int(grant.epoch),
              NULL);
    return 0;
}
