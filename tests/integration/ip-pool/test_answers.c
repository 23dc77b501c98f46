/*
 * test_answers.c - ip-pool as its clients see it: two instances of one consumer group,
 * a real Kafka and a real PostgreSQL. What is asked on ip.requests is answered on
 * ip.replies, and one address is never granted twice, whichever instance is asked.
 */
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "common/service.h"
#include "services/ip-pool/handlers.h"
#include "tests/integration/broker.h"
#include "tests/integration/ip-pool/schema.h"

enum { INSTANCES = 2, PARTITIONS = 4, SIZE = 30 };

static char requests[64];
static char texts[SIZE][16];
static char *addresses[SIZE];
static struct bus *client;
static pthread_t thread;

static const struct route ROUTES[] = {
    {"ReserveAddress", handle_reserve_address, reject_reserve_address},
    {"ReleaseAddress", handle_release_address, reject_release_address},
    {NULL,             NULL,                   NULL                  },
};

static void *instance(void *unused)
{
    const char *const topics[] = {requests, NULL};
    AUTO(db_close) struct db *db = schema_connect();
    AUTO(bus_close)
    struct bus *bus = broker_bus(&(struct bus_options){.brokers = broker(),
                                                       .client = "ip-pool",
                                                       .topics = topics,
                                                       .reading = BUS_GROUP_RANGE,
                                                       .group = requests});
    struct err err;

    (void)unused;
    return (void *)(intptr_t)serve(bus, db, ROUTES, &err);
}

static int run(struct err *err)
{
    pthread_t instances[INSTANCES];
    void *code;
    int r = 0;

    for (int i = 0; i < INSTANCES; i++)
        pthread_create(&instances[i], NULL, instance, NULL);
    for (int i = 0; i < INSTANCES; i++) {
        pthread_join(instances[i], &code);
        if (code)
            r = err_set(err, ERR_FATAL, "an instance failed");
    }
    return r;
}

static struct config {
    struct service_config service;
} config;
static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct config, service, "127.0.0.1:0"),
    {NULL, CONFIG_TEXT, 0, NULL, NULL},
};
static const struct service SERVICE = {
    .name = "ip-pool", .story = "", .keys = KEYS, .config = &config, .run = run};

static void *serve_thread(void *unused)
{
    char name[] = "ip-pool", *argv[] = {name, NULL};

    (void)unused;
    return (void *)(intptr_t)service_main(&SERVICE, 1, argv);
}

static void setup(void)
{
    static const char *const TOPICS[] = {TOPIC_IP_REPLIES, NULL};
    sigset_t term;

    schema_make();
    broker_topic(requests, "ip-requests", PARTITIONS);
    for (int i = 0; i < SIZE; i++) {
        snprintf(texts[i], sizeof texts[i], "10.0.0.%d", 10 + i);
        addresses[i] = texts[i];
    }
    client = broker_bus(&(struct bus_options){.brokers = broker(),
                                              .client = "client",
                                              .topics = TOPICS,
                                              .reading = BUS_TAIL});
    broker_position(client);
    setenv("QUARTET_LOG_LEVEL", "error", 1);
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &term, NULL);
    cr_assert_eq(pthread_create(&thread, NULL, serve_thread, NULL), 0);
}

static void teardown(void)
{
    void *code;

    kill(getpid(), SIGTERM);
    pthread_join(thread, &code);
    cr_assert_eq((intptr_t)code, 0);
    bus_close(client);
    schema_leave();
}

TestSuite(answers, .init = setup, .fini = teardown);

static Ip__V1__Holder holder_at(uint32_t index)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;

    holder.tenant = "t";
    holder.deployment = requests; /* of this test alone */
    holder.group = "g";
    holder.index = index;
    holder.vm_id = "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8";
    return holder;
}

/* Under a key of its own, as a foreign producer might: so that both instances are asked
 * about one pool at once. */
static void publish(const char *type, uint32_t key, const ProtobufCMessage *message)
{
    char text[16];
    size_t length;
    uint8_t *payload = envelope_pack(message, &length);
    const struct outgoing request = {.topic = requests,
                                     .key = text,
                                     .partition = (int32_t)(key % PARTITIONS),
                                     .type = type,
                                     .id = text,
                                     .payload = payload,
                                     .length = length};
    struct err err;

    snprintf(text, sizeof text, "%u", key);
    cr_assert_eq(bus_publish(client, &request, 0, &err), 0, "%s", err.msg);
    free(payload);
}

