/*
 * clients.c - see clients.h.
 */
#include "tests/integration/ip-pool/clients.h"

#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "proto/ip.pb-c.h"
#include "tests/integration/broker.h"
#include "tests/integration/ip-pool/asker.h"

enum {
    SIZE = 40,   /* addresses of a pool */
    WINDOW = 24, /* requests of a client under way */
    TOGETHER = 3,
    SILENCE_MS = 60000,
};

struct seat seats[POOLS][PLACES];
struct tally tally;

static struct bus *clients[CLIENTS], *reader;
static int under_way[CLIENTS];
static struct told { /* by epoch: whose grant it is */
    int pool, place;
    char address[ADDRESS_SIZE];
} * told;
static size_t told_count;

void clients_open(int requests)
{
    static const char *const TOPICS[] = {TOPIC_IP_REPLIES, NULL};

    told_count = (size_t)requests * TOGETHER * 2 + 100000; /* with what comes again */
    told = xcalloc(told_count, sizeof *told);
    reader = broker_bus(&(struct bus_options){.brokers = broker(),
                                              .client = "reader",
                                              .topics = TOPICS,
                                              .reading = BUS_TAIL});
    broker_position(reader);
    for (int i = 0; i < CLIENTS; i++)
        clients[i] =
            broker_bus(&(struct bus_options){.brokers = broker(), .client = "client"});
}

void clients_close(void)
{
    for (int i = 0; i < CLIENTS; i++)
        bus_close(clients[i]);
    bus_close(reader);
    free(told);
}

static void names_fill(int pool, Ip__V1__Group *group, Vnf__V1__AddressPool *stated)
{
    static char deployments[POOLS][16], gateways[POOLS][16], spans[POOLS][40];
    static char *lists[POOLS][1];

    snprintf(deployments[pool], sizeof deployments[0], "campaign-%d", pool);
    snprintf(gateways[pool], sizeof gateways[0], "10.%d.0.1", pool);
    snprintf(spans[pool], sizeof spans[0], "10.%d.0.2-10.%d.0.%d", pool, pool,
             SIZE + 1);
    lists[pool][0] = spans[pool];
    ip__v1__group__init(group);
    group->tenant = "t";
    group->deployment = deployments[pool];
    group->group = "g";
    vnf__v1__address_pool__init(stated);
    stated->network = "lan";
    stated->gateway = gateways[pool];
    stated->netmask = "24";
    stated->addresses = lists[pool];
    stated->n_addresses = 1;
}

static void publish(int client, const char *type, const Ip__V1__Group *group,
                    const ProtobufCMessage *message)
{
    char key[ENVELOPE_KEY_SIZE];
    size_t length;
    uint8_t *payload = envelope_pack(message, &length);
    const struct outgoing request = {.topic = TOPIC_IP_REQUESTS,
                                     .key = key,
                                     .partition = -1,
                                     .type = type,
                                     .id = key,
                                     .payload = payload,
                                     .length = length};
    struct err err;

    envelope_key(key, group->tenant, group->deployment);
    cr_assert_eq(bus_publish(clients[client], &request, 0, &err), 0, "%s", err.msg);
    free(payload);
}

/* "pool/number/first place/places" */
static char *request_id(int pool, int number, int place, int count)
{
    static char id[60];

    snprintf(id, sizeof id, "%d/%d/%d/%d", pool, number, place, count);
    return id;
}

static void reserve(int client, int pool, int place, int count)
{
    Ip__V1__ReserveAddresses request = IP__V1__RESERVE_ADDRESSES__INIT;
    Ip__V1__Place places[TOGETHER], *list[TOGETHER];
    Vnf__V1__AddressPool stated;
    Ip__V1__Group group;

    names_fill(pool, &group, &stated);
    for (int i = 0; i < count; i++) {
        list[i] = &places[i];
        ip__v1__place__init(&places[i]);
        places[i].index = (uint32_t)(place + i * CLIENTS);
        places[i].vm_id = ASKER_VM;
    }
    request.request_id = request_id(pool, tally.sent, place, count);
    request.group = &group;
    request.pool = &stated;
    request.places = list;
    request.n_places = (size_t)count;
    publish(client, "ReserveAddresses", &group, &request.base);
}

static void release(int client, int pool, int place)
{
    Ip__V1__ReleaseAddress request = IP__V1__RELEASE_ADDRESS__INIT;
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;
    Vnf__V1__AddressPool stated;
    Ip__V1__Group group;

    names_fill(pool, &group, &stated);
    holder.tenant = group.tenant;
    holder.deployment = group.deployment;
    holder.group = group.group;
    holder.index = (uint32_t)place;
    holder.vm_id = ASKER_VM;
    request.request_id = request_id(pool, tally.sent, place, 1);
    request.holder = &holder;
    publish(client, "ReleaseAddress", &group, &request.base);
}

