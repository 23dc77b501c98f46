/*
 * test_verdict.c - when a KPI's verdict flips, and when it is told.
 */
#include <criterion/criterion.h>

#include "services/monitor/verdict/verdict.h"

static const struct verdict_rule RULE = {1, 3, false};

Test(verdict, the_first_verdict_is_told_and_a_standing_one_is_not)
{
    struct verdict v = {.run = 0};

    cr_assert(verdict_take(&v, &RULE, true, 1));
    cr_assert_eq(v.state, VERDICT_TRUE);
    cr_assert_not(verdict_take(&v, &RULE, true, 2));
}

Test(verdict, it_flips_after_so_many_samples_in_a_row_and_not_before)
{
    struct verdict v = {.run = 0};

    verdict_take(&v, &RULE, true, 1);
    cr_assert_not(verdict_take(&v, &RULE, false, 2));
    cr_assert_not(verdict_take(&v, &RULE, false, 3));
    cr_assert_not(verdict_take(&v, &RULE, true, 4)); /* the row is broken */
    cr_assert_not(verdict_take(&v, &RULE, false, 5));
    cr_assert_not(verdict_take(&v, &RULE, false, 6));
    cr_assert(verdict_take(&v, &RULE, false, 7));
    cr_assert_eq(v.state, VERDICT_FALSE);
}

Test(verdict, one_that_answers_every_second_time_never_flips)
{
    struct verdict v = {.run = 0};

    verdict_take(&v, &RULE, true, 1);
    for (int i = 2; i < 1000; i++)
        cr_assert_not(verdict_take(&v, &RULE, i % 2, i));
    cr_assert_eq(v.state, VERDICT_TRUE);
}

Test(verdict, a_standing_false_is_told_again_every_minute)
{
    struct verdict v = {.run = 0};
    int64_t now = 1;

    for (int i = 0; i < 3; i++)
        verdict_take(&v, &RULE, false, now);
    cr_assert_not(verdict_take(&v, &RULE, false, now + VERDICT_REPEAT_US - 1));
    cr_assert(verdict_take(&v, &RULE, false, now + VERDICT_REPEAT_US));
}

Test(verdict, after_a_gap_a_full_window_is_needed)
{
    struct verdict v = {.run = 0};

    verdict_take(&v, &RULE, true, 1);
    verdict_take(&v, &RULE, false, 2);
    verdict_take(&v, &RULE, false, 3);
    verdict_discard(&v);
    cr_assert_not(verdict_take(&v, &RULE, false, 4));
    cr_assert_eq(v.state, VERDICT_TRUE);
}

Test(verdict, a_continuous_alarm_is_told_with_every_sample)
{
    const struct verdict_rule rule = {1, 1, true};
    struct verdict v = {.run = 0};

    for (int64_t now = 1; now < 5; now++)
        cr_assert(verdict_take(&v, &rule, true, now));
}
