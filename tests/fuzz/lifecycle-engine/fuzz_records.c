/*
 * fuzz_records.c - a record of any type the engine reads (the first byte says which),
 * to its handler, over a deployment t/d that runs; then the world answers what came of
 * it.
 */
#include "services/lifecycle-engine/turn/collect.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/lifecycle-engine/play.h"

static const struct {
    const char *topic, *type;
} KINDS[] = {
    {TOPIC_OPERATIONS, "Operation"      },
    {TOPIC_OPERATIONS, ""               },
    {TOPIC_ALARMS,     "Alarm"          },
    {TOPIC_ALARMS,     "Acknowledgement"},
    {TOPIC_IP_REPLIES, "AddressReserved"},
    {TOPIC_IP_REPLIES, "AddressReleased"},
    {TOPIC_IP_REPLIES, "LeasesAudited"  },
    {TOPIC_IP_REPLIES, "RequestRejected"},
};
#define KIND_COUNT (sizeof KINDS / sizeof KINDS[0])

static void room_for_one(struct play *play)
{
    play->scene->new_ids = arena_alloc(play->arena, sizeof(int64_t));
    play->scene->new_ids[0] = 2;
    play->scene->new_id_count = 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct record record = {.key = "t/d", .key_length = 3, .offset = 7};
    struct play *play;
    struct item item;
    struct err err;

    if (length < 1)
        return 0;
    record.topic = KINDS[bytes[0] % KIND_COUNT].topic;
    strcpy(record.type, KINDS[bytes[0] % KIND_COUNT].type);
    record.payload = bytes + 1;
    record.length = length - 1;
    play = play_create();
    play_deploy(play, "router:2* lb:1>router");
    room_for_one(play);
    if (collect_record(play->arena, &record, &item, &err) == 0 &&
        play_try(play, item, &err) == 0)
        play_answer_some(play, 64);
    play_destroy(play);
    return 0;
}
