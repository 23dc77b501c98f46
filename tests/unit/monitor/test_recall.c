/*
 * test_recall.c - what earlier watchers had told, while a partition is read.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "common/envelope.h"
#include "services/monitor/targets/handle_verdicts.h"

#define VM "11111111-2222-4333-8444-555555555555"

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
    {.type = "ICMPPing", .start = start, .stop = stop},
    {0     },
};

static void put_target(struct targets *targets, uint32_t epoch)
{
    const struct watch_wish watch = {.event_name = "VM_ALIVE",
                                     .collector = "ICMPPing",
                                     .address = "a",
                                     .path = "",
                                     .metric_value = "",
                                     .metric_cond = ""};
    const struct target_wish wish = {.vm_id = VM,
                                     .tenant = "acme",
                                     .deployment = "edge",
                                     .host = "",
                                     .transaction_id = "",
                                     .traceparent = "",
                                     .epoch = epoch,
                                     .enabled = true,
                                     .partition = 3,
                                     .watches = &watch,
                                     .watch_count = 1};

    cr_assert(targets_put(targets, &wish));
}

/* A record says that this was told of the VM; of: whose key it has. */
static int hear(struct recall *recall, const char *of, uint32_t epoch, bool verdict)
{
    const struct verdict_kept item = {"VM_ALIVE", verdict};
    const struct verdicts_kept kept = {
        .vm_id = VM, .epoch = epoch, .items = &item, .count = 1};
    struct record record = {.partition = 3};
    AUTO(free) uint8_t *bytes = verdicts_pack(&kept, &record.length);
    char key[VERDICTS_KEY_SIZE];
    struct err err;

    verdicts_key(key, of);
    record.key = key;
    record.key_length = strlen(key);
    record.payload = bytes;
    return handle_verdicts(recall, &record, &err);
}

static void hear_tombstone(struct recall *recall)
{
    char key[VERDICTS_KEY_SIZE];
    const struct record record = {
        .key = key, .key_length = VERDICTS_KEY_SIZE - 1, .partition = 3};
    struct err err;

    verdicts_key(key, VM);
    cr_assert_eq(handle_verdicts(recall, &record, &err), 0);
}

/* Whether this verdict of the target's one watch is news. */
static bool is_news(struct targets *targets, bool verdict)
{
    const struct announcement said = {.watch = 1, .verdict = verdict};
    bool is_flip = false;

    cr_assert(targets_note(targets, &said, &is_flip));
    return is_flip;
}

Test(recall, the_last_word_counts)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    AUTO(recall_destroy) struct recall *recall = recall_create();

    put_target(targets, 7);
    cr_assert_eq(hear(recall, VM, 7, true), 0);
    cr_assert_eq(hear(recall, VM, 7, false), 0);
    recall_end(recall, 3, targets);
    cr_assert_not(is_news(targets, false));
    cr_assert(is_news(targets, true));
}

Test(recall, a_target_may_stand_behind_what_was_told_of_it)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    AUTO(recall_destroy) struct recall *recall = recall_create();

    cr_assert_eq(hear(recall, VM, 7, true), 0);
    put_target(targets, 7); /* said again; compaction took the first */
    recall_end(recall, 3, targets);
    cr_assert_not(is_news(targets, true));
}

Test(recall, what_is_forgotten_is_news_again)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    AUTO(recall_destroy) struct recall *recall = recall_create();

    put_target(targets, 7);
    cr_assert_eq(hear(recall, VM, 7, true), 0);
    hear_tombstone(recall);
    recall_end(recall, 3, targets);
    cr_assert(is_news(targets, true));
}

Test(recall, one_partition_s_end_is_not_another_s)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    AUTO(recall_destroy) struct recall *recall = recall_create();

    put_target(targets, 7);
    cr_assert_eq(hear(recall, VM, 7, true), 0);
    recall_end(recall, 2, targets);
    recall_end(recall, 3, NULL); /* it went */
    recall_end(recall, 3, targets);
    cr_assert(is_news(targets, true));
}

Test(recall, a_monitor_s_own_record_that_comes_back_is_no_news_to_it)
{
    cr_assert_eq(hear(NULL, VM, 7, true), 0);
}

Test(recall, a_record_under_another_vm_s_key_is_refused)
{
    AUTO(recall_destroy) struct recall *recall = recall_create();

    cr_assert_eq(hear(recall, "99999999-2222-4333-8444-555555555555", 7, true),
                 ERR_INVALID);
}
