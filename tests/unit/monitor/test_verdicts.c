/*
 * test_verdicts.c - what was told, kept, and told no more.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "services/monitor/targets/targets.h"

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

static const struct watch_wish WISHES[] = {
    {.event_name = "VM_ALIVE",
     .collector = "ICMPPing",
     .address = "a",
     .path = "",
     .metric_value = "",
     .metric_cond = ""},
    {.event_name = "GATEWAY",
     .collector = "ICMPPing",
     .address = "b",
     .path = "",
     .metric_value = "",
     .metric_cond = ""},
};

/* Two watches, 1 and 2. */
static struct targets *watching(uint32_t epoch)
{
    struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct target_wish wish = {.vm_id = VM,
                                     .tenant = "acme",
                                     .deployment = "edge",
                                     .host = "",
                                     .transaction_id = "",
                                     .traceparent = "",
                                     .epoch = epoch,
                                     .enabled = true,
                                     .partition = 3,
                                     .watches = WISHES,
                                     .watch_count = 2};

    targets_put(targets, &wish);
    return targets;
}

static bool flips(struct targets *targets, uint64_t watch, bool verdict)
{
    const struct announcement said = {.watch = watch, .verdict = verdict};
    bool is_flip = false;

    cr_assert(targets_note(targets, &said, &is_flip));
    return is_flip;
}

static int records;
static uint8_t *bytes;
static size_t length;

static void keep(void *context, const struct verdicts_kept *kept)
{
    (void)context;
    records++;
    free(bytes);
    bytes = verdicts_pack(kept, &length);
}

static void deliver(struct targets *targets, uint64_t watch, bool verdict)
{
    if (targets_delivered(targets, watch, verdict))
        targets_record(targets, watch, keep, NULL);
}

static void recall(void *context, const struct verdicts_kept *kept)
{
    cr_assert_str_eq(kept->vm_id, VM);
    targets_recall(context, kept);
}

Test(verdicts, what_was_delivered_is_recorded_once_and_is_no_news_to_the_next_watcher)
{
    AUTO(targets_destroy) struct targets *first = watching(7);
    AUTO(targets_destroy) struct targets *next = watching(7);
    struct err err;

    cr_assert(flips(first, 1, true));
    deliver(first, 1, true);
    deliver(first, 1, true);
    cr_assert_eq(records, 1);
    deliver(first, 2, false);
    cr_assert_eq(records, 2);

    cr_assert_eq(verdicts_unpack(bytes, length, recall, next, &err), 0);
    cr_assert_not(flips(next, 1, true));
    cr_assert_not(flips(next, 2, false));
    cr_assert(flips(next, 1, false));
    free(bytes);
}

Test(verdicts, watches_of_one_target_are_recorded_together)
{
    AUTO(targets_destroy) struct targets *first = watching(7);
    AUTO(targets_destroy) struct targets *next = watching(7);
    struct err err;

    cr_assert(targets_delivered(first, 1, true));
    cr_assert_not(targets_delivered(first, 2, false));
    targets_record(first, 1, keep, NULL);
    cr_assert_eq(records, 1);
    cr_assert_eq(verdicts_unpack(bytes, length, recall, next, &err), 0);
    cr_assert_not(flips(next, 1, true));
    cr_assert_not(flips(next, 2, false));
    free(bytes);
}

Test(verdicts, those_of_another_epoch_are_forgotten)
{
    AUTO(targets_destroy) struct targets *first = watching(7);
    AUTO(targets_destroy) struct targets *next = watching(8);
    struct err err;

    deliver(first, 1, true);
    cr_assert_eq(verdicts_unpack(bytes, length, recall, next, &err), 0);
    cr_assert(flips(next, 1, true));
    free(bytes);
}

Test(verdicts, they_change_nothing_that_was_told_here)
{
    AUTO(targets_destroy) struct targets *targets = watching(7);
    const struct verdict_kept item = {"VM_ALIVE", true};
    const struct verdicts_kept kept = {
        .vm_id = VM, .epoch = 7, .items = &item, .count = 1};

    cr_assert(flips(targets, 1, false));
    targets_recall(targets, &kept);
    cr_assert_not(flips(targets, 1, false));
}

Test(verdicts, a_key_is_theirs_or_a_target_s)
{
    char key[VERDICTS_KEY_SIZE];

    verdicts_key(key, VM);
    cr_assert_str_eq(key, VM "/verdicts");
    cr_assert(verdicts_is_key(key, strlen(key)));
    cr_assert_not(verdicts_is_key(VM, strlen(VM)));
    cr_assert_not(verdicts_is_key(key + 1, strlen(key) - 1));
}

Test(verdicts, hostile_bytes_are_refused)
{
    struct err err;

    cr_assert_eq(verdicts_unpack("\xff what", 6, recall, NULL, &err), ERR_INVALID);
}
