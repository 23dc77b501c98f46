/*
 * test_slot.c - what counts as a sample: answered, unanswered, or nobody's fault but
 * ours.
 */
#include <criterion/criterion.h>

#include <errno.h>
#include <string.h>

#include "services/monitor/probe/slots.h"

enum { INTERVAL_US = 200000 };

/* A slot whose probe went out at 1 s and whose next one is due an interval later. */
static struct slot probed(void)
{
    struct slot slot = {
        .interval_us = INTERVAL_US,
        .rule = {1, 1, false},
        .probing = PROBE_SENT,
        .sent_us = 1000000
    };

    slot.timer.due_us = slot.sent_us + INTERVAL_US;
    return slot;
}

Test(slot, a_reply_is_a_sample_and_a_second_one_is_none)
{
    struct slot slot = probed();

    cr_assert(slot_answered(&slot, 500, 0, 1000600));
    cr_assert_eq(slot.verdict.state, VERDICT_TRUE);
    cr_assert_eq(slot.verdict.run, 1);
    cr_assert_not(slot_answered(&slot, 500, 0, 1000700));
    cr_assert_eq(slot.verdict.run, 1);
}

Test(slot, a_slow_guest_is_alive)
{
    struct slot slot = probed();

    cr_assert(slot_answered(&slot, INTERVAL_US + 50000, 0, 1050000));
    cr_assert_eq(slot.verdict.state, VERDICT_TRUE);
}

Test(slot, a_reply_out_of_the_past_says_nothing)
{
    struct slot slot = probed();

    cr_assert_not(slot_answered(&slot, INTERVAL_US + SLOT_PATIENCE_US + 1, 0, 1050000));
    cr_assert_eq(slot.verdict.state, VERDICT_NONE);
}

Test(slot, silence_is_a_sample_when_the_next_probe_is_due)
{
    struct slot slot = probed();
    bool missed, is_void;

    cr_assert(slot_due(&slot, 0, slot.timer.due_us, &missed, &is_void));
    cr_assert(missed && !is_void);
    cr_assert_eq(slot.verdict.state, VERDICT_FALSE);
    cr_assert_eq(slot.missing, 1);
}

Test(slot, nothing_is_judged_before_the_first_probe)
{
    struct slot slot = probed();
    bool missed, is_void;

    slot.probing = PROBE_IDLE;
    cr_assert_not(slot_due(&slot, 0, slot.timer.due_us, &missed, &is_void));
    cr_assert(!missed && !is_void);
}

Test(slot, silence_says_nothing_when_we_lost_replies_since)
{
    struct slot slot = probed();
    bool missed, is_void;

    cr_assert_not(slot_due(&slot, slot.sent_us, slot.timer.due_us, &missed, &is_void));
    cr_assert(!missed && is_void);
    cr_assert_eq(slot.verdict.state, VERDICT_NONE);
}

Test(slot, silence_counts_when_we_lost_replies_before)
{
    struct slot slot = probed();
    bool missed, is_void;

    cr_assert(slot_due(&slot, slot.sent_us - 1, slot.timer.due_us, &missed, &is_void));
    cr_assert(missed);
}

Test(slot, a_prober_that_was_late_forgets_the_samples_before)
{
    struct slot slot = probed();
    bool missed, is_void;

    slot.rule.occurrences_false = 3;
    slot.verdict = (struct verdict){.state = VERDICT_TRUE, .sample = false, .run = 2};
    cr_assert_not(
        slot_due(&slot, 0, slot.timer.due_us + INTERVAL_US + 1, &missed, &is_void));
    cr_assert(is_void);
    cr_assert_eq(slot.verdict.run, 0);
    cr_assert_eq(slot.verdict.state, VERDICT_TRUE);
}

Test(slot, what_cannot_be_sent_is_unanswered_and_says_why)
{
    struct slot slot = probed();
    struct announcement said;
    bool missed, is_void;

    slot.address.any.sa_family = AF_INET;
    slot.probing = PROBE_UNSENDABLE;
    slot.send_error = 101; /* ENETUNREACH */
    cr_assert(slot_due(&slot, slot.sent_us, slot.timer.due_us, &missed, &is_void));
    slot_announcement(&slot, NULL, slot.timer.due_us, 7, &said);
    cr_assert_not(said.verdict);
    cr_assert_eq(said.time_us, 7);
    cr_assert(strstr(said.detail, "unreachable"), "%s", said.detail);
}