/* A client's places are those that are its number modulo CLIENTS. */
static void ask(int client)
{
    int pool = rand() % POOLS, place = rand() % (PLACES / CLIENTS) * CLIENTS + client;
    int count = rand() % 4 ? 1 : TOGETHER;

    if (place + (count - 1) * CLIENTS >= PLACES)
        count = 1;
    for (int i = 0; i < count; i++)
        if (seats[pool][place + i * CLIENTS].pending)
            return;
    if (count == 1 && rand() % 10 < (seats[pool][place].held ? 6 : 1)) {
        tally.sent++;
        release(client, pool, place);
    } else {
        tally.sent++;
        reserve(client, pool, place, count);
    }
    for (int i = 0; i < count; i++)
        seats[pool][place + i * CLIENTS].pending = tally.sent;
    under_way[client]++;
}

/* No grant was ever told to two places. */
static void note(int pool, int place, const Ip__V1__Grant *grant)
{
    struct told *entry;

    cr_assert_lt(grant->epoch, told_count);
    entry = &told[grant->epoch];
    if (!*entry->address) {
        entry->pool = pool;
        entry->place = place;
        snprintf(entry->address, sizeof entry->address, "%s", grant->address);
    }
    cr_assert(entry->pool == pool && entry->place == place, "grant %d was told twice",
              (int)grant->epoch);
    cr_assert_str_eq(entry->address, grant->address);
}

/* In the order of the replies, what is said again included: a refused request that is
 * repeated after a kill may be granted. */
static void apply(struct seat *seat, int number, const Ip__V1__Grant *grant, bool ended)
{
    if (seat->pending == number)
        seat->pending = 0;
    if (grant) {
        seat->held = true;
        seat->epoch = grant->epoch;
        snprintf(seat->address, sizeof seat->address, "%s", grant->address);
    } else if (ended) {
        seat->held = false;
        seat->epoch = 0;
    }
}

/* Refusals and releases are read as what they begin with: a request_id. */
static void hear(const struct record *record)
{
    bool granted = strcmp(record->type, "AddressesReserved") == 0;
    struct err err = {.msg = ""};
    Ip__V1__AddressesReserved *reply = (Ip__V1__AddressesReserved *)envelope_unpack(
        granted ? &ip__v1__addresses_reserved__descriptor
                : &ip__v1__address_released__descriptor,
        record->payload, record->length, &err);
    int pool, number, first, count;

    cr_assert_not_null(reply, "%s", err.msg);
    cr_assert_eq(
        sscanf(reply->request_id, "%d/%d/%d/%d", &pool, &number, &first, &count), 4);
    if (seats[pool][first].pending == number)
        under_way[first % CLIENTS]--;
    else
        tally.repeats++;
    tally.refused += strcmp(record->type, "RequestRejected") == 0;
    for (int i = 0; i < count; i++) {
        int place = first + i * CLIENTS;

        if (granted)
            note(pool, place, reply->grants[i]);
        apply(&seats[pool][place], number, granted ? reply->grants[i] : NULL,
              strcmp(record->type, "AddressReleased") == 0);
    }
    protobuf_c_message_free_unpacked(&reply->base, NULL);
}

static int waiting(void)
{
    int count = 0;

    for (int i = 0; i < CLIENTS; i++)
        count += under_way[i];
    return count;
}

static void listen_for(int ms)
{
    static struct record records[256];
    int count = bus_collect(reader, records, 256, ms);

    for (int i = 0; i < count; i++) {
        hear(&records[i]);
        bus_done(reader, &records[i]);
    }
}

void clients_run(int requests, void (*now_and_then)(int sent))
{
    int64_t deadline = clock_boot_us() + SILENCE_MS * 1000LL;
    int before = -1;

    while (tally.sent < requests || waiting() > 0) {
        for (int i = 0; i < CLIENTS; i++)
            if (under_way[i] < WINDOW && tally.sent < requests)
                ask(i);
        listen_for(waiting() < CLIENTS * WINDOW / 2 ? 0 : 20);
        now_and_then(tally.sent);
        if (tally.sent - waiting() != before)
            deadline = clock_boot_us() + SILENCE_MS * 1000LL;
        before = tally.sent - waiting();
        cr_assert(clock_boot_us() < deadline, "%d of %d are not answered", waiting(),
                  tally.sent);
    }
}

static void nothing(int sent)
{
    (void)sent;
}

void clients_settle(void)
{
    for (int pool = 0; pool < POOLS; pool++)
        for (int place = 0; place < CLIENTS; place++) {
            tally.sent++;
            seats[pool][place].pending = tally.sent;
            under_way[place]++;
            if (seats[pool][place].held)
                reserve(place, pool, place, 1);
            else
                release(place, pool, place);
        }
    clients_run(0, nothing);
}
