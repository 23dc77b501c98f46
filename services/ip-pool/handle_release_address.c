/*
 * handle_release_address.c - ReleaseAddress -> AddressReleased, also when there was
 * nothing to release.
 */
#include "common/log.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/pool.h"
#include "services/ip-pool/store.h"

static void request_free(Ip__V1__ReleaseAddress *request)
{
    ip__v1__release_address__free_unpacked(request, NULL);
}
AUTO_DEFINE(request_free, Ip__V1__ReleaseAddress *);

static Ip__V1__ReleaseAddress *request_read(struct tx *tx, struct err *err)
{
    return (Ip__V1__ReleaseAddress *)envelope_unpack(
        &ip__v1__release_address__descriptor, tx->record->payload, tx->record->length,
        err);
}

int handle_release_address(struct tx *tx, struct err *err)
{
    AUTO(request_free) Ip__V1__ReleaseAddress *request = request_read(tx, err);
    Ip__V1__AddressReleased reply = IP__V1__ADDRESS_RELEASED__INIT;

    if (!request)
        return err->kind;
    if (holder_check(request->holder, err) < 0 ||
        store_lease_release(tx->db, request->holder, err) < 0)
        return err->kind;
    reply.request_id = request->request_id;
    reply.holder = request->holder;
    reply.transaction_id = request->transaction_id;
    tx_reply(tx, TOPIC_IP_REPLIES, "AddressReleased", &reply.base);
    log_event(LOG_INFO, request->transaction_id, "address released", "deployment",
              request->holder->deployment, "group", request->holder->group, "vm",
              request->holder->vm_id, NULL);
    return 0;
}

int reject_release_address(struct tx *tx, struct err *why)
{
    struct err err;
    AUTO(request_free) Ip__V1__ReleaseAddress *request = request_read(tx, &err);

    if (!request)
        return err_set(why, err.kind, "%s", err.msg);
    reply_rejected(tx, request->request_id, request->holder, request->transaction_id,
                   why);
    return 0;
}
