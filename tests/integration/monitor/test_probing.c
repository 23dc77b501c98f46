/*
 * test_probing.c - a target on Kafka, echo requests on the wire, verdicts on Kafka.
 *
 * An address that can fall silent belongs to a bridge without ports, made here: what is
 * sent to an address that nobody has any more goes nowhere. Needs root.
 */
#include <stdlib.h>
#include <string.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/instance.h"

#define BRIDGE "qtest0"
#define GUEST "192.0.2.7"

static void ip(const char *arguments)
{
    char command[160];

    snprintf(command, sizeof command, "ip %s", arguments);
    cr_assert_eq(system(command), 0, "%s", command);
}

static void bridge_make(void)
{
    ip("link add " BRIDGE " type bridge");
    ip("address add 192.0.2.1/24 dev " BRIDGE);
    ip("link set " BRIDGE " up");
    ip("address add " GUEST "/32 dev " BRIDGE);
}

static void bridge_remove(void)
{
    if (system("ip link del " BRIDGE " 2>/dev/null") != 0)
        return; /* the test had failed before it was there */
}

Test(probing, a_target_is_acknowledged_and_then_alive)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct heard heard;
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    heard = client_alarm(bus, &wish, true);
    cr_assert_eq(strncmp(heard.detail, "127.0.0.1 answered in ", 22), 0, "%s",
                 heard.detail);
    cr_assert_str_eq(heard.value, "1");
    cr_assert_lt(llabs(heard.time_us - clock_wall_us()), 10000000LL);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(probing, ipv6_is_as_good)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "::1");
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    cr_assert_eq(strncmp(client_alarm(bus, &wish, true).detail, "::1 answered", 12), 0);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(probing, a_guest_that_falls_silent_is_told_of_and_its_return_too,
     .fini = bridge_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct heard heard;
    struct wish wish;
    int64_t silent_us;

    bridge_make();
    instance_begin(&monitor);
    wish_init(&wish, GUEST);
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    ip("address del " GUEST "/32 dev " BRIDGE);
    silent_us = clock_wall_us();
    heard = client_alarm(bus, &wish, false);
    cr_assert(strstr(heard.detail, GUEST ": 3 probes in a row without an answer"), "%s",
              heard.detail);
    cr_assert_str_eq(heard.value, "0");
    /* three probes unanswered take more than two intervals and less than four */
    cr_assert_gt(heard.time_us - silent_us, 400000);
    cr_assert_lt(heard.time_us - silent_us, 1600000, "it took %lld us",
                 (long long)(heard.time_us - silent_us));
    ip("address add " GUEST "/32 dev " BRIDGE);
    client_alarm(bus, &wish, true);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(probing, one_that_never_answers_is_false_after_its_occurrences,
     .fini = bridge_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    bridge_make();
    instance_begin(&monitor);
    wish_init(&wish, "192.0.2.99");
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    cr_assert(strstr(client_alarm(bus, &wish, false).detail, "it has never answered"));
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(probing, nothing_is_said_of_a_target_once_it_is_disabled)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct heard heard;
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    wish.collector.continuous_alarm = true;
    wish.collector.poll_interval_ms = 100;
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    for (int i = 0; i < 5; i++)
        client_alarm(bus, &wish, true);
    wish.target.epoch = 2;
    wish.target.enabled = false;
    client_say(bus, &wish);
    do
        heard = client_hear(bus, wish.vm_id, BROKER_PATIENCE_MS);
    while (heard.type == HEARD_ALARM && heard.epoch == 1);
    cr_assert_eq(heard.type, HEARD_ACKNOWLEDGEMENT);
    cr_assert_not(heard.enabled);
    cr_assert_eq(client_hear(bus, wish.vm_id, 1000).type, HEARD_NOTHING);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(probing, what_can_not_be_watched_is_acknowledged_with_the_reason)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "");
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error,
                     "VM_ALIVE: ICMPPing needs an address");
    client_tombstone(bus, &wish);
    wish_init(&wish, "web.example");
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error,
                     "VM_ALIVE: \"web.example\" is no IPv4 or IPv6 address");
    client_tombstone(bus, &wish);
    wish_init(&wish, "127.0.0.1");
    wish.collector.type = (char *)"CrystalBall";
    client_say(bus, &wish);
    cr_assert_str_eq(
        client_acknowledged(bus, &wish).error,
        "VM_ALIVE: there is no collector \"CrystalBall\": there are ICMPPing, "
        "DomainState, TCP, HTTP, AGENT, CPU_LOAD_1, MEM_USED, DISK_IO, "
        "NET_IO");
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}
