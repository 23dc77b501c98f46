/*
 * handle_release_pool.c - ReleasePool -> PoolReleased, also when there was nothing to
 * release: all of a group or of a deployment is given back.
 */
#include "common/log.h"
#include "common/metrics.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static struct metric released = METRIC_COUNTER("quartet_ip_released_with_pool_total",
                                               "Addresses given back by ReleasePool.");

int answer_release_pool(struct tx *tx, const ProtobufCMessage *message, struct err *err)
{
    const Ip__V1__ReleasePool *request = (const Ip__V1__ReleasePool *)message;
    Ip__V1__PoolReleased reply = IP__V1__POOL_RELEASED__INIT;
    int64_t count;

    if (group_check(request->group, NEED_DEPLOYMENT, err) < 0 ||
        store_pools_release(tx->db, request->group, &times, &count, err) < 0)
        return err->kind;
    reply.request_id = request->request_id;
    reply.group = request->group;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "PoolReleased", &reply.base);
    metric_add(&released, count);
    log_event(LOG_INFO, request->transaction_id, "pool released", "tenant",
              request->group->tenant, "deployment", request->group->deployment, "group",
              request->group->group, "count", log_int(count), NULL);
    return 0;
}
