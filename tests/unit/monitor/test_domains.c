/*
 * test_domains.c - from libvirt's events and our looks to verdicts.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "services/monitor/collect/domains.h"

#define VM "11111111-2222-4333-8444-555555555555"

enum { SECOND = 1000000 };

static struct announcement last;
static int told;

static void hear(void *context, const struct announcement *said)
{
    (void)context;
    last = *said;
    told++;
}

static struct domains watching(uint32_t occurrences_false, bool continuous)
{
    struct domains domains = {
        .host = "test:///default", .wheel = wheel_create(0), .teller = {hear, NULL}
    };
    const struct order order = {
        .watch = 9,
        .vm_id = VM,
        .interval_us = SECOND,
        .rule = {1, occurrences_false, continuous}
    };

    domains_add(&domains, &order, false, 0);
    return domains;
}

static void finish(struct domains *domains)
{
    domains_finish(domains);
    wheel_destroy(domains->wheel);
}

static void look(struct domains *domains, bool running, int64_t now)
{
    struct domain *domain = domains_next(domains, now);

    cr_assert(domain, "nothing is to be looked at, %lld s", (long long)now / SECOND);
    domains_looked(domains, domain, running ? DOMAIN_RUNS : DOMAIN_DEAD,
                   running ? "running" : "off", now);
}

Test(domains, the_first_look_tells_and_then_only_events_do)
{
    struct domains domains = watching(1, false);

    look(&domains, true, 0);
    cr_assert_eq(told, 1);
    cr_assert(last.verdict);
    cr_assert_eq(last.watch, 9);
    cr_assert_str_eq(last.detail, "the domain is running on test:///default");
    cr_assert_null(domains_next(&domains, 3600LL * SECOND));
    finish(&domains);
}

static struct domains watching_one_that(bool started)
{
    struct domains domains = {
        .host = "test:///default", .wheel = wheel_create(0), .teller = {hear, NULL}
    };
    const struct order order = {
        .watch = 9, .vm_id = VM, .interval_us = SECOND, .rule = {1, 1, false}
    };

    domains_heard_unwatched(&domains, VM, true);
    if (!started)
        domains_heard_unwatched(&domains, VM, false);
    domains_add(&domains, &order, false, 0);
    return domains;
}

Test(domains, one_that_was_heard_to_start_needs_no_look)
{
    struct domains domains = watching_one_that(true);

    cr_assert_eq(told, 1);
    cr_assert(last.verdict);
    cr_assert_null(domains_next(&domains, 3600LL * SECOND));
    finish(&domains);
}

Test(domains, one_that_stopped_again_is_looked_at)
{
    struct domains domains = watching_one_that(false);

    cr_assert_eq(told, 0);
    look(&domains, false, 0);
    cr_assert_not(last.verdict);
    finish(&domains);
}

Test(domains, what_was_heard_before_the_host_was_away_counts_no_more)
{
    struct domains domains = {
        .host = "test:///default", .wheel = wheel_create(0), .teller = {hear, NULL}
    };
    const struct order order = {
        .watch = 9, .vm_id = VM, .interval_us = SECOND, .rule = {1, 1, false}
    };

    domains_heard_unwatched(&domains, VM, true);
    domains_lost(&domains);
    domains_add(&domains, &order, false, 0);
    cr_assert_eq(told, 0);
    look(&domains, true, 0);
    finish(&domains);
}

Test(domains, an_event_settles_at_once_whatever_the_occurrences)
{
    struct domains domains = watching(5, false);

    look(&domains, true, 0);
    domains_heard(&domains, domains_find(&domains, VM), DOMAIN_DEAD, "crashed", 10);
    cr_assert_eq(told, 2);
    cr_assert_not(last.verdict);
    cr_assert_str_eq(last.value, "crashed");
    finish(&domains);
}

Test(domains, looks_are_samples_and_repeated_until_it_is_clear)
{
    struct domains domains = watching(3, false);

    look(&domains, true, 0);
    domains_suspect(&domains, domains_find(&domains, VM), SECOND);
    look(&domains, false, SECOND);
    look(&domains, false, 2 * SECOND + 1000);
    cr_assert_eq(told, 1);
    look(&domains, false, 3 * SECOND + 2000);
    cr_assert_eq(told, 2);
    cr_assert_not(last.verdict);
    finish(&domains);
}

Test(domains, a_stray_sample_is_nothing)
{
    struct domains domains = watching(3, false);

    look(&domains, true, 0);
    domains_suspect(&domains, domains_find(&domains, VM), SECOND);
    look(&domains, false, SECOND);
    look(&domains, true, 2 * SECOND + 1000);
    cr_assert_eq(told, 1);
    cr_assert_null(domains_next(&domains, 3600LL * SECOND));
    finish(&domains);
}

Test(domains, a_standing_false_is_told_again_after_a_minute)
{
    struct domains domains = watching(1, false);

    look(&domains, false, 0);
    cr_assert_null(domains_next(&domains, 59LL * SECOND));
    look(&domains, false, 60LL * SECOND + 1000);
    cr_assert_eq(told, 2);
    finish(&domains);
}

Test(domains, a_continuous_alarm_looks_every_interval)
{
    struct domains domains = watching(1, true);

    look(&domains, true, 0);
    look(&domains, true, SECOND + 1000);
    cr_assert_eq(told, 2);
    finish(&domains);
}

Test(domains, a_host_that_is_back_is_looked_at_as_a_whole)
{
    struct domains domains = watching(1, false);

    look(&domains, true, 0);
    domains_look_at_all(&domains, SECOND);
    look(&domains, true, SECOND);
    cr_assert_eq(told, 1);
    finish(&domains);
}

Test(domains, two_watches_share_a_domain_and_the_last_takes_it_along)
{
    struct domains domains = watching(1, false);
    const struct order second = {
        .watch = 10, .vm_id = VM, .interval_us = SECOND, .rule = {1, 1, false}
    };

    domains_add(&domains, &second, false, 0);
    look(&domains, true, 0);
    cr_assert_eq(told, 2);
    cr_assert(domains_remove(&domains, 9));
    cr_assert(domains_find(&domains, VM));
    cr_assert(domains_remove(&domains, 10));
    cr_assert_null(domains_find(&domains, VM));
    cr_assert_not(domains_remove(&domains, 10));
    finish(&domains);
}

Test(domains, a_guard_tells_only_of_deaths_by_event_and_by_look)
{
    struct domains domains = {
        .host = "test:///default", .wheel = wheel_create(0), .teller = {hear, NULL}
    };
    const struct order order = {
        .watch = 9, .vm_id = VM, .interval_us = SECOND, .rule = {1, 3, false}
    };
    struct domain *domain;

    domains_add(&domains, &order, true, 0);
    look(&domains, true, 0);
    cr_assert_eq(told, 0);
    cr_assert_null(domains_next(&domains, 3600LL * SECOND));
    domain = domains_find(&domains, VM);
    domains_looked(&domains, domain, DOMAIN_HELD, "paused", 10);
    domains_heard(&domains, domain, DOMAIN_RUNS, "running", 10);
    cr_assert_eq(told, 0);
    domains_heard(&domains, domain, DOMAIN_DEAD, "crashed", 10);
    cr_assert_eq(told, 1);
    cr_assert(last.settles && !last.verdict);
    cr_assert_str_eq(last.detail, "the domain is crashed on test:///default");
    domains_looked(&domains, domain, DOMAIN_DEAD, "absent", 20);
    cr_assert_eq(told, 2);
    finish(&domains);
}

Test(domains, samples_from_before_a_gap_count_no_more)
{
    struct domains domains = watching(3, false);

    look(&domains, true, 0);
    domains_suspect(&domains, domains_find(&domains, VM), SECOND);
    look(&domains, false, SECOND);
    look(&domains, false, 2 * SECOND + 1000);
    domains_look_at_all(&domains, 60LL * SECOND);
    look(&domains, false, 60LL * SECOND);
    cr_assert_eq(told, 1);
    finish(&domains);
}
