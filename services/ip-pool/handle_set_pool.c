/*
 * handle_set_pool.c - SetPool -> PoolSet: the group's pool grows or shrinks to what is
 * stated, unless someone holds an address that would go.
 */
#include "common/log.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

int answer_set_pool(struct tx *tx, const ProtobufCMessage *message, struct err *err)
{
    const Ip__V1__SetPool *request = (const Ip__V1__SetPool *)message;
    Ip__V1__PoolSet reply = IP__V1__POOL_SET__INIT;
    AUTO(pool_destroy) struct pool *pool = NULL;

    if (group_check(request->group, NEED_GROUP, err) < 0 ||
        pool_read(&pool, POOL_STATED(request->pool), err) < 0 ||
        store_pool_set(tx->db, request->group, pool, err) < 0)
        return err->kind;
    reply.request_id = request->request_id;
    reply.group = request->group;
    reply.size = (uint64_t)pool->size;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "PoolSet", &reply.base);
    log_event(LOG_INFO, request->transaction_id, "pool set", "tenant",
              request->group->tenant, "deployment", request->group->deployment, "group",
              request->group->group, "size", log_int(pool->size), NULL);
    return 0;
}
