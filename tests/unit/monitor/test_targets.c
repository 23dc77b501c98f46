/*
 * test_targets.c - epochs, and what collectors are told to start and stop.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "services/monitor/targets/targets.h"

#define VM "11111111-2222-4333-8444-555555555555"

/* A collector that writes down what it is told. */
struct notes {
    char text[512];
    uint64_t last;
    int64_t interval_us;
};

static void write_down(struct notes *notes, const char *what, uint64_t watch)
{
    size_t used = strlen(notes->text);

    snprintf(notes->text + used, sizeof notes->text - used, "%s%d ", what, (int)watch);
}

static int start(void *self, const struct order *order, struct err *err)
{
    struct notes *notes = self;

    if (strcmp(order->address, "bad") == 0)
        return err_set(err, ERR_IMPOSSIBLE, "it is bad");
    write_down(notes, "+", order->watch);
    notes->last = order->watch;
    notes->interval_us = order->interval_us;
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    write_down(self, "-", watch);
}

static void settle(void *self, uint64_t watch, const char *why)
{
    (void)why;
    write_down(self, "!", watch);
}

static bool withheld(void *self, const char *host, struct err *err)
{
    (void)self;
    err_set(err, ERR_RETRY, "%s sleeps", host);
    return true;
}

static struct notes notes, guarding;
static const struct collector GUARD = {.start = start, .stop = stop, .self = &guarding};
static const struct collector COLLECTORS[] = {
    {.type = "ICMPPing",
     .start = start,
     .stop = stop,
     .self = &notes,
     .settle = settle},
    {.type = "MEM_USED",
     .start = start,
     .stop = stop,
     .self = &notes,
     .withheld = withheld},
    {0  },
};

static struct watch_wish ping(const char *address)
{
    return (struct watch_wish){
        .event_name = "VM_ALIVE",
        .collector = "ICMPPing",
        .address = address,
        .path = "",
        .metric_value = "",
        .metric_cond = "",
        .rule = {1, 3, false}
    };
}

static const struct target *put(struct targets *targets, uint32_t epoch, bool enabled,
                                const struct watch_wish *watches, size_t count)
{
    const struct target_wish wish = {
        .vm_id = VM,
        .tenant = "acme",
        .deployment = "edge",
        .host = "test:///default",
        .transaction_id = "t",
        .traceparent = "",
        .epoch = epoch,
        .enabled = enabled,
        .partition = 3,
        .watches = watches,
        .watch_count = count,
    };

    return targets_put(targets, &wish);
}

Test(targets, an_enabled_target_is_watched_until_it_is_disabled)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");

    cr_assert_str_eq(put(targets, 1, true, &wish, 1)->error, "");
    cr_assert_not(put(targets, 2, false, &wish, 1)->enabled);
    cr_assert_str_eq(notes.text, "+1 -1 ");
}

Test(targets, the_same_epoch_again_changes_nothing)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");
    const struct target *target = put(targets, 4, true, &wish, 1);

    cr_assert_eq(put(targets, 4, true, &wish, 1), target);
    cr_assert_str_eq(notes.text, "+1 ");
}

Test(targets, a_lower_epoch_is_nobody_s)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");

    put(targets, 4, true, &wish, 1);
    cr_assert_eq(put(targets, 3, false, &wish, 1)->epoch, 4);
    cr_assert(put(targets, 3, false, &wish, 1)->enabled);
    cr_assert_str_eq(notes.text, "+1 ");
}

Test(targets, a_greater_epoch_watches_afresh)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");
    const struct announcement old = {.watch = 1, .verdict = true};
    bool flips;

    put(targets, 4, true, &wish, 1);
    cr_assert(targets_note(targets, &old, &flips));
    put(targets, 5, true, &wish, 1);
    cr_assert_str_eq(notes.text, "+1 -1 +2 ");
    cr_assert_null(targets_note(targets, &old, &flips), "an old epoch has its say");
}

Test(targets, a_forgotten_one_begins_again_at_any_epoch)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");

    put(targets, 4, true, &wish, 1);
    cr_assert(targets_forget(targets, VM));
    cr_assert_not(targets_forget(targets, VM));
    cr_assert(put(targets, 1, true, &wish, 1));
    cr_assert_str_eq(notes.text, "+1 -1 +2 ");
}

