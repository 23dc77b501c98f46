/*
 * test_backoff.c - how long who has to wait after failed logins.
 */
#include "services/api-gateway/accounts/backoff.h"

#include <criterion/criterion.h>
#include <stdio.h>

#define SECOND_US INT64_C(1000000)
#define PEER "10.0.0.1"

static struct backoff *backoff;
static int64_t now_us = 1000 * SECOND_US;

static void begin(void)
{
    backoff = backoff_create();
}

static void end(void)
{
    backoff_destroy(backoff);
}

TestSuite(backoff, .init = begin, .fini = end, .timeout = 60);

static void fail(const char *peer, const char *account, int times)
{
    for (int i = 0; i < times; i++)
        backoff_failed(backoff, peer, account, now_us);
}

static int64_t wait_s(const char *peer, const char *account)
{
    return backoff_wait_us(backoff, peer, account, now_us) / SECOND_US;
}

Test(backoff, who_has_not_failed_waits_for_nothing)
{
    cr_assert_eq(wait_s(PEER, "ann"), 0);
}

Test(backoff, after_five_the_wait_doubles_up_to_a_minute)
{
    static const int WAITS[] = {0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    char account[16];

    for (size_t i = 0; i < sizeof WAITS / sizeof WAITS[0]; i++) {
        snprintf(account, sizeof account, "name%zu", i); /* none is under attack */
        fail(PEER, account, 1);
        cr_expect_eq(wait_s(PEER, "ann"), WAITS[i], "after %zu", i + 1);
    }
}

Test(backoff, the_wait_passes_and_after_a_quarter_of_an_hour_all_is_forgotten)
{
    fail(PEER, "ann", 8);
    cr_assert_eq(wait_s(PEER, "ann"), 4);
    now_us += 3 * SECOND_US;
    cr_assert_eq(wait_s(PEER, "ann"), 1);
    now_us += 2 * SECOND_US;
    cr_assert_eq(wait_s(PEER, "ann"), 0);
    fail(PEER, "ann", 1);
    cr_assert_eq(wait_s(PEER, "ann"), 8);
    now_us += 900 * SECOND_US;
    fail(PEER, "ann", 1);
    cr_assert_eq(wait_s(PEER, "ann"), 0);
}

Test(backoff, an_account_under_attack_gives_a_failed_address_no_free_ones)
{
    char peer[16];

    for (int i = 0; i < BACKOFF_ATTACK; i++) {
        snprintf(peer, sizeof peer, "10.1.0.%d", i);
        fail(peer, "ann", 1);
    }
    cr_assert_eq(wait_s("10.1.0.0", "ann"), 1);
    cr_assert_eq(wait_s("10.1.0.0", "bob"), 0);
    cr_assert_eq(wait_s(PEER, "ann"), 0, "a right password from elsewhere works");
}

Test(backoff, of_ipv6_a_network_counts_and_mapped_addresses_do_not)
{
    fail("2001:db8:0:1::1", "ann", 6);
    cr_assert_eq(wait_s("2001:db8:0:1:ffff::2", "ann"), 1);
    cr_assert_eq(wait_s("2001:db8:0:2::1", "ann"), 0);
    fail("::ffff:10.0.0.9", "bob", 6);
    cr_assert_eq(wait_s("::ffff:10.0.0.8", "bob"), 0);
}

Test(backoff, tokens_count_against_the_address_only)
{
    fail(PEER, "", 2 * BACKOFF_ATTACK);
    cr_assert_eq(wait_s(PEER, ""), 60);
    cr_assert_eq(wait_s("10.0.0.2", ""), 0);
}

Test(backoff, who_was_not_seen_longest_is_forgotten_first)
{
    char text[32];

    fail(PEER, "ann", 6);
    for (int i = 0; i < BACKOFF_MOST; i++) {
        snprintf(text, sizeof text, "10.%d.%d.%d", 1 + i / 65536, i / 256 % 256,
                 i % 256);
        fail(text, text, 1);
    }
    cr_assert_eq(wait_s(PEER, "ann"), 0);
    fail(PEER, "ann", 6);
    cr_assert_eq(wait_s(PEER, "ann"), 1);
}
