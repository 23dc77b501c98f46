/*
 * broker.c - logs of the three topics that the engine reads; what it writes goes to
 * whoever is told of that topic.
 */
#include "tests/simulator/log.h"

#include <string.h>

#include "common/mem.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/pool.h"
#include "tests/simulator/timeline.h"

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

struct log logs[READ_TOPICS][PARTITIONS];
int64_t committed[READ_TOPICS][PARTITIONS];
static struct parcel *outside, **outside_end; /* for when it is back */
static bool away;
bool broker_order_lost;

void broker_reset(void)
{
    for (int t = 0; t < READ_TOPICS; t++)
        for (int p = 0; p < PARTITIONS; p++)
            logs[t][p].count = 0;
    memset(committed, 0, sizeof committed);
    outside = NULL;
    outside_end = &outside;
    away = broker_order_lost = false;
}

bool broker_lost_order(void)
{
    return broker_order_lost;
}

int log_topic(const char *topic)
{
    for (int t = 0; t < READ_TOPICS; t++)
        if (strcmp(READ[t], topic) == 0)
            return t;
    return -1;
}

void log_append(const struct record *record)
{
    int t = log_topic(record->topic);
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
        log_append(&parcel->record);
    outside = NULL;
    outside_end = &outside;
}

struct record log_record(const char *topic, const char *key, const char *type,
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
        log_append(record);
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
    record = log_record(topic, key, type, payload, length);
    snprintf(record.source, sizeof record.source, "simulator");
    outside_append(&record);
}

void broker_again(const char *topic)
{
    int t = log_topic(topic);

    for (int p = 0; p < PARTITIONS; p++)
        if (logs[t][p].count) {
            struct record copy = logs[t][p].records[logs[t][p].count - 1];

            outside_append(&copy);
        }
}
