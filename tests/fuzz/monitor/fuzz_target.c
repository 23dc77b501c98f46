/*
 * fuzz_target.c - records of vnf.monitoring: targets, and what was told of them.
 */
#include "common/log.h"
#include "services/monitor/targets/handle_target.h"
#include "services/monitor/targets/handle_verdicts.h"
#include "services/monitor/targets/recall.h"
#include "tests/fuzz/fuzz.h"

static int start(void *self, const struct order *order, struct err *err)
{
    (void)self, (void)order, (void)err;
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    (void)self, (void)watch;
}

static const struct collector COLLECTORS[] = {
    {.type = "ICMPPing",   .start = start, .stop = stop},
    {.type = "CPU_LOAD_1",        .start = start, .stop = stop},
    {0},
};

#define VM "11111111-2222-4333-8444-555555555555"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct targets *targets = targets_create(COLLECTORS, NULL);
    struct recall *recall = recall_create();
    struct record record = {.topic = TOPIC_MONITORING,
                            .key = VM,
                            .key_length = sizeof VM - 1,
                            .payload = bytes,
                            .length = length};
    struct answer answer;
    struct err err;

    log_open("fuzz", "error");
    handle_target(targets, &record, true, &answer, &err);
    record.key = VM "/verdicts";
    record.key_length = sizeof VM "/verdicts" - 1;
    handle_verdicts(recall, &record, &err);
    recall_end(recall, 0, targets);
    recall_destroy(recall);
    targets_destroy(targets);
    return 0;
}
