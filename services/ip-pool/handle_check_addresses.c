/*
 * handle_check_addresses.c - CheckAddresses -> AddressesChecked: what would come of a
 * pool and these places, before anything is made.
 */
#include "common/arena.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static Ip__V1__Grant *grant_of(struct arena *arena, const PGresult *rows, int i)
{
    Ip__V1__Grant *grant = arena_alloc(arena, sizeof *grant);
    char vm[37];

    ip__v1__grant__init(grant);
    grant->place = arena_alloc(arena, sizeof *grant->place);
    ip__v1__place__init(grant->place);
    db_get_uuid(vm, rows, i, 3);
    grant->address = arena_text(arena, db_get_text(rows, i, 0));
    grant->place->index = (uint32_t)db_get_int(rows, i, 1);
    grant->place->nicid = (uint32_t)db_get_int(rows, i, 2);
    grant->place->vm_id = arena_text(arena, vm);
    grant->epoch = (uint64_t)db_get_bigint(rows, i, 4);
    return grant;
}

/* Who had an address last gets it again, and takes none that another could have. */
static void judge(Ip__V1__AddressesChecked *reply,
                  const Ip__V1__CheckAddresses *request, const struct pool *pool,
                  const struct usage *usage)
{
    int64_t available =
        pool->size - usage->leased - usage->quarantined - usage->own_free;
    int64_t needed = (int64_t)request->count + (int64_t)request->n_places - usage->own;

    reply->size = (uint64_t)pool->size;
    reply->leased = (uint64_t)usage->leased;
    reply->quarantined = (uint64_t)usage->quarantined;
    reply->free = (uint64_t)(pool->size - usage->leased - usage->quarantined);
    reply->missing = needed > available ? (uint64_t)(needed - available) : 0;
    reply->fits = !reply->missing && !reply->removed_count;
}

int answer_check_addresses(struct tx *tx, const ProtobufCMessage *message,
                           struct err *err)
{
    const Ip__V1__CheckAddresses *request = (const Ip__V1__CheckAddresses *)message;
    Ip__V1__AddressesChecked reply = IP__V1__ADDRESSES_CHECKED__INIT;
    AUTO(pool_destroy) struct pool *pool = NULL;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    AUTO(PQclear) PGresult *rows = NULL;
    struct usage usage;

    if (group_check(request->group, NEED_GROUP, err) < 0 ||
        places_check(request->places, request->n_places, PLACES_MAX, false, err) < 0 ||
        pool_read(&pool, POOL_STATED(request->pool), err) < 0 ||
        store_usage(tx->db, request->group, pool, request->places, request->n_places,
                    &usage, err) < 0 ||
        store_left_out(tx->db, request->group, pool, &rows, err) < 0)
        return err->kind;
    reply.n_removed = (size_t)PQntuples(rows);
    reply.removed = arena_alloc(arena, (reply.n_removed + 1) * sizeof *reply.removed);
    for (size_t i = 0; i < reply.n_removed; i++)
        reply.removed[i] = grant_of(arena, rows, (int)i);
    reply.removed_count = reply.n_removed ? (uint64_t)db_get_bigint(rows, 0, 5) : 0;
    judge(&reply, request, pool, &usage);
    reply.request_id = request->request_id;
    reply.group = request->group;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "AddressesChecked", &reply.base);
    return 0;
}
