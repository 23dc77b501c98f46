/*
 * test_chatter.c - what is said again is held back, what is new is not.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "common/chatter.h"

#define MINUTE INT64_C(60000000)

static bool said(struct chatter *chatter, const char *speaker, const char *text,
                 int64_t now_us)
{
    unsigned held;

    return chatter_is_new(chatter, speaker, text, now_us, &held);
}

Test(chatter, numbers_places_and_brackets_make_no_difference)
{
    struct chatter chatter = CHATTER_NEW;

    cr_assert(
        said(&chatter, "a",
             "[thrd:127.0.0.1:9092/1]: 127.0.0.1:9092/1: Connection setup timed out "
             "in state CONNECT (after 30032ms in state CONNECT)",
             1));
    cr_assert_not(said(&chatter, "a",
                       "[thrd:GroupCoordinator]: GroupCoordinator: 127.0.0.1:9092: "
                       "Connection setup timed out in state CONNECT (after 30049ms)",
                       2));
    cr_assert(said(&chatter, "a",
                   "127.0.0.1:9092/1: Connect to ipv4#127.0.0.1:9092 failed: "
                   "Connection refused (after 0ms in state CONNECT)",
                   3));
    cr_assert(
        said(&chatter, "a", "b: Timed out 0 in-flight, 21 out-queue requests", 4));
    cr_assert_not(
        said(&chatter, "a", "b: Timed out 7 in-flight, 0 out-queue requests", 5));
}

Test(chatter, each_speaker_is_heard)
{
    struct chatter chatter = CHATTER_NEW;

    cr_assert(said(&chatter, "a", "it is away", 1));
    cr_assert(said(&chatter, "b", "it is away", 1));
    cr_assert_not(said(&chatter, "a", "it is away", 1));
}

Test(chatter, it_is_said_again_after_ten_minutes_with_how_often_it_was_not)
{
    struct chatter chatter = CHATTER_NEW;
    unsigned held;

    for (int i = 0; i < 10; i++)
        cr_assert_eq(said(&chatter, "a", "it is away", 1 + i * MINUTE), i == 0);
    cr_assert(chatter_is_new(&chatter, "a", "it is away", 1 + 10 * MINUTE, &held));
    cr_assert_eq(held, 9);
    cr_assert_not(said(&chatter, "a", "it is away", 2 + 10 * MINUTE));
}

Test(chatter, what_is_over_may_begin_again)
{
    struct chatter chatter = CHATTER_NEW;

    cr_assert(said(&chatter, "a", "it is away", 1));
    cr_assert(said(&chatter, "a b", "it is away", 1));
    chatter_forget(&chatter, "a b");
    cr_assert_not(said(&chatter, "a", "it is away", 2));
    cr_assert(said(&chatter, "a b", "it is away", 2));
}

Test(chatter, of_too_many_the_oldest_is_forgotten)
{
    struct chatter chatter = CHATTER_NEW;
    char text[500];

    for (int i = 0; i <= CHATTER_LINES; i++) {
        memset(text, 'a' + i % 26, sizeof text - 1);
        text[i / 26 + 1] = '\0';
        cr_assert(said(&chatter, "a", text, i + 1));
    }
    cr_assert_not(said(&chatter, "a", text, 100));
    cr_assert(said(&chatter, "a", "a", 100));
}

Test(chatter, a_text_may_be_long_and_empty)
{
    struct chatter chatter = CHATTER_NEW;
    char text[1000];

    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    cr_assert(said(&chatter, text, text, 1));
    cr_assert_not(said(&chatter, text, text, 2));
    cr_assert(said(&chatter, "", "", 3));
}
