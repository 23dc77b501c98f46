/*
 * pool.c - leases in a list; requests that wait while it is away in another.
 */
#include "tests/simulator/pool.h"

#include <stdio.h>
#include <string.h>

#include "proto/ip.pb-c.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

struct lease_of {
    char place[96], vm_id[37];
    const char *address; /* "": given back */
    bool leaked;
    struct lease_of *next;
};

struct waiting {
    struct record record;
    struct waiting *next;
};

static struct {
    struct lease_of *leases;
    struct waiting *waiting, **waiting_end;
    bool away, empty;
} pool;

void pool_reset(void)
{
    memset(&pool, 0, sizeof pool);
    pool.waiting_end = &pool.waiting;
}

void pool_each(void (*take)(const char *place, const char *vm_id))
{
    for (const struct lease_of *l = pool.leases; l; l = l->next)
        if (*l->address)
            take(l->place, l->vm_id);
}

static struct lease_of *lease_at(const char *group, unsigned index)
{
    struct lease_of *l;
    char place[96];

    snprintf(place, sizeof place, "%s/%u", group, index);
    for (l = pool.leases; l; l = l->next)
        if (strcmp(l->place, place) == 0)
            return l;
    l = arena_alloc(journal_arena(), sizeof *l);
    memcpy(l->place, place, sizeof place);
    l->address = "";
    l->next = pool.leases;
    pool.leases = l;
    return l;
}

static bool is_free(const char *address)
{
    for (const struct lease_of *l = pool.leases; l; l = l->next)
        if (strcmp(l->address, address) == 0)
            return false;
    return true;
}

static void reserve(const struct record *record)
{
    ProtobufCAllocator allocator = arena_allocator(journal_arena());
    Ip__V1__ReserveAddress *m =
        ip__v1__reserve_address__unpack(&allocator, record->length, record->payload);
    struct lease_of *lease = lease_at(m->holder->group, m->holder->index);
    Ip__V1__AddressReserved reply = IP__V1__ADDRESS_RESERVED__INIT;
    Ip__V1__RequestRejected refusal = IP__V1__REQUEST_REJECTED__INIT;

    for (size_t i = 0; !pool.empty && !*lease->address && i < m->pool->n_addresses; i++)
        if (is_free(m->pool->addresses[i]))
            lease->address = m->pool->addresses[i];
    reply.request_id = refusal.request_id = m->request_id;
    reply.holder = refusal.holder = m->holder;
    reply.address = (char *)(uintptr_t)lease->address;
    refusal.message = "the pool is exhausted";
    if (!*lease->address) {
        broker_produce(TOPIC_IP_REPLIES, record->key, "RequestRejected", &refusal.base);
        return;
    }
    snprintf(lease->vm_id, sizeof lease->vm_id, "%s", m->holder->vm_id);
    lease->leaked = false;
    journal("    address %s has %s", lease->place, lease->address);
    broker_produce(TOPIC_IP_REPLIES, record->key, "AddressReserved", &reply.base);
}

static void release(const struct record *record)
{
    ProtobufCAllocator allocator = arena_allocator(journal_arena());
    Ip__V1__ReleaseAddress *m =
        ip__v1__release_address__unpack(&allocator, record->length, record->payload);
    struct lease_of *lease = lease_at(m->holder->group, m->holder->index);
    Ip__V1__AddressReleased reply = IP__V1__ADDRESS_RELEASED__INIT;

    if (*lease->address && strcmp(lease->vm_id, m->holder->vm_id) == 0) {
        journal("    address %s gives %s back", lease->place, lease->address);
        lease->address = "";
    }
    reply.request_id = m->request_id;
    reply.holder = m->holder;
    broker_produce(TOPIC_IP_REPLIES, record->key, "AddressReleased", &reply.base);
}

static bool stands(const Ip__V1__AuditLeases *m, const struct lease_of *lease)
{
    char place[96];

    for (size_t i = 0; i < m->n_places; i++) {
        snprintf(place, sizeof place, "%s/%u", m->places[i]->group,
                 m->places[i]->index);
        if (strcmp(place, lease->place) == 0)
            return true;
    }
    return false;
}

static void audit(const struct record *record)
{
    ProtobufCAllocator allocator = arena_allocator(journal_arena());
    Ip__V1__AuditLeases *m =
        ip__v1__audit_leases__unpack(&allocator, record->length, record->payload);
    Ip__V1__LeasesAudited reply = IP__V1__LEASES_AUDITED__INIT;

    for (struct lease_of *l = pool.leases; l; l = l->next) {
        if (!*l->address || stands(m, l))
            continue;
        reply.leaked_count++;
        if (l->leaked) {
            journal("    address %s is taken from %s", l->address, l->place);
            l->address = "";
        }
        l->leaked = !l->leaked;
    }
    reply.request_id = m->request_id;
    reply.group = m->group;
    broker_produce(TOPIC_IP_REPLIES, record->key, "LeasesAudited", &reply.base);
}

static void answer(void *context, uint64_t word)
{
    static const struct {
        const char *type;
        void (*answer)(const struct record *record);
    } ANSWERS[] = {
        {"ReserveAddress", reserve},
        {"ReleaseAddress", release},
        {"AuditLeases",    audit  },
    };
    struct waiting *w = context;

    (void)word;
    if (pool.away) {
        *pool.waiting_end = w;
        pool.waiting_end = &w->next;
        return;
    }
    for (size_t i = 0; i < sizeof ANSWERS / sizeof ANSWERS[0]; i++)
        if (strcmp(ANSWERS[i].type, w->record.type) == 0)
            ANSWERS[i].answer(&w->record);
}

void pool_take(const struct record *record)
{
    struct waiting *w = arena_alloc(journal_arena(), sizeof *w);

    w->record = *record;
    timeline_after(chance_delay(3 * MS), answer, w, 0);
}

void pool_set(bool away, bool empty)
{
    struct waiting *w = pool.waiting;

    pool.away = away;
    pool.empty = empty;
    if (away)
        return;
    pool.waiting = NULL;
    pool.waiting_end = &pool.waiting;
    while (w) {
        struct waiting *next = w->next;

        w->next = NULL;
        timeline_after(chance_delay(3 * MS), answer, w, 0);
        w = next;
    }
}
