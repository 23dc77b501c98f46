/*
 * test_collectors.c - the other collectors, and deaths that the hypervisor tells of.
 */
#include <string.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/domain.h"
#include "tests/integration/monitor/instance.h"

Test(guard, a_killed_domain_is_false_at_once_however_its_life_is_measured,
     .fini = domain_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct heard heard;
    struct wish wish;
    int64_t killed_us;

    wish_init(&wish, "127.0.0.1");
    wish.target.host = (char *)hypervisor();
    wish.collector.poll_interval_ms = 1000;
    domain_make(wish.vm_id);
    domain_start();
    instance_begin(&monitor);
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);

    killed_us = clock_wall_us();
    domain_kill();
    heard = client_alarm(bus, &wish, false);
    cr_assert_lt(clock_wall_us() - killed_us, 900000, "it took %lld us",
                 (long long)(clock_wall_us() - killed_us));
    cr_assert(strstr(heard.detail, "the domain is off on "), "%s", heard.detail);
    cr_assert(strstr(heard.detail, "127.0.0.1: the last answer was "), "%s",
              heard.detail);
    /* 127.0.0.1 goes on answering: the next ping says so */
    client_alarm(bus, &wish, true);
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(collectors, tcp_and_http_watch_what_listens)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    wish.collector.type = (char *)"TCP";
    wish.collector.port = (uint32_t)monitor.port;
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    cr_assert(strstr(client_alarm(bus, &wish, true).detail, "accepted after"));
    wish.target.epoch++;
    wish.collector.type = (char *)"HTTP";
    wish.collector.path = (char *)"/health/live";
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    cr_assert_str_eq(client_alarm(bus, &wish, true).value, "200");
    wish.target.epoch++;
    wish.collector.path = (char *)"/nothing/here";
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    cr_assert_str_eq(client_alarm(bus, &wish, false).value, "404");
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(collectors, what_the_hypervisor_does_not_count_is_no_verdict,
     .fini = domain_remove)
{
    static const char *const TYPES[] = {"CPU_LOAD_1", "MEM_USED", "DISK_IO", "NET_IO",
                                        "AGENT"};
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    wish_init(&wish, "");
    wish.target.host = (char *)hypervisor();
    wish.kpi.event_name = (char *)"VM_OVERLOADED";
    wish.kpi.metric_value = (char *)"70";
    wish.kpi.metric_cond = (char *)"GT";
    domain_make(wish.vm_id);
    domain_start();
    instance_begin(&monitor);
    for (size_t i = 0; i < sizeof TYPES / sizeof TYPES[0]; i++, wish.target.epoch++) {
        wish.collector.type = (char *)TYPES[i];
        client_say(bus, &wish);
        cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
        cr_assert_eq(client_hear(bus, wish.vm_id, 700).type, HEARD_NOTHING, "%s",
                     TYPES[i]);
    }
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}

Test(collectors, a_senseless_kpi_is_acknowledged_with_the_reason)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    instance_begin(&monitor);
    wish_init(&wish, "127.0.0.1");
    wish.kpi.metric_cond = (char *)"ABOVE";
    client_say(bus, &wish);
    cr_assert(strstr(client_acknowledged(bus, &wish).error, "GT, GE, LT, LE or EQ"));
    wish.target.epoch++;
    wish.kpi.metric_cond = (char *)"GT";
    wish.kpi.metric_value = (char *)"much";
    client_say(bus, &wish);
    cr_assert(strstr(client_acknowledged(bus, &wish).error, "\"much\" is no number"));
    wish.target.epoch++;
    wish.kpi.metric_value = (char *)"";
    wish.collector.type = (char *)"MEM_USED";
    client_say(bus, &wish);
    cr_assert(strstr(client_acknowledged(bus, &wish).error, "needs a metric_value"));
    client_tombstone(bus, &wish);
    instance_stop(&monitor);
}
