/*
 * bus.c - common/bus.h for one instance: it reads the logs from where the group stands;
 * what it writes is on its way for a while.
 */
#include <string.h>

#include "tests/simulator/journal.h"
#include "tests/simulator/log.h"
#include "tests/simulator/timeline.h"

#define TIMEOUT_US (30 * SECOND)

bool broker_readable(const struct bus *bus)
{
    for (int t = 0; t < READ_TOPICS && !broker_is_away(); t++)
        for (int p = 0; p < PARTITIONS; p++)
            if (bus->owned[p] && !bus->paused[t][p] &&
                bus->position[t][p] < (int64_t)logs[t][p].count)
                return true;
    return false;
}

void broker_offsets_commit(struct bus *bus)
{
    for (int t = 0; t < READ_TOPICS && !broker_is_away(); t++)
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
    for (int t = 0; t < READ_TOPICS && !broker_is_away(); t++)
        for (int p = 0; p < PARTITIONS; p++)
            while (bus->owned[p] && !bus->paused[t][p] && count < max &&
                   bus->position[t][p] < (int64_t)logs[t][p].count)
                records[count++] = logs[t][p].records[bus->position[t][p]++];
    if (count)
        engine_worked(bus->engine);
    return count;
}

/* Virtual time stands while a turn is under way. */
void bus_gather(struct bus *bus, int64_t until_us)
{
    (void)bus, (void)until_us;
}

void bus_store(struct bus *bus, const struct record *record)
{
    int t = log_topic(record->topic);

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
    int t = log_topic(record->topic);

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
    broker_order_lost |= error && parcel->token;
    if (!error)
        log_append(&parcel->record);
    if (parcel->token)
        bus->delivered(bus->delivered_context, parcel->token, error);
}

void broker_flush(struct bus *bus)
{
    while (bus->parcels && !broker_is_away())
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
        if (broker_is_away() && timeline_now() - bus->parcels->born_us < TIMEOUT_US) {
            timeline_after(SECOND / 2, deliver, bus, life);
            return;
        }
        parcel_end(bus, broker_is_away() ? "timed out" : NULL);
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
        log_record(out->topic, out->key, out->type, out->payload, out->length);
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
    if (broker_is_away())
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
    if (broker_is_away())
        return err_set(err, ERR_RETRY, "Kafka is away");
    *ret = PARTITIONS;
    return 0;
}

bool bus_connected(struct bus *bus, struct err *err)
{
    (void)bus;
    if (broker_is_away())
        err_set(err, ERR_RETRY, "Kafka is away");
    return !broker_is_away();
}