static void reserve(uint32_t index, uint32_t key, size_t size)
{
    Ip__V1__ReserveAddress request = IP__V1__RESERVE_ADDRESS__INIT;
    Ip__V1__Holder holder = holder_at(index);
    Vnf__V1__AddressPool pool = VNF__V1__ADDRESS_POOL__INIT;

    pool.network = "lan";
    pool.gateway = "10.0.0.1";
    pool.netmask = "255.255.255.0";
    pool.addresses = addresses;
    pool.n_addresses = size;
    request.request_id = requests;
    request.holder = &holder;
    request.pool = &pool;
    request.transaction_id = "tx";
    publish("ReserveAddress", key, &request.base);
}

static void release(uint32_t index)
{
    Ip__V1__ReleaseAddress request = IP__V1__RELEASE_ADDRESS__INIT;
    Ip__V1__Holder holder = holder_at(index);

    request.request_id = requests;
    request.holder = &holder;
    publish("ReleaseAddress", index, &request.base);
}

/* The next answer to this test's requests; all three kinds begin alike. */
static void *answer(char type[64], const ProtobufCMessageDescriptor *kind)
{
    struct record record;
    struct err err;
    ProtobufCMessage *message;

    broker_collect(client, &record, 1);
    snprintf(type, 64, "%s", record.type);
    message = envelope_unpack(kind, record.payload, record.length, &err);
    cr_assert_not_null(message, "%s: %s", record.type, err.msg);
    bus_done(client, &record);
    return message;
}

Test(answers, one_address_is_never_granted_twice_and_a_repeat_gets_the_same)
{
    enum { REPEATS = 4 };
    char granted[SIZE][16] = {""}, type[64];

    for (uint32_t i = 0; i < SIZE * REPEATS; i++)
        reserve(i % SIZE, i / SIZE + i, SIZE);
    for (uint32_t i = 0; i < SIZE * REPEATS; i++) {
        Ip__V1__AddressReserved *got =
            answer(type, &ip__v1__address_reserved__descriptor);
        char *mine = granted[got->holder->index];

        cr_assert_str_eq(type, "AddressReserved");
        cr_assert_str_eq(got->request_id, requests);
        cr_assert_str_eq(got->transaction_id, "tx");
        cr_assert_str_eq(got->netmask, "255.255.255.0");
        cr_assert_str_eq(got->gateway, "10.0.0.1");
        if (*mine)
            cr_assert_str_eq(got->address, mine, "a repeat got another address");
        snprintf(mine, sizeof granted[0], "%s", got->address);
        ip__v1__address_reserved__free_unpacked(got, NULL);
    }
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < i; k++)
            cr_assert_str_neq(granted[i], granted[k]);
}

Test(answers, an_exhausted_pool_is_a_refusal_that_says_what_to_do)
{
    char type[64];
    Ip__V1__AddressReserved *got;
    Ip__V1__RequestRejected *refused;

    reserve(0, 0, 1);
    got = answer(type, &ip__v1__address_reserved__descriptor);
    cr_assert_str_eq(type, "AddressReserved");
    ip__v1__address_reserved__free_unpacked(got, NULL);
    reserve(1, 1, 1);
    refused = answer(type, &ip__v1__request_rejected__descriptor);
    cr_assert_str_eq(type, "RequestRejected");
    cr_assert(strstr(refused->message, "1 of 1"), "%s", refused->message);
    cr_assert(strstr(refused->message, "add addresses"), "%s", refused->message);
    cr_assert_eq(refused->holder->index, 1);
    ip__v1__request_rejected__free_unpacked(refused, NULL);
}

Test(answers, what_is_released_is_granted_again_and_releasing_nothing_is_answered_too)
{
    static const char *const EXPECTED[] = {"AddressReserved", "AddressReleased",
                                           "AddressReleased", "AddressReserved"};
    char type[64];

    for (uint32_t i = 0; i < 4; i++) {
        Ip__V1__AddressReleased *any;

        if (i == 0 || i == 3)
            reserve(i, i, 1);
        else
            release(0);
        any = answer(type, &ip__v1__address_released__descriptor);
        cr_assert_str_eq(type, EXPECTED[i]);
        ip__v1__address_released__free_unpacked(any, NULL);
    }
}

Test(answers, addresses_that_cannot_be_are_refused_all_by_name)
{
    char type[64];
    Ip__V1__RequestRejected *refused;

    addresses[1] = "nonsense";
    addresses[2] = "10.9.9.9";
    reserve(0, 0, 3);
    refused = answer(type, &ip__v1__request_rejected__descriptor);
    cr_assert_str_eq(type, "RequestRejected");
    cr_assert(strstr(refused->message, "nonsense"), "%s", refused->message);
    cr_assert(strstr(refused->message, "10.9.9.9"), "%s", refused->message);
    ip__v1__request_rejected__free_unpacked(refused, NULL);
}
