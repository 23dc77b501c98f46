/*
 * test_wheel.c - the timing wheel: never early, at most a tick late, none lost.
 */
#include "common/wheel.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

enum { TICK_US = 1000, TIMERS = 400 };

static int64_t count_due(struct wheel *wheel, int64_t now_us)
{
    int64_t n = 0;

    while (wheel_expire(wheel, now_us))
        n++;
    return n;
}

Test(wheel, a_timer_is_never_early_and_at_most_a_tick_late)
{
    static const int64_t AHEAD_US[] = {1,
                                       999,
                                       1000,
                                       1001,
                                       255999,
                                       256000,
                                       256001,
                                       65535 * 1000LL,
                                       65536 * 1000LL,
                                       65537 * 1000LL + 1,
                                       (1LL << 24) * 1000 - 1,
                                       (1LL << 24) * 1000 + 1,
                                       (1LL << 31) * 1000};
    const int64_t start = 123456789;

    for (size_t i = 0; i < sizeof AHEAD_US / sizeof AHEAD_US[0]; i++) {
        AUTO(wheel_destroy) struct wheel *wheel = wheel_create(start);
        struct wheel_timer timer = {0};
        int64_t due = start + AHEAD_US[i];

        wheel_set(wheel, &timer, due);
        cr_assert_null(wheel_expire(wheel, due - 1), "early by %zu", i);
        cr_assert_eq(wheel_expire(wheel, due + TICK_US), &timer, "late by %zu", i);
        cr_assert_not(wheel_is_set(&timer));
    }
}

Test(wheel, a_timer_of_the_past_expires_at_the_next_call)
{
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(5000000);
    struct wheel_timer timer = {0};

    wheel_set(wheel, &timer, 1);
    cr_assert_eq(wheel_wait_us(wheel, 5000000, 700), 0);
    cr_assert_eq(wheel_expire(wheel, 5000000), &timer);
    cr_assert_null(wheel_expire(wheel, 5000000));
}

Test(wheel, a_stopped_timer_does_not_expire)
{
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(0);
    struct wheel_timer first = {0}, second = {0}, unset = {0};

    wheel_set(wheel, &first, 10000);
    wheel_set(wheel, &second, 10000);
    wheel_stop(wheel, &first);
    wheel_stop(wheel, &unset);
    cr_assert_not(wheel_is_set(&first));
    cr_assert_eq(wheel_expire(wheel, 20000), &second);
    cr_assert_null(wheel_expire(wheel, 20000));
}

Test(wheel, a_moved_timer_expires_once_at_its_new_time)
{
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(0);
    struct wheel_timer timer = {0};

    wheel_set(wheel, &timer, 10000);
    wheel_set(wheel, &timer, 900000000);
    cr_assert_eq(count_due(wheel, 899999999), 0);
    cr_assert_eq(count_due(wheel, 900001000), 1);
}

Test(wheel, a_timer_beyond_the_farthest_is_not_early)
{
    const int64_t day = 86400LL * 1000000;
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(777);
    struct wheel_timer timer = {0};

    wheel_set(wheel, &timer, 120 * day);
    cr_assert_eq(count_due(wheel, 120 * day - 1), 0);
    cr_assert_eq(count_due(wheel, 120 * day + TICK_US), 1);
}

Test(wheel, an_empty_wheel_waits_as_long_as_it_may)
{
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(0);

    cr_assert_eq(wheel_wait_us(wheel, 0, 12345), 12345);
}

Test(wheel, waiting_as_told_finds_every_timer_within_a_tick)
{
    AUTO(wheel_destroy) struct wheel *wheel = wheel_create(0);
    struct wheel_timer timer = {0};
    int64_t now = 0;
    int looks = 0;

    wheel_set(wheel, &timer, 987654321);
    while (!wheel_expire(wheel, now)) {
        now += wheel_wait_us(wheel, now, INT64_MAX);
        cr_assert_lt(looks++, 8, "a wheel with one timer is looked at too often");
    }
    cr_assert_geq(now, 987654321);
    cr_assert_leq(now, 987654321 + TICK_US);
}

/* --- the property: as a sorted list would do it -------------------------------------
 */

struct model {
    struct wheel_timer timer[TIMERS];
    int64_t due[TIMERS]; /* -1: not set */
};

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Distances of all sizes are equally likely, so that every level is met. */
static int64_t random_ahead(uint64_t *seed)
{
    int bits = (int)(next_random(seed) % 42);

    return (int64_t)(next_random(seed) & (((uint64_t)1 << bits) - 1)) - 2000;
}

static void change_one(struct model *model, struct wheel *wheel, int64_t now,
                       uint64_t *seed)
{
    size_t i = next_random(seed) % TIMERS;

    if (next_random(seed) % 4 == 0) {
        wheel_stop(wheel, &model->timer[i]);
        model->due[i] = -1;
        return;
    }
    model->due[i] = now + random_ahead(seed);
    if (model->due[i] < 0)
        model->due[i] = 0;
    wheel_set(wheel, &model->timer[i], model->due[i]);
}

/* What expires is due by the list; what the list has due for a tick has expired. */
static void compare(struct model *model, struct wheel *wheel, int64_t now)
{
    struct wheel_timer *timer;

    while ((timer = wheel_expire(wheel, now))) {
        size_t i = (size_t)(timer - model->timer);

        cr_assert_neq(model->due[i], -1, "%zu expired and was not set", i);
        cr_assert_leq(model->due[i], now, "%zu expired early", i);
        model->due[i] = -1;
    }
    for (size_t i = 0; i < TIMERS; i++) {
        cr_assert_eq(wheel_is_set(&model->timer[i]), model->due[i] != -1);
        cr_assert(model->due[i] == -1 || model->due[i] > now - TICK_US, "%zu is late",
                  i);
    }
}

Test(wheel, it_does_what_a_sorted_list_would)
{
    for (uint64_t round = 1; round <= 12; round++) {
        struct model *model = calloc(1, sizeof *model);
        uint64_t seed = round * 0x9e3779b97f4a7c15u;
        int64_t now = (int64_t)(next_random(&seed) % 100000000000);
        AUTO(wheel_destroy) struct wheel *wheel = wheel_create(now);

        memset(model->due, -1, sizeof model->due);
        for (int step = 0; step < 6000; step++) {
            for (int n = (int)(next_random(&seed) % 5); n > 0; n--)
                change_one(model, wheel, now, &seed);
            if (next_random(&seed) % 3)
                now += wheel_wait_us(wheel, now, random_ahead(&seed) + 2000);
            else
                now += random_ahead(&seed) / 8 + 2000;
            compare(model, wheel, now);
        }
        free(model);
    }
}
