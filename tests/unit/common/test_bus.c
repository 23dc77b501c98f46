/*
 * test_bus.c - what a bus does without a broker: it opens, says that nobody answers,
 * can be woken, and closes soon.
 */
#include <criterion/criterion.h>
#include <pthread.h>
#include <unistd.h>

#include "common/bus.h"
#include "common/clock.h"
#include "common/log.h"

#define NOBODY "127.0.0.1:1"

static struct bus *open_bus(enum bus_reading reading)
{
    static const char *const TOPICS[] = {"a", NULL};
    const struct bus_options options = {
        .brokers = NOBODY, .client = "test", .topics = TOPICS, .reading = reading};
    struct bus *bus = NULL;
    struct err err;

    log_open("test", "error");
    cr_assert_eq(bus_open(&bus, &options, &err), 0, "%s", err.msg);
    return bus;
}

static void *wake(void *bus)
{
    bus_wake(bus);
    return NULL;
}

Test(bus, without_a_broker_nothing_is_connected_and_the_reason_is_told)
{
    AUTO(bus_close) struct bus *bus = open_bus(BUS_GROUP_RANGE);
    struct err err;

    cr_assert_not(bus_connected(bus, &err));
    cr_assert_eq(err.kind, ERR_RETRY);
    cr_assert(strstr(err.msg, NOBODY), "%s", err.msg);
    cr_assert_not(bus_positioned(bus));
}

Test(bus, a_collect_without_a_broker_ends_at_its_timeout)
{
    AUTO(bus_close) struct bus *bus = open_bus(BUS_GROUP_RANGE);
    struct record record;
    int64_t began = clock_boot_us();

    cr_assert_eq(bus_collect(bus, &record, 1, 50), 0);
    cr_assert_geq(clock_boot_us() - began, 50000);
}

Test(bus, a_wake_before_the_wait_is_not_lost)
{
    AUTO(bus_close) struct bus *bus = open_bus(BUS_GROUP_STICKY);
    struct record record;

    alarm(10); /* Criterion's own .timeout leaks */
    bus_wake(bus);
    cr_assert_eq(bus_collect(bus, &record, 1, -1), 0);
}

Test(bus, a_wait_without_end_is_ended_by_another_thread)
{
    AUTO(bus_close) struct bus *bus = open_bus(BUS_TAIL);
    struct record record;
    pthread_t thread;

    alarm(10);
    cr_assert_eq(pthread_create(&thread, NULL, wake, bus), 0);
    cr_assert_eq(bus_collect(bus, &record, 1, -1), 0);
    pthread_join(thread, NULL);
}

Test(bus, a_flush_without_a_broker_says_so_and_a_message_expires)
{
    const struct bus_options options = {
        .brokers = NOBODY, .client = "test", .message_timeout_ms = 300};
    const struct outgoing message = {
        .topic = "a", .key = "k", .partition = -1, .type = "Event", .id = "1"};
    AUTO(bus_close) struct bus *bus = NULL;
    struct err err;

    log_open("test", "error");
    cr_assert_eq(bus_open(&bus, &options, &err), 0, "%s", err.msg);
    cr_assert_eq(bus_publish(bus, &message, 0, &err), 0, "%s", err.msg);
    cr_assert_eq(bus_flush(bus, 10, &err), ERR_RETRY);
    cr_assert_eq(bus_flush(bus, 5000, &err), 0, "%s", err.msg);
}

Test(bus, settings_that_librdkafka_refuses_are_refused)
{
    const struct bus_options options = {
        .brokers = NOBODY, .client = "test", .message_timeout_ms = -7};
    struct bus *bus = NULL;
    struct err err;

    cr_assert_eq(bus_open(&bus, &options, &err), ERR_INVALID);
    cr_assert_null(bus);
}