Test(slot, a_reply_that_lay_there_for_long_says_nothing_of_now)
{
    struct slot slot = probed();

    cr_assert_not(slot_answered(&slot, 500, INTERVAL_US + 1, 9000000));
    cr_assert_eq(slot.verdict.state, VERDICT_NONE);
    cr_assert_eq(slot.answered_us, 9000000 - INTERVAL_US - 1);
    slot.probing = PROBE_SENT;
    cr_assert(slot_answered(&slot, 500, 1000, 9000000));
}

Test(slot, what_this_host_does_not_let_out_says_nothing)
{
    static const struct {
        int error;
        bool answered_before, is_void;
    } ROWS[] = {
        {EPERM,        false, true },
        {ENETDOWN,     false, true },
        {ENETUNREACH,  true,  true },
        {ENETUNREACH,  false, false},
        {EHOSTUNREACH, true,  false},
    };

    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        struct slot slot = probed();
        bool missed, is_void;

        slot.probing = PROBE_UNSENDABLE;
        slot.send_error = ROWS[i].error;
        slot.answered_us = ROWS[i].answered_before;
        slot_due(&slot, 0, slot.timer.due_us, &missed, &is_void);
        cr_assert_eq(is_void, ROWS[i].is_void, "row %zu", i);
        cr_assert_eq(missed, !ROWS[i].is_void, "row %zu", i);
    }
}

Test(slot, an_announcement_says_where_and_how_long)
{
    struct slot slot = probed();
    struct announcement said;
    bool missed, is_void;

    cr_assert(icmp_address_read(&slot.address, "2001:db8::7"));
    slot_answered(&slot, 1234, 0, 1001234);
    slot_announcement(&slot, NULL, 1001234, 1, &said);
    cr_assert_str_eq(said.detail,
                     "2001:db8::7 answered in 1.234 ms, 1 of the last 1 probes");
    cr_assert_str_eq(said.value, "1");

    slot.probing = PROBE_SENT;
    slot_due(&slot, 0, 4001234, &missed, &is_void); /* a stall: no sample */
    slot.probing = PROBE_SENT;
    slot.timer.due_us = 4001234;
    slot_due(&slot, 0, 4001234, &missed, &is_void);
    slot_announcement(&slot, NULL, 4001234, 1, &said);
    cr_assert_str_eq(said.detail,
                     "2001:db8::7: 1 probes in a row without an answer, "
                     "1 of the last 2 answered, the last answer was 3000 ms ago");
}

Test(slot, a_death_settles_it_and_the_probe_under_way_says_nothing)
{
    struct slot slot = probed();
    struct announcement said;

    cr_assert(icmp_address_read(&slot.address, "192.0.2.7"));
    slot.rule.occurrences_false = 5;
    slot_answered(&slot, 500, 0, 1000500);
    slot.probing = PROBE_SENT;
    cr_assert(slot_settle(&slot, 1100500));
    slot_announcement(&slot, "the domain is off", 1100500, 1, &said);
    cr_assert_not(said.verdict);
    cr_assert_str_eq(said.detail,
                     "the domain is off; 192.0.2.7: the last answer was 100 ms ago");
    cr_assert_not(slot_answered(&slot, 500, 0, 1100600), "a dead guest's last reply");
    slot.probing = PROBE_SENT;
    cr_assert(slot_answered(&slot, 500, 0, 1300600));
}

/* What the prober does when the slot's timer is due. Returns whether it is to be told.
 */
static bool turn(struct slot *slot)
{
    const int64_t now = slot->timer.due_us;
    bool missed, is_void, tell = slot_due(slot, 0, now, &missed, &is_void);

    slot->timer.due_us = slot_next_us(slot, now);
    slot->sequence++;
    slot->probing = PROBE_SENT;
    slot->sent_us = now;
    return tell;
}

