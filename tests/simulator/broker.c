/*
 * broker.c - logs of the three topics that the engine reads; what it writes goes to
 * whoever is told of that topic.
 */
#include "tests/simulator/broker.h"

#include <string.h>

#include "common/mem.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/pool.h"
#include "tests/simulator/timeline.h"

#define TIMEOUT_US (30 * SECOND)

struct parcel {
    struct record record;
    uint64_t token;
    int64_t at_us, born_us;
    struct parcel *next;
};

struct log {
    struct record *records;
    size_t count, capacity;
};

static const char *const READ[READ_TOPICS] = {TOPIC_OPERATIONS, TOPIC_ALARMS,
                                              TOPIC_IP_REPLIES};

static const struct {
    const char *topic;
    void (*take)(const struct record *record);
} TOLD[] = {
    {TOPIC_EVENTS,      check_event },
    {TOPIC_MONITORING,  monitor_take},
    {TOPIC_IP_REQUESTS, pool_take   },
};

static struct log logs[READ_TOPICS][PARTITIONS];
static int64_t committed[READ_TOPICS][PARTITIONS];
static struct parcel *outside, **outside_end; /* for when it is back */
static bool away, lost_order;

void broker_reset(void)
{
    for (int t = 0; t < READ_TOPICS; t++)
        for (int p = 0; p < PARTITIONS; p++)
            logs[t][p].count = 0;
    memset(committed, 0, sizeof committed);
    outside = NULL;
    outside_end = &outside;
    away = lost_order = false;
}

bool broker_lost_order(void)
{
    return lost_order;
}

static int topic_of(const char *topic)
{
    for (int t = 0; t < READ_TOPICS; t++)
        if (strcmp(READ[t], topic) == 0)
            return t;
    return -1;
}

static void append(const struct record *record)
{
    int t = topic_of(record->topic);
    struct record copy = *record;
    struct log *log;

    for (size_t i = 0; i < sizeof TOLD / sizeof TOLD[0]; i++)
        if (strcmp(TOLD[i].topic, record->topic) == 0)
            TOLD[i].take(record);
    if (t < 0)
        return;
    copy.partition = envelope_partition(record->key, record->key_length, PARTITIONS);
    log = &logs[t][copy.partition];
    copy.topic = READ[t];
    copy.offset = (int64_t)log->count;
    copy.time_us = timeline_database_now();
    copy.handle = &logs;
    mem_grow(&log->records, log->count, &log->capacity, sizeof *log->records);
    log->records[log->count++] = copy;
}

bool broker_is_away(void)
{
    return away;
}

void broker_away(bool now_away)
{
    away = now_away;
    if (away)
        return;
    for (struct parcel *parcel = outside; parcel; parcel = parcel->next)
        append(&parcel->record);
    outside = NULL;
    outside_end = &outside;
}

static struct record record_make(const char *topic, const char *key, const char *type,
                                 const void *payload, size_t length)
{
    struct arena *arena = journal_arena();
    struct record record = {.topic = arena_text(arena, topic),
                            .key = arena_text(arena, key),
                            .key_length = strlen(key),
                            .payload = arena_copy(arena, payload, length),
                            .length = length};

    snprintf(record.type, sizeof record.type, "%s", type);
    if (!payload)
        record.payload = NULL;
    return record;
}

static void outside_append(const struct record *record)
{
    struct parcel *parcel;

    if (!away) {
        append(record);
        return;
    }
    parcel = arena_alloc(journal_arena(), sizeof *parcel);
    parcel->record = *record;
    *outside_end = parcel;
    outside_end = &parcel->next;
}

void broker_produce(const char *topic, const char *key, const char *type,
                    const ProtobufCMessage *message)
{
    size_t length = protobuf_c_message_get_packed_size(message);
    uint8_t *payload = arena_alloc(journal_arena(), length + 1);
    struct record record;

    protobuf_c_message_pack(message, payload);
    record = record_make(topic, key, type, payload, length);
    snprintf(record.source, sizeof record.source, "simulator");
    outside_append(&record);
}

void broker_again(const char *topic)
{
    int t = topic_of(topic);

    for (int p = 0; p < PARTITIONS; p++)
        if (logs[t][p].count) {
            struct record copy = logs[t][p].records[logs[t][p].count - 1];

            outside_append(&copy);
        }
}

/* --- for one instance ----------------------------------------------------------------
 */

bool broker_readable(const struct bus *bus)
{
    for (int t = 0; t < READ_TOPICS && !away; t++)
        for (int p = 0; p < PARTITIONS; p++)
            if (bus->owned[p] && !bus->paused[t][p] &&
                bus->position[t][p] < (int64_t)logs[t][p].count)
                return true;
    return false;
}

void broker_offsets_commit(struct bus *bus)
{
    for (int t = 0; t < READ_TOPICS && !away; t++)
        for (int p = 0; p < PARTITIONS; p++)
            if (bus->owned[p] && bus->stored[t][p] > committed[t][p])
                committed[t][p] = bus->stored[t][p];
}

