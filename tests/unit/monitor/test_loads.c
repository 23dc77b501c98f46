/*
 * test_loads.c - from what a hypervisor counts to loads and verdicts.
 */
#include <criterion/criterion.h>

#include <math.h>
#include <string.h>

#include "services/monitor/collect/loads.h"

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

static const struct load_kind *kind(const char *type)
{
    const struct load_kind *k = LOAD_KINDS;

    while (strcmp(k->type, type) != 0)
        k++;
    return k;
}

static bool measure(const char *type, const struct reading *before,
                    const struct reading *now, double *load)
{
    const struct readings readings = {before, now};
    const char *missing;

    return kind(type)->measure(&readings, load, &missing);
}

Test(reading, cpu_is_a_share_of_all_vcpus)
{
    const struct reading before = {.at_us = SECOND, .has_cpu = true, .vcpus = 2};
    const struct reading now = {
        .at_us = 2 * SECOND, .has_cpu = true, .vcpus = 2, .cpu_ns = 1000000000};
    double load = -1;

    cr_assert(measure("CPU_LOAD_1", &before, &now, &load));
    cr_assert_lt(fabs(load - 50), 0.01, "%f", load);
}

Test(reading, cpu_is_a_mean_over_a_minute)
{
    struct reading before = {.at_us = SECOND, .has_cpu = true, .vcpus = 1};
    struct reading now = before;
    double load = 0;

    for (int i = 0; i < 60; i++) {
        now.at_us += SECOND;
        now.cpu_ns += 1000000000;
        cr_assert(measure("CPU_LOAD_1", &before, &now, &load));
        before = now;
    }
    cr_assert_lt(fabs(load - 63.2), 0.1, "%f", load); /* 1 - 1/e of the way */
}

Test(reading, nothing_follows_from_one_reading_or_a_counter_that_went_back)
{
    const struct reading none = {0};
    const struct reading high = {.at_us = SECOND,
                                 .has_cpu = true,
                                 .vcpus = 1,
                                 .cpu_ns = 9,
                                 .has_net = true,
                                 .net_bytes = 9};
    const struct reading low = {.at_us = 2 * SECOND,
                                .has_cpu = true,
                                .vcpus = 1,
                                .cpu_ns = 1,
                                .has_net = true,
                                .net_bytes = 1};
    double load = -1;

    cr_assert_not(measure("CPU_LOAD_1", &none, &high, &load));
    cr_assert_not(measure("CPU_LOAD_1", &high, &low, &load));
    cr_assert_not(measure("NET_IO", &high, &low, &load));
    cr_assert_lt(load, 0);
}

Test(reading, memory_is_the_guest_s_word_and_otherwise_the_host_s)
{
    struct reading now = {.has_memory = true, .memory_kib = 1000, .resident_kib = 900};
    double load = -1;

    cr_assert(measure("MEM_USED", &now, &now, &load));
    cr_assert_lt(fabs(load - 90), 0.01);
    now.has_guest_memory = true;
    now.available_kib = 800;
    now.usable_kib = 600;
    cr_assert(measure("MEM_USED", &now, &now, &load));
    cr_assert_lt(fabs(load - 25), 0.01);
    now = (struct reading){0};
    cr_assert_not(measure("MEM_USED", &now, &now, &load));
}

Test(reading, traffic_is_kilobytes_a_second)
{
    const struct reading before = {.at_us = SECOND, .has_disk = true, .has_net = true};
    const struct reading now = {.at_us = 3 * SECOND,
                                .has_disk = true,
                                .disk_bytes = 4000000,
                                .has_net = true,
                                .net_bytes = 6000};
    double load = -1;

    cr_assert(measure("DISK_IO", &before, &now, &load));
    cr_assert_lt(fabs(load - 2000), 0.01);
    cr_assert(measure("NET_IO", &before, &now, &load));
    cr_assert_lt(fabs(load - 3), 0.01);
}

static struct loads watching(uint32_t occurrences_true)
{
    struct loads loads = {
        .wheel = wheel_create(0), .teller = {hear, NULL}
    };
    const struct order order = {
        .watch = 9,
        .vm_id = VM,
        .interval_us = SECOND,
        .rule = {occurrences_true, 1,  false},
        .condition = {COMPARE_GT,       70, true },
    };

    loads_add(&loads, &order, kind("MEM_USED"), SECOND);
    return loads;
}

static void finish(struct loads *loads)
{
    loads_finish(loads);
    wheel_destroy(loads->wheel);
}

static void read_host(struct loads *loads, uint64_t used, int64_t now)
{
    const struct reading reading = {
        .at_us = now, .has_memory = true, .memory_kib = 100, .resident_kib = used};

    cr_assert(loads_due(loads, now), "no reading is due at %lld", (long long)now);
    loads_take(loads, VM, &reading);
    loads_take(loads, "11111111-2222-4333-8444-555555555556", &reading);
    loads_end(loads, now);
    cr_assert_not(loads_due(loads, now));
}

Test(loads, a_load_beyond_its_value_is_true_and_says_what_and_how_much)
{
    struct loads loads = watching(1);

    read_host(&loads, 71, SECOND);
    cr_assert_eq(told, 1);
    cr_assert(last.verdict);
    cr_assert_str_eq(last.value, "71.0");
    cr_assert(strstr(last.detail, "MEM_USED: 71.0 % of its memory, wanted GT 70; 1 in"),
              "%s", last.detail);
    read_host(&loads, 70, 2 * SECOND);
    cr_assert_eq(told, 2);
    cr_assert_not(last.verdict);
    finish(&loads);
}

Test(loads, a_host_that_was_away_gives_no_verdict_and_a_new_window)
{
    struct loads loads = watching(3);

    read_host(&loads, 10, SECOND);
    read_host(&loads, 80, 2 * SECOND);
    read_host(&loads, 80, 3 * SECOND);
    loads_end(&loads, 4 * SECOND); /* it could not be read */
    cr_assert_eq(told, 1);
    read_host(&loads, 80, 20LL * SECOND);
    read_host(&loads, 80, 21LL * SECOND);
    cr_assert_eq(told, 1);
    read_host(&loads, 80, 22LL * SECOND);
    cr_assert_eq(told, 2);
    finish(&loads);
}

Test(loads, watches_of_one_interval_are_due_together)
{
    struct loads loads = watching(1);
    const struct order second = {
        .watch = 10, .vm_id = VM, .interval_us = SECOND, .rule = {1, 1, false}
    };

    loads_add(&loads, &second, kind("MEM_USED"), SECOND + 300000);
    read_host(&loads, 80, SECOND + 301000);
    cr_assert_eq(told, 2);
    cr_assert_not(loads_due(&loads, 2 * SECOND - 1000));
    read_host(&loads, 10, 2 * SECOND);
    cr_assert_eq(told, 4 - 1, "the second has no value to fall below");
    cr_assert(loads_remove(&loads, 10));
    cr_assert_not(loads_remove(&loads, 10));
    finish(&loads);
}
