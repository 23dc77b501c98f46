/*
 * test_domain_state.c - a domain of the simulated hypervisor, started and destroyed by
 * others: libvirt's events become verdicts.
 */
#include <string.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/domain.h"
#include "tests/integration/monitor/instance.h"

static void wish_domain(struct wish *wish)
{
    wish_init(wish, "");
    wish->collector.type = (char *)"DomainState";
    wish->target.host = (char *)hypervisor();
}

Test(domain_state, a_domain_that_dies_is_told_of_at_once, .fini = domain_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct heard heard;
    struct wish wish;
    int64_t destroyed_us;

    wish_domain(&wish);
    domain_make(wish.vm_id);
    domain_start();
    instance_begin(&monitor);
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    heard = client_alarm(bus, &wish, true);
    cr_assert_str_eq(heard.value, "running");
    cr_assert(strstr(heard.detail, hypervisor()), "%s", heard.detail);

    destroyed_us = clock_wall_us();
    domain_kill();
    heard = client_alarm(bus, &wish, false);
    cr_assert_str_eq(heard.value, "off");
    cr_assert_lt(clock_wall_us() - destroyed_us, 1000000);

    domain_start();
    client_alarm(bus, &wish, true);
    cr_assert(instance_says(&monitor, "/health/ready", " 200 "));
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(domain_state, one_that_is_not_there_is_false_after_its_occurrences)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_domain(&wish);
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    cr_assert_str_eq(client_alarm(bus, &wish, false).value, "absent");
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

/* Enough that they are not looked at one by one. */
Test(domain_state, of_many_that_are_looked_at_at_once_each_gets_its_own_verdict,
     .fini = domain_remove)
{
    enum { MANY = 12 };
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wishes[MANY];
    int told[MANY] = {0}, all = 0;

    for (int i = 0; i < MANY; i++)
        wish_domain(&wishes[i]);
    domain_make(wishes[0].vm_id);
    domain_start();
    for (int i = 0; i < MANY; i++)
        client_put(bus, &wishes[i], false);
    broker_flush(bus);
    instance_begin(&monitor);
    while (all < MANY) {
        struct heard heard = client_hear(bus, NULL, 30000);

        cr_assert_neq(heard.type, HEARD_NOTHING, "%d of %d are told of", all, MANY);
        for (int i = 0; i < MANY && heard.type == HEARD_ALARM; i++) {
            if (strcmp(heard.vm_id, wishes[i].vm_id) != 0)
                continue;
            cr_assert_str_eq(heard.value, i == 0 ? "running" : "absent");
            cr_assert_eq(heard.verdict, i == 0);
            cr_assert_eq(++told[i], 1);
            all++;
        }
    }
    for (int i = 0; i < MANY; i++)
        client_tombstone(bus, &wishes[i]);
    instance_stop(&monitor);
}

Test(domain_state, a_pause_is_debounced, .fini = domain_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    wish_domain(&wish);
    domain_make(wish.vm_id);
    domain_start();
    instance_begin(&monitor);
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    domain_pause();
    domain_resume();
    cr_assert_eq(client_hear(bus, wish.vm_id, 1000).type, HEARD_NOTHING);
    domain_pause();
    cr_assert_str_eq(client_alarm(bus, &wish, false).value, "paused");
    domain_resume();
    client_alarm(bus, &wish, true);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(domain_state, a_host_that_is_away_is_said_by_health_and_gives_no_verdict)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_domain(&wish);
    wish.target.host = (char *)"qemu+tcp://127.0.0.1:1/system";
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    cr_assert_eq(client_hear(bus, wish.vm_id, 1000).type, HEARD_NOTHING);
    cr_assert(instance_says(&monitor, "/health/ready", "qemu+tcp://127.0.0.1:1"));
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(domain_state, a_uri_that_would_run_a_command_is_refused)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_domain(&wish);
    wish.target.host = (char *)"qemu+ext:///system?command=/bin/false";
    client_say(bus, &wish);
    cr_assert(strstr(client_acknowledged(bus, &wish).error, "no hypervisor that may"));
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}
