/*
 * handle_reserve_address.c - ReserveAddress -> AddressReserved, or RequestRejected.
 *
 * The request carries the pool as the datamodel states it. The same request again finds
 * the lease it made and answers the same.
 */
#include "common/log.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/pool.h"
#include "services/ip-pool/store.h"

static void request_free(Ip__V1__ReserveAddress *request)
{
    ip__v1__reserve_address__free_unpacked(request, NULL);
}
AUTO_DEFINE(request_free, Ip__V1__ReserveAddress *);

static Ip__V1__ReserveAddress *request_read(struct tx *tx, struct err *err)
{
    return (Ip__V1__ReserveAddress *)envelope_unpack(
        &ip__v1__reserve_address__descriptor, tx->record->payload, tx->record->length,
        err);
}

static void reply_reserved(struct tx *tx, const Ip__V1__ReserveAddress *request,
                           char *address)
{
    Ip__V1__AddressReserved reply = IP__V1__ADDRESS_RESERVED__INIT;

    reply.request_id = request->request_id;
    reply.holder = request->holder;
    reply.address = address;
    reply.netmask = request->pool->netmask;
    reply.gateway = request->pool->gateway;
    reply.transaction_id = request->transaction_id;
    tx_reply(tx, TOPIC_IP_REPLIES, "AddressReserved", &reply.base);
}

int handle_reserve_address(struct tx *tx, struct err *err)
{
    AUTO(request_free) Ip__V1__ReserveAddress *request = request_read(tx, err);
    char address[ADDRESS_SIZE];
    int64_t pool;

    if (!request)
        return err->kind;
    if (holder_check(request->holder, err) < 0 || pool_check(request->pool, err) < 0 ||
        store_pool_learn(tx->db, request->holder, request->pool, &pool, err) < 0 ||
        store_lease_grant(tx->db, pool, request->holder, address, err) < 0)
        return err->kind;
    reply_reserved(tx, request, address);
    log_event(LOG_INFO, request->transaction_id, "address reserved", "deployment",
              request->holder->deployment, "group", request->holder->group, "vm",
              request->holder->vm_id, "address", address, NULL);
    return 0;
}

int reject_reserve_address(struct tx *tx, struct err *why)
{
    struct err err;
    AUTO(request_free) Ip__V1__ReserveAddress *request = request_read(tx, &err);

    if (!request)
        return err_set(why, err.kind, "%s", err.msg);
    reply_rejected(tx, request->request_id, request->holder, request->transaction_id,
                   why);
    return 0;
}
