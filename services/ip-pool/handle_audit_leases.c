/*
 * handle_audit_leases.c - AuditLeases -> LeasesAudited: leases of places that do not
 * exist are told, and given back when they have been so for the grace time.
 */
#include "common/arena.h"
#include "common/log.h"
#include "services/ip-pool/handlers.h"
#include "services/ip-pool/place.h"

static Ip__V1__Leak *leak_of(struct arena *arena, const PGresult *rows, int i)
{
    Ip__V1__Leak *leak = arena_alloc(arena, sizeof *leak);
    char vm[37];

    ip__v1__leak__init(leak);
    leak->grant = arena_alloc(arena, sizeof *leak->grant);
    ip__v1__grant__init(leak->grant);
    leak->grant->place = arena_alloc(arena, sizeof *leak->grant->place);
    ip__v1__place__init(leak->grant->place);
    db_get_uuid(vm, rows, i, 4);
    leak->grant->address = arena_text(arena, db_get_text(rows, i, 0));
    leak->grant->place->group = arena_text(arena, db_get_text(rows, i, 1));
    leak->grant->place->index = (uint32_t)db_get_int(rows, i, 2);
    leak->grant->place->nicid = (uint32_t)db_get_int(rows, i, 3);
    leak->grant->place->vm_id = arena_text(arena, vm);
    leak->grant->epoch = (uint64_t)db_get_bigint(rows, i, 5);
    leak->reclaimed = db_get_bool(rows, i, 6);
    return leak;
}

static void tell(const Ip__V1__AuditLeases *request, const Ip__V1__Leak *leak)
{
    log_event(LOG_WARNING, request->transaction_id,
              leak->reclaimed ? "leaked address reclaimed" : "address leaked", "tenant",
              request->group->tenant, "deployment", request->group->deployment, "group",
              leak->grant->place->group, "vm", leak->grant->place->vm_id, "address",
              leak->grant->address, NULL);
}

int answer_audit_leases(struct tx *tx, const ProtobufCMessage *message, struct err *err)
{
    const Ip__V1__AuditLeases *request = (const Ip__V1__AuditLeases *)message;
    Ip__V1__LeasesAudited reply = IP__V1__LEASES_AUDITED__INIT;
    AUTO(arena_destroy) struct arena *arena = arena_create();
    AUTO(PQclear) PGresult *rows = NULL;

    if (group_check(request->group, NEED_DEPLOYMENT, err) < 0 ||
        places_check(request->places, request->n_places, PLACES_MAX, false, err) < 0 ||
        store_leases_audit(tx->db, request->group, request->places, request->n_places,
                           &times, &rows, err) < 0)
        return err->kind;
    reply.n_leaks = (size_t)PQntuples(rows);
    reply.leaks = arena_alloc(arena, (reply.n_leaks + 1) * sizeof *reply.leaks);
    for (size_t i = 0; i < reply.n_leaks; i++) {
        reply.leaks[i] = leak_of(arena, rows, (int)i);
        tell(request, reply.leaks[i]);
    }
    reply.leaked_count = reply.n_leaks ? (uint64_t)db_get_bigint(rows, 0, 7) : 0;
    reply.request_id = request->request_id;
    reply.group = request->group;
    reply.transaction_id = request->transaction_id;
    tx_answer(tx, "LeasesAudited", &reply.base);
    return 0;
}
