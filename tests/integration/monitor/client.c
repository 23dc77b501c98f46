/*
 * client.c - the engine's part towards the monitor. See client.h.
 */
#include "tests/integration/monitor/client.h"

#include <string.h>

void wish_init(struct wish *wish, const char *address)
{
    memset(wish, 0, sizeof *wish);
    uuid_make(wish->vm_id);
    mon__v1__target__init(&wish->target);
    mon__v1__probe__init(&wish->probe);
    vnf__v1__kpi__init(&wish->kpi);
    vnf__v1__collector__init(&wish->collector);
    wish->target.vm_id = wish->vm_id;
    wish->target.tenant = (char *)"acme";
    wish->target.deployment = (char *)"edge";
    wish->target.epoch = 1;
    wish->target.enabled = true;
    wish->target.transaction_id = (char *)"tx";
    wish->target.n_probes = 1;
    wish->target.probes = wish->probes;
    wish->probes[0] = &wish->probe;
    wish->probe.kpi = &wish->kpi;
    wish->probe.address = (char *)address;
    wish->kpi.event_name = (char *)"VM_ALIVE";
    wish->kpi.occurrences_true = 1;
    wish->kpi.occurrences_false = 3;
    wish->kpi.collector = &wish->collector;
    wish->collector.type = (char *)"ICMPPing";
    wish->collector.poll_interval_ms = 200;
}

struct bus *client_open(void)
{
    static const char *const TOPICS[] = {TOPIC_ALARMS, NULL};
    struct bus *bus = broker_bus(&(struct bus_options){
        .brokers = broker(), .client = "test", .topics = TOPICS, .reading = BUS_TAIL});

    log_open("test", "error");
    broker_position(bus);
    return bus;
}

static void publish(struct bus *bus, const struct wish *wish, const void *payload,
                    size_t length)
{
    const struct outgoing message = {
        .topic = TOPIC_MONITORING,
        .key = wish->vm_id,
        .partition = -1,
        .type = "Target",
        .id = wish->vm_id,
        .payload = payload,
        .length = length,
    };
    struct err err;

    cr_assert_eq(bus_publish(bus, &message, 0, &err), 0, "%s", err.msg);
}

void client_put(struct bus *bus, struct wish *wish, bool gone)
{
    size_t length;
    AUTO(free) uint8_t *bytes = envelope_pack(&wish->target.base, &length);

    publish(bus, wish, gone ? NULL : bytes, gone ? 0 : length);
}

void client_say(struct bus *bus, struct wish *wish)
{
    client_put(bus, wish, false);
    broker_flush(bus);
}

void client_tombstone(struct bus *bus, const struct wish *wish)
{
    publish(bus, wish, NULL, 0);
    broker_flush(bus);
}

#define COPY(to, from) snprintf(to, sizeof(to), "%s", from)

static void read_acknowledgement(struct heard *heard, const struct record *record)
{
    struct err err;
    Mon__V1__Acknowledgement *message = (Mon__V1__Acknowledgement *)envelope_unpack(
        &mon__v1__acknowledgement__descriptor, record->payload, record->length, &err);

    cr_assert(message, "%s", err.msg);
    heard->type = HEARD_ACKNOWLEDGEMENT;
    COPY(heard->vm_id, message->vm_id);
    COPY(heard->error, message->error);
    heard->epoch = message->epoch;
    heard->enabled = message->enabled;
    protobuf_c_message_free_unpacked(&message->base, NULL);
}

static void read_alarm(struct heard *heard, const struct record *record)
{
    struct err err;
    Mon__V1__Alarm *message = (Mon__V1__Alarm *)envelope_unpack(
        &mon__v1__alarm__descriptor, record->payload, record->length, &err);

    cr_assert(message, "%s", err.msg);
    heard->type = HEARD_ALARM;
    COPY(heard->vm_id, message->vm_id);
    COPY(heard->event_name, message->event_name);
    COPY(heard->value, message->value);
    COPY(heard->detail, message->detail);
    heard->epoch = message->epoch;
    heard->verdict = message->verdict;
    heard->time_us = message->time_us;
    protobuf_c_message_free_unpacked(&message->base, NULL);
}

static void read_record(struct heard *heard, const struct record *record)
{
    memset(heard, 0, sizeof *heard);
    snprintf(heard->key, sizeof heard->key, "%.*s", (int)record->key_length,
             record->key);
    if (strcmp(record->type, "Acknowledgement") == 0)
        read_acknowledgement(heard, record);
    else if (strcmp(record->type, "Alarm") == 0)
        read_alarm(heard, record);
}

struct heard client_hear(struct bus *bus, const char *vm_id, int timeout_ms)
{
    int64_t deadline = clock_boot_us() + timeout_ms * 1000LL, left;
    struct heard heard = {0};
    struct record record;

    while ((left = deadline - clock_boot_us()) > 0) {
        if (bus_collect(bus, &record, 1, (int)(left / 1000) + 1) == 0)
            continue;
        read_record(&heard, &record);
        bus_done(bus, &record);
        if (heard.type && (!vm_id || strcmp(heard.vm_id, vm_id) == 0))
            return heard;
    }
    return (struct heard){0};
}

struct heard client_acknowledged(struct bus *bus, const struct wish *wish)
{
    struct heard heard = client_hear(bus, wish->vm_id, BROKER_PATIENCE_MS);

    cr_assert_eq(heard.type, HEARD_ACKNOWLEDGEMENT, "heard %d: %s", heard.type,
                 heard.detail);
    cr_assert_eq(heard.epoch, wish->target.epoch);
    cr_assert_eq(heard.enabled, wish->target.enabled);
    cr_assert_str_eq(heard.key, "acme/edge");
    return heard;
}

struct heard client_alarm(struct bus *bus, const struct wish *wish, bool verdict)
{
    struct heard heard = client_hear(bus, wish->vm_id, BROKER_PATIENCE_MS);

    cr_assert_eq(heard.type, HEARD_ALARM, "heard %d: %s", heard.type, heard.error);
    cr_assert_eq(heard.verdict, verdict, "%s", heard.detail);
    cr_assert_eq(heard.epoch, wish->target.epoch);
    cr_assert_str_eq(heard.event_name, wish->kpi.event_name);
    cr_assert_str_eq(heard.key, "acme/edge");
    return heard;
}
