/*
 * test_hand_over.c - epochs, repeats, restarts and instances that are killed.
 */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/instance.h"

enum { VMS = 24 };

Test(hand_over, the_same_record_again_is_acknowledged_again_and_an_older_one_as_late)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    wish.target.epoch = 5;
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    wish.target.epoch = 4;
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error,
                     "a later epoch is known: 5");
    wish.target.epoch = 5;
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    cr_assert_eq(client_hear(bus, wish.vm_id, 1000).type, HEARD_NOTHING,
                 "the watch began afresh");
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(hand_over, a_tombstone_forgets_so_that_the_same_epoch_begins_again)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    for (int i = 0; i < 2; i++) {
        client_say(bus, &wish);
        client_acknowledged(bus, &wish);
        client_alarm(bus, &wish, true);
        client_tombstone(bus, &wish);
    }
    instance_stop(&monitor);
}

Test(hand_over, a_restart_rebuilds_from_the_topic_and_says_nothing_twice)
{
    struct instance before = instance_prepare(), after = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&before);
    wish_init(&wish, "127.0.0.1");
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    instance_stop(&before);
    instance_begin(&after);
    cr_assert_eq(client_hear(bus, wish.vm_id, 2000).type, HEARD_NOTHING);
    cr_assert(instance_says(&after, "/metrics", "quartet_monitor_targets 1"));
    wish.target.epoch++;
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true); /* another epoch is another matter */
    client_tombstone(bus, &wish);
    instance_stop(&after);
}

Test(hand_over, what_came_while_nobody_was_there_is_acknowledged)
{
    struct instance before = instance_prepare(), after = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&before);
    instance_kill(&before);
    wish_init(&wish, "127.0.0.1");
    client_say(bus, &wish);
    instance_begin(&after);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    client_tombstone(bus, &wish);
    instance_stop(&after);
}

/* Waits until each has been told of at `since_us` or later. */
static void all_told(struct bus *bus, struct wish *wishes, int64_t since_us)
{
    bool told[VMS] = {false};
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;

    for (int missing = VMS; missing > 0;) {
        struct heard heard = client_hear(bus, NULL, BROKER_PATIENCE_MS);

        cr_assert(clock_boot_us() < deadline, "%d are not told of", missing);
        for (int i = 0; i < VMS && heard.type == HEARD_ALARM; i++)
            if (strcmp(heard.vm_id, wishes[i].vm_id) == 0 && !told[i] &&
                heard.time_us >= since_us) {
                cr_assert(heard.verdict, "%s", heard.detail);
                told[i] = true;
                missing--;
            }
    }
}

Test(hand_over, a_killed_monitor_s_targets_are_watched_by_another)
{
    struct instance first = instance_prepare(), second = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    static struct wish wishes[VMS];
    int64_t killed_us;

    instance_begin(&first);
    instance_begin(&second);
    for (int i = 0; i < VMS; i++) {
        wish_init(&wishes[i], "127.0.0.1");
        wishes[i].collector.continuous_alarm = true;
        client_say(bus, &wishes[i]);
    }
    all_told(bus, wishes, 0);
    cr_assert_not(instance_says(&second, "/metrics", "quartet_monitor_targets 24"),
                  "one watches all: nothing is shared");
    instance_kill(&first);
    killed_us = clock_wall_us();
    all_told(bus, wishes, killed_us);
    cr_assert(instance_says(&second, "/metrics", "quartet_monitor_targets 24"));
    for (int i = 0; i < VMS; i++)
        client_tombstone(bus, &wishes[i]);
    instance_stop(&second);
}

/* Far beyond its windows and its session with Kafka. */
Test(hand_over, one_that_was_stopped_for_a_while_has_nothing_stale_to_say)
{
    const int64_t interval_us = 250000;
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wishes[VMS];

    instance_begin(&monitor);
    for (int i = 0; i < VMS; i++) {
        wish_init(&wishes[i], "127.0.0.1");
        wishes[i].collector.poll_interval_ms = (uint32_t)(interval_us / 1000);
        wishes[i].kpi.occurrences_false = 2;
        client_say(bus, &wishes[i]);
        client_acknowledged(bus, &wishes[i]);
        client_alarm(bus, &wishes[i], true);
    }
    kill(monitor.pid, SIGSTOP);
    usleep(32 * interval_us);
    kill(monitor.pid, SIGCONT);
    for (struct heard heard = {.type = HEARD_ACKNOWLEDGEMENT};
         heard.type != HEARD_NOTHING;) { /* what it had not stored it acknowledges */
        heard = client_hear(bus, NULL, (int)(16 * interval_us / 1000));
        cr_assert_neq(heard.type, HEARD_ALARM, "%s: %s", heard.vm_id, heard.detail);
    }
    wishes[0].target.epoch++;
    client_say(bus, &wishes[0]);
    client_acknowledged(bus, &wishes[0]); /* it is back at work */
    client_alarm(bus, &wishes[0], true);
    for (int i = 0; i < VMS; i++)
        client_tombstone(bus, &wishes[i]);
    instance_stop(&monitor);
}

Test(hand_over, a_record_that_is_no_target_is_set_aside_and_the_rest_goes_on)
{
    static const char *const TOPICS[] = {TOPIC_MONITORING ".dlq", NULL};
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    AUTO(bus_close)
    struct bus *dead = broker_bus(&(struct bus_options){.brokers = broker(),
                                                        .client = "test-dead",
                                                        .topics = TOPICS,
                                                        .reading = BUS_TAIL});
    struct record record;
    struct wish wish;

    broker_position(dead);
    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    broker_publish(bus, TOPIC_MONITORING, wish.vm_id, "\xff what is this", 0);
    client_say(bus, &wish);
    broker_collect(dead, &record, 1);
    cr_assert_eq(memcmp(record.payload, "\xff what is this", 14), 0);
    bus_done(dead, &record);
    client_acknowledged(bus, &wish);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}