static void assign(struct bus *bus)
{
    bus->rebalance = false;
    for (int p = 0; p < PARTITIONS; p++) {
        bus->owned[p] = bus->wanted[p];
        for (int t = 0; t < READ_TOPICS; t++) {
            bus->position[t][p] = bus->stored[t][p] = committed[t][p];
            bus->paused[t][p] = false;
        }
        if (bus->owned[p])
            engine_assigned(bus->engine, p);
    }
}

int bus_collect(struct bus *bus, struct record *records, int max, int timeout_ms)
{
    int count = 0;

    if (bus->rebalance) {
        assign(bus);
        engine_worked(bus->engine);
    }
    engine_waits(bus->engine, timeline_now() + timeout_ms * MS);
    for (int t = 0; t < READ_TOPICS && !away; t++)
        for (int p = 0; p < PARTITIONS; p++)
            while (bus->owned[p] && !bus->paused[t][p] && count < max &&
                   bus->position[t][p] < (int64_t)logs[t][p].count)
                records[count++] = logs[t][p].records[bus->position[t][p]++];
    if (count)
        engine_worked(bus->engine);
    return count;
}

void bus_store(struct bus *bus, const struct record *record)
{
    int t = topic_of(record->topic);

    if (engine_lives(bus->engine) &&
        record->offset >= bus->stored[t][record->partition])
        bus->stored[t][record->partition] = record->offset + 1;
}

void bus_done(struct bus *bus, struct record *record)
{
    (void)bus;
    record->handle = NULL;
}

void bus_rewind(struct bus *bus, const struct record *record)
{
    int t = topic_of(record->topic);

    if (record->offset < bus->position[t][record->partition])
        bus->position[t][record->partition] = record->offset;
    bus->paused[t][record->partition] = true;
}

void bus_resume(struct bus *bus)
{
    memset(bus->paused, 0, sizeof bus->paused);
}

void bus_on_delivery(struct bus *bus, bus_delivered *delivered, void *context)
{
    bus->delivered = delivered;
    bus->delivered_context = context;
}

static void parcel_end(struct bus *bus, const char *error)
{
    struct parcel *parcel = bus->parcels;

    bus->parcels = parcel->next;
    if (!bus->parcels)
        bus->parcels_end = &bus->parcels;
    lost_order |= error && parcel->token;
    if (!error)
        append(&parcel->record);
    if (parcel->token)
        bus->delivered(bus->delivered_context, parcel->token, error);
}

void broker_flush(struct bus *bus)
{
    while (bus->parcels && !away)
        parcel_end(bus, NULL);
}

static void deliver(void *context, uint64_t life)
{
    struct bus *bus = context;

    if (!bus->engine || engine_life(bus->engine) != life)
        return;
    if (!engine_lives(bus->engine)) {
        timeline_after(SECOND / 2, deliver, bus, life);
        return;
    }
    while (bus->parcels && bus->parcels->at_us <= timeline_now()) {
        if (away && timeline_now() - bus->parcels->born_us < TIMEOUT_US) {
            timeline_after(SECOND / 2, deliver, bus, life);
            return;
        }
        parcel_end(bus, away ? "timed out" : NULL);
    }
}

int bus_publish(struct bus *bus, const struct outgoing *out, uint64_t token,
                struct err *err)
{
    struct parcel *parcel;
    int64_t at_us = timeline_now() + chance_delay(2 * MS);

    (void)err;
    if (!engine_lives(bus->engine))
        return 0;
    parcel = arena_alloc(journal_arena(), sizeof *parcel);
    parcel->record =
        record_make(out->topic, out->key, out->type, out->payload, out->length);
    snprintf(parcel->record.id, sizeof parcel->record.id, "%s", out->id ? out->id : "");
    parcel->token = token;
    parcel->born_us = timeline_now();
    bus->last_at_us = parcel->at_us = at_us > bus->last_at_us ? at_us : bus->last_at_us;
    *bus->parcels_end = parcel;
    bus->parcels_end = &parcel->next;
    timeline_after(parcel->at_us - timeline_now(), deliver, bus,
                   engine_life(bus->engine));
    return 0;
}

int bus_flush(struct bus *bus, int timeout_ms, struct err *err)
{
    (void)timeout_ms;
    if (away)
        return err_set(err, ERR_RETRY, "Kafka is away");
    broker_flush(bus);
    return 0;
}

int bus_dead_letter(struct bus *bus, const struct record *record, const char *reason,
                    struct err *err)
{
    (void)bus, (void)err;
    journal_broken("a record of %s to the dlq: %s", record->topic, reason);
    return 0;
}

int bus_partitions(struct bus *bus, const char *topic, int *ret, struct err *err)
{
    (void)bus, (void)topic;
    if (away)
        return err_set(err, ERR_RETRY, "Kafka is away");
    *ret = PARTITIONS;
    return 0;
}

bool bus_connected(struct bus *bus, struct err *err)
{
    (void)bus;
    if (away)
        err_set(err, ERR_RETRY, "Kafka is away");
    return !away;
}
