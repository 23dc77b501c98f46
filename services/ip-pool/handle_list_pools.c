/*
 * handle_list_pools.c - ListPools -> PoolsListed: pools in use and how full they are,
 * page by page.
 */
#include <stdlib.h>
#include <string.h>

#include "common/arena.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

enum { PAGE = 100, PAGE_MAX = 500 };

static char *text(struct arena *arena, const PGresult *rows, int row, int column)
{
    return arena_text(arena, db_get_text(rows, row, column));
}

static void spans_split(struct arena *arena, Vnf__V1__AddressPool *pool, char *joined)
{
    char *rest = joined, *span;

    pool->addresses = arena_alloc(arena, 100 * sizeof *pool->addresses);
    while ((span = strsep(&rest, ",")) && *span)
        pool->addresses[pool->n_addresses++] = span;
}

static Ip__V1__PoolState *state_of(struct arena *arena, const PGresult *rows, int i)
{
    Ip__V1__PoolState *state = arena_alloc(arena, sizeof *state);

    ip__v1__pool_state__init(state);
    state->group = arena_alloc(arena, sizeof *state->group);
    ip__v1__group__init(state->group);
    state->group->tenant = text(arena, rows, i, 0);
    state->group->deployment = text(arena, rows, i, 1);
    state->group->group = text(arena, rows, i, 2);
    state->pool = arena_alloc(arena, sizeof *state->pool);
    vnf__v1__address_pool__init(state->pool);
    state->pool->network = text(arena, rows, i, 3);
    state->pool->gateway = text(arena, rows, i, 4);
    state->pool->netmask = text(arena, rows, i, 5);
    spans_split(arena, state->pool, text(arena, rows, i, 6));
    state->size = (uint64_t)db_get_bigint(rows, i, 7);
    state->free = (uint64_t)db_get_bigint(rows, i, 8);
    state->leased = (uint64_t)db_get_bigint(rows, i, 9);
    state->quarantined = (uint64_t)db_get_bigint(rows, i, 10);
    return state;
}

int answer_list_pools(struct tx *tx, const ProtobufCMessage *message, struct err *err)
{
    static const Ip__V1__Group ALL = IP__V1__GROUP__INIT;
    const Ip__V1__ListPools *request = (const Ip__V1__ListPools *)message;
    Ip__V1__PoolsListed reply = IP__V1__POOLS_LISTED__INIT;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    AUTO(PQclear) PGresult *rows = NULL;
    const Ip__V1__Group *group = request->group ? request->group : &ALL;
    const Ip__V1__Group *after = request->after ? request->after : &ALL;
    int limit = request->limit ? (int)request->limit : PAGE;

    if (request->limit > PAGE_MAX)
        return err_set(err, ERR_INVALID, "the limit is %u, at most %d can be",
                       request->limit, PAGE_MAX);
    if (group_check(group, NEED_NOTHING, err) < 0 ||
        group_check(after, NEED_NOTHING, err) < 0 ||
        store_pools_list(tx->db, group, after, limit + 1, &rows, err) < 0)
        return err->kind;
    reply.more = PQntuples(rows) > limit;
    reply.n_pools = (size_t)(reply.more ? limit : PQntuples(rows));
    reply.pools = arena_alloc(arena, (reply.n_pools + 1) * sizeof *reply.pools);
    for (size_t i = 0; i < reply.n_pools; i++)
        reply.pools[i] = state_of(arena, rows, (int)i);
    reply.request_id = request->request_id;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "PoolsListed", &reply.base);
    return 0;
}
