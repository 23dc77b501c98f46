/*
 * batch.c - fills a batch and gives it back.
 */
#include "services/lifecycle-engine/turn/batch.h"

#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/turn/collect.h"

#define FLUSH_MS 5000

struct batch *batch_create(struct arena *arena)
{
    struct batch *batch = arena_alloc(arena, sizeof *batch);

    batch->arena = arena;
    return batch;
}

static struct item *item_add(struct batch *batch, enum item_kind kind)
{
    struct item *item;

    if (!batch->items)
        batch->items = arena_alloc(batch->arena, 2 * BATCH_MAX * sizeof *batch->items);
    item = &batch->items[batch->count++];
    *item = (struct item){
        .kind = kind, .tenant = "", .deployment = "", .operation_id = "", .vm_id = ""};
    return item;
}

void batch_collect_records(struct batch *batch, struct bus *bus, int wait_ms)
{
    struct record records[BATCH_MAX];
    size_t count = (size_t)bus_collect(bus, records, BATCH_MAX, wait_ms);

    batch->record_count = (int)count;
    if (!count)
        return;
    batch->records = arena_copy(batch->arena, records, count * sizeof *records);
    batch->condemned = arena_alloc(batch->arena, count * sizeof *batch->condemned);
}

void batch_condemn(struct batch *batch, const struct record *record, const char *why)
{
    batch->condemned[record - batch->records] = arena_text(batch->arena, why);
}

/* Produced again under its own key: a foreign producer's wrong key costs a hop, never
 * order or safety. The old record is stored only once Kafka has the new one. */
static int operation_forward(const struct batch *batch, struct bus *bus,
                             const struct item *item, struct err *err)
{
    Vnf__V1__Operation copy = *(const Vnf__V1__Operation *)item->message;
    size_t length;
    uint8_t *payload;
    char key[ENVELOPE_KEY_SIZE];
    struct outgoing out = {.topic = TOPIC_OPERATIONS,
                           .key = key,
                           .partition = -1,
                           .type = "Operation",
                           .id = item->operation_id,
                           .traceparent = item->record->traceparent};

    envelope_key(key, item->tenant, item->deployment);
    copy.id = (char *)(uintptr_t)item->operation_id;
    length = vnf__v1__operation__get_packed_size(&copy);
    payload = arena_alloc(batch->arena, length + 1);
    vnf__v1__operation__pack(&copy, payload);
    out.payload = payload;
    out.length = length;
    if (bus_publish(bus, &out, 0, err) < 0)
        return err->kind;
    return bus_flush(bus, FLUSH_MS, err);
}

static bool misplaced(const struct item *item, int32_t partitions)
{
    char key[ENVELOPE_KEY_SIZE];

    if (item->kind != ITEM_OPERATION)
        return false;
    envelope_key(key, item->tenant, item->deployment);
    return envelope_partition(key, strlen(key), partitions) != item->record->partition;
}

static void record_read(struct batch *batch, struct bus *bus, struct record *record,
                        int32_t partitions)
{
    struct item item;
    struct err err;

    if (collect_record(batch->arena, record, &item, &err) < 0) {
        batch_condemn(batch, record, err.msg);
        return;
    }
    if (!misplaced(&item, partitions)) {
        *item_add(batch, item.kind) = item;
        return;
    }
    if (operation_forward(batch, bus, &item, &err) < 0) {
        log_event(LOG_WARNING, item.operation_id, "operation not sent on", "reason",
                  err.msg, NULL);
        bus_rewind(bus, record);
        bus_done(bus, record);
    }
}

void batch_read_records(struct batch *batch, struct bus *bus,
                        const struct handover *handover, int32_t partitions)
{
    for (int i = 0; i < batch->record_count; i++)
        if (handover_owns(handover, batch->records[i].partition))
            record_read(batch, bus, &batch->records[i], partitions);
}

void batch_collect_notes(struct batch *batch, struct inbox *inbox)
{
    batch->notes = inbox_take(inbox, BATCH_MAX);
    for (struct note *note = batch->notes; note; note = note->next) {
        struct item *item = item_add(batch, note->kind);

        if (note->result) {
            item->result = note->result;
            item->tenant = note->result->job.tenant;
            item->deployment = note->result->job.deployment;
        } else {
            item->vm_id = note->vm_id;
        }
    }
}

void batch_collect_due(struct batch *batch, struct agenda *agenda,
                       const struct handover *handover, int64_t rested_us)
{
    struct appointment due;
    int64_t now = clock_boot_us();

    while (batch->count < 2 * BATCH_MAX && agenda_next(agenda, now, &due)) {
        struct item *item;

        if (!handover_owns(handover, due.partition))
            continue;
        item = item_add(batch, due.takeover ? ITEM_TAKEOVER : ITEM_DEADLINE);
        item->tenant = arena_text(batch->arena, due.tenant);
        item->deployment = arena_text(batch->arena, due.deployment);
        item->partition = due.partition;
        item->rested_us = rested_us;
    }
}

static void notes_free(struct batch *batch)
{
    struct note *next;

    for (struct note *note = batch->notes; note; note = next) {
        next = note->next;
        note_free(note);
    }
    batch->notes = NULL;
}

static void record_done(struct batch *batch, struct bus *bus, int i)
{
    struct record *record = &batch->records[i];
    struct err err;

    if (!record->handle)
        return;
    if (batch->condemned[i]) {
        log_event(LOG_ERROR, record->id, "record to the dlq", "topic", record->topic,
                  "reason", batch->condemned[i], NULL);
        if (bus_dead_letter(bus, record, batch->condemned[i], &err) < 0) {
            bus_rewind(bus, record);
            bus_done(bus, record);
            return;
        }
    }
    bus_store(bus, record);
    bus_done(bus, record);
}

void batch_done(struct batch *batch, struct bus *bus)
{
    for (int i = 0; i < batch->record_count; i++)
        record_done(batch, bus, i);
    notes_free(batch);
}

void batch_put_back(struct batch *batch, struct bus *bus, struct inbox *inbox,
                    struct agenda *agenda)
{
    int64_t now = clock_boot_us();

    for (int i = batch->record_count - 1; i >= 0; i--) {
        if (!batch->records[i].handle)
            continue;
        bus_rewind(bus, &batch->records[i]); /* the earliest of a partition last */
        bus_done(bus, &batch->records[i]);
    }
    for (int i = 0; i < batch->count; i++) {
        const struct item *item = &batch->items[i];

        if (item->kind == ITEM_TAKEOVER)
            agenda_set_takeover(agenda, item->tenant, item->deployment, item->partition,
                                now);
        else if (item->kind == ITEM_DEADLINE)
            agenda_set_due(agenda, item->tenant, item->deployment, item->partition,
                           now);
    }
    inbox_put_back(inbox, batch->notes);
    batch->notes = NULL;
}

void batch_first(struct batch *batch, struct batch *one)
{
    const struct item *item = &batch->items[0];

    *one = (struct batch){.arena = batch->arena, .items = batch->items, .count = 1};
    if (!item->record)
        return;
    one->records = item->record;
    one->condemned = &batch->condemned[item->record - batch->records];
    one->record_count = 1;
}

void batch_shift(struct batch *batch)
{
    batch->items++;
    batch->count--;
}