Test(targets, a_partition_takes_its_targets_along)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");

    put(targets, 1, true, &wish, 1);
    cr_assert_eq(targets_forget_partition(targets, 2), 0);
    cr_assert_eq(targets_forget_partition(targets, 3), 1);
    cr_assert_str_eq(notes.text, "+1 -1 ");
}

Test(targets, what_can_not_be_watched_says_why_and_the_rest_is_watched)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wishes[] = {
        {.event_name = "LOAD",
         .collector = "Astrology",
         .address = "a",
         .path = "",
         .metric_value = "",
         .metric_cond = "",
         .rule = {1, 1, false}},
        {.event_name = "ALIVE",
         .collector = "ICMPPing",
         .address = "b",
         .path = "",
         .metric_value = "",
         .metric_cond = "",
         .rule = {1, 1, false}},
        {.event_name = "OTHER",
         .collector = "ICMPPing",
         .address = "bad",
         .path = "",
         .metric_value = "",
         .metric_cond = "",
         .rule = {1, 1, false}},
    };

    cr_assert_str_eq(
        put(targets, 1, true, wishes, 3)->error,
        "LOAD: there is no collector \"Astrology\": there are ICMPPing, MEM_USED");
    cr_assert_str_eq(notes.text, "+1 ");
    cr_assert_str_eq(put(targets, 2, true, wishes + 2, 1)->error, "OTHER: it is bad");
}

Test(targets, intervals_have_a_default_and_a_floor)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct watch_wish wish = ping("a");

    put(targets, 1, true, &wish, 1);
    cr_assert_eq(notes.interval_us, 1000000);
    wish.interval_ms = 1;
    put(targets, 2, true, &wish, 1);
    cr_assert_eq(notes.interval_us, 100000);
    wish.interval_ms = 4000000000u;
    put(targets, 3, true, &wish, 1);
    cr_assert_eq(notes.interval_us, 4000000000000);
}

Test(targets, a_verdict_flips_when_it_is_new_or_another)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    const struct watch_wish wish = ping("a");
    struct announcement said = {.watch = 1, .verdict = false, .detail = "why"};
    bool flips;

    put(targets, 1, true, &wish, 1);
    cr_assert_str_eq(targets_note(targets, &said, &flips)->detail, "why");
    cr_assert(flips);
    targets_note(targets, &said, &flips);
    cr_assert_not(flips);
    said.verdict = true;
    targets_note(targets, &said, &flips);
    cr_assert(flips);
    cr_assert_str_eq(targets_watch(targets, 1)->event_name, "VM_ALIVE");
}

Test(targets, vm_alive_is_guarded_and_a_death_settles_it)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, &GUARD);
    struct watch_wish wishes[] = {ping("a"), ping("b")};
    struct announcement said = {.watch = 1, .settles = true};

    wishes[1].event_name = "GATEWAY_ALIVE";
    put(targets, 1, true, wishes, 2);
    cr_assert_str_eq(guarding.text, "+1 ");
    targets_settle(targets, &said);
    said.watch = 2;
    targets_settle(targets, &said);
    cr_assert_str_eq(notes.text, "+1 +2 !1 ");
    put(targets, 2, false, wishes, 2);
    cr_assert_str_eq(guarding.text, "+1 -1 ");
    said.watch = 1;
    targets_settle(targets, &said);
    cr_assert_str_eq(notes.text, "+1 +2 !1 -1 -2 ");
}

Test(targets, what_has_to_wait_says_for_what_each_time_it_is_asked)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct watch_wish wish = ping("a");

    cr_assert_str_eq(put(targets, 1, true, &wish, 1)->notice, "");
    wish.event_name = "BUSY";
    wish.collector = "MEM_USED";
    for (int i = 0; i < 2; i++)
        cr_assert_str_eq(put(targets, 2, true, &wish, 1)->notice,
                         "BUSY: no verdict until the hypervisor answers: "
                         "test:///default sleeps");
    cr_assert_str_eq(put(targets, 2, true, &wish, 1)->error, "");
}

Test(targets, a_senseless_condition_is_refused_with_those_there_are)
{
    AUTO(targets_destroy) struct targets *targets = targets_create(COLLECTORS, NULL);
    struct watch_wish wish = ping("a");

    wish.metric_cond = "ABOVE";
    cr_assert_str_eq(put(targets, 1, true, &wish, 1)->error,
                     "VM_ALIVE: metric_cond \"ABOVE\" is not known: it may be GT, GE, "
                     "LT, LE or EQ");
}