Test(slot, one_that_boots_is_asked_more_often_and_judged_as_ever)
{
    struct slot slot = {
        .interval_us = INTERVAL_US, .rule = {1, 3, false},
             .timer.due_us = INTERVAL_US
    };

    while (!turn(&slot))
        ;
    cr_assert_eq(slot.verdict.state, VERDICT_FALSE);
    cr_assert_eq(slot.sent_us, 4 * INTERVAL_US,
                 "three intervals after the first probe");
    cr_assert_eq(slot.missing, 3);
    cr_assert_eq(slot.sequence, 2 + 2 * SLOT_EAGER);
    cr_assert(slot_answered(&slot, 500, 0, slot.sent_us + 500));
    turn(&slot);
    cr_assert_eq(slot.timer.due_us - slot.sent_us, INTERVAL_US);
}

Test(slot, one_that_never_answers_is_asked_at_the_usual_pace_in_the_end)
{
    struct slot slot = {
        .interval_us = INTERVAL_US, .rule = {1, 3, false}
    };

    while (slot.sequence <= SLOT_EAGER_PROBES)
        turn(&slot);
    cr_assert_lt(slot.sent_us, SLOT_EAGER_PROBES * INTERVAL_US);
    for (int i = 0, missing = slot.missing; i < 3; i++) {
        turn(&slot);
        cr_assert_eq(slot.missing, ++missing);
        cr_assert_eq(slot.timer.due_us - slot.sent_us, INTERVAL_US);
    }
}

Test(slot, one_that_fell_silent_is_known_before_its_intervals_and_one_are_over)
{
    struct slot slot = probed();
    int64_t answered_us;

    slot.rule = (struct verdict_rule){1, 3, false};
    cr_assert(slot_answered(&slot, 500, 0, slot.sent_us + 500));
    answered_us = slot.answered_us;
    while (!turn(&slot))
        ;
    cr_assert_eq(slot.missing, 3);
    cr_assert_eq(slot.sent_us,
                 answered_us - 500 + 4 * INTERVAL_US - 2 * (INTERVAL_US / SLOT_HASTE));
    cr_assert_eq(slot.timer.due_us - slot.sent_us, INTERVAL_US,
                 "at the usual pace once it counts as silent");
}

Test(slot, a_late_prober_does_not_send_in_bursts)
{
    struct slot slot = probed();

    cr_assert_eq(slot_next_us(&slot, slot.timer.due_us + 5),
                 slot.timer.due_us + INTERVAL_US);
    cr_assert_eq(slot_next_us(&slot, slot.timer.due_us + 9 * INTERVAL_US),
                 slot.timer.due_us + 10 * INTERVAL_US);
}

Test(slot, phases_of_many_lie_evenly_over_the_interval)
{
    enum { SLOTS = 10000, BINS = 100 };
    int count[BINS] = {0};

    for (uint32_t i = 0; i < SLOTS; i++) {
        struct slot slot = {.index = i, .interval_us = 1000000};
        int64_t phase = slot_phase_us(&slot);

        cr_assert(phase >= 0 && phase < slot.interval_us);
        count[phase / (slot.interval_us / BINS)]++;
    }
    for (int i = 0; i < BINS; i++)
        cr_assert(count[i] >= 95 && count[i] <= 105, "%d in bin %d", count[i], i);
}

Test(slots, a_reply_finds_its_slot_and_never_another_s)
{
    struct slots slots = {0};
    struct slot *first = slots_add(&slots, 10), *second = slots_add(&slots, 11);
    struct icmp_mark old = {.watch = 10, .slot = first->index};
    struct icmp_mark far = {.watch = 10, .slot = 99};

    cr_assert_eq(slots_of_mark(&slots, &old), first);
    cr_assert_eq(slots_of_watch(&slots, 11), second);
    cr_assert_null(slots_of_mark(&slots, &far));
    slots_remove(&slots, first);
    cr_assert_null(slots_of_mark(&slots, &old));
    cr_assert_eq(slots_add(&slots, 12)->index, old.slot);
    cr_assert_null(slots_of_mark(&slots, &old), "the index has a new owner");
    slots_finish(&slots);
}
