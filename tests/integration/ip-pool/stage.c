/*
 * stage.c - see stage.h.
 */
#include "tests/integration/ip-pool/stage.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "common/service.h"
#include "services/ip-pool/handlers.h"
#include "tests/integration/broker.h"
#include "tests/integration/ip-pool/schema.h"

enum { INSTANCES = 2 };

char stage_topic[64];
static struct bus *client;
static pthread_t thread;

static const struct route ROUTES[] = {
    {"ReserveAddress",   handle_request, reject_request},
    {"ReserveAddresses", handle_request, reject_request},
    {"ReleaseAddress",   handle_request, reject_request},
    {"CheckAddresses",   handle_request, reject_request},
    {"SetPool",          handle_request, reject_request},
    {"ReleasePool",      handle_request, reject_request},
    {"ListPools",        handle_request, reject_request},
    {"AuditLeases",      handle_request, reject_request},
    {NULL,               NULL,           NULL          },
};

static void *instance(void *unused)
{
    const char *const topics[] = {stage_topic, NULL};
    AUTO(db_close) struct db *db = schema_connect();
    AUTO(bus_close)
    struct bus *bus = broker_bus(&(struct bus_options){.brokers = broker(),
                                                       .client = "ip-pool",
                                                       .topics = topics,
                                                       .reading = BUS_GROUP_RANGE,
                                                       .group = stage_topic});
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

void stage_open(void)
{
    static const char *const TOPICS[] = {TOPIC_IP_REPLIES, NULL};
    sigset_t term;

    schema_make();
    times = (struct times){0, 0};
    broker_topic(stage_topic, "ip-requests", STAGE_PARTITIONS);
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

void stage_close(void)
{
    void *code;

    kill(getpid(), SIGTERM);
    pthread_join(thread, &code);
    cr_assert_eq((intptr_t)code, 0);
    bus_close(client);
    schema_leave();
}

void stage_times(int64_t quarantine_ms, int64_t leak_grace_ms)
{
    times = (struct times){quarantine_ms, leak_grace_ms};
}

void stage_send(const char *type, uint32_t key, const ProtobufCMessage *message)
{
    char text[16];
    size_t length;
    uint8_t *payload = envelope_pack(message, &length);
    const struct outgoing request = {.topic = stage_topic,
                                     .key = text,
                                     .partition = (int32_t)(key % STAGE_PARTITIONS),
                                     .type = type,
                                     .id = text,
                                     .payload = payload,
                                     .length = length};
    struct err err;

    snprintf(text, sizeof text, "%u", key);
    cr_assert_eq(bus_publish(client, &request, 0, &err), 0, "%s", err.msg);
    free(payload);
}

void *stage_answer(char type[64], const ProtobufCMessageDescriptor *kind)
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

void *stage_expect(const char *type, const ProtobufCMessageDescriptor *kind)
{
    char got[64];
    void *message = stage_answer(got, kind);

    cr_assert_str_eq(got, type);
    return message;
}
