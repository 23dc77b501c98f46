/*
 * handle_reserve_addresses.c - ReserveAddresses -> AddressesReserved: every place of
 * the request gets an address, or none does and RequestRejected says how many there
 * are.
 */
#include <stdlib.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static struct metric granted = METRIC_COUNTER("quartet_ip_granted_together_total",
                                              "Addresses of ReserveAddresses.");

static void reply_grants(struct tx *tx, const Ip__V1__ReserveAddresses *request,
                         struct granted *granted_to)
{
    Ip__V1__AddressesReserved reply = IP__V1__ADDRESSES_RESERVED__INIT;
    size_t count = request->n_places;
    AUTO(free) Ip__V1__Grant *grants = xcalloc(count, sizeof *grants);
    AUTO(free) Ip__V1__Grant **list = xcalloc(count, sizeof *list);

    for (size_t i = 0; i < count; i++) {
        list[i] = &grants[i];
        ip__v1__grant__init(&grants[i]);
        grants[i].place = request->places[i];
        grants[i].address = granted_to[i].address;
        grants[i].epoch = (uint64_t)granted_to[i].epoch;
    }
    reply.request_id = request->request_id;
    reply.group = request->group;
    reply.grants = list;
    reply.n_grants = count;
    reply.netmask = request->pool->netmask;
    reply.gateway = request->pool->gateway;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "AddressesReserved", &reply.base);
}

int answer_reserve_addresses(struct tx *tx, const ProtobufCMessage *message,
                             struct err *err)
{
    const Ip__V1__ReserveAddresses *request = (const Ip__V1__ReserveAddresses *)message;
    AUTO(pool_destroy) struct pool *pool = NULL;
    AUTO(free) struct granted *grants = NULL;

    if (group_check(request->group, NEED_GROUP, err) < 0 ||
        places_check(request->places, request->n_places, GRANTS_MAX, true, err) < 0 ||
        pool_read(&pool, POOL_STATED(request->pool), err) < 0)
        return err->kind;
    grants = xcalloc(request->n_places + 1, sizeof *grants);
    if (store_lease_grant(tx->db, request->group, pool, request->places,
                          request->n_places, request->request_id, grants, err) < 0)
        return err->kind;
    reply_grants(tx, request, grants);
    metric_add(&granted, (int64_t)request->n_places);
    log_event(LOG_INFO, request->transaction_id, "addresses reserved", "tenant",
              request->group->tenant, "deployment", request->group->deployment, "group",
              request->group->group, "count", log_int((long long)request->n_places),
              NULL);
    return 0;
}
