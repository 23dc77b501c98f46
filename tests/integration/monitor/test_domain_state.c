/*
 * test_domain_state.c - a domain of the simulated hypervisor, started and destroyed by
 * others: libvirt's events become verdicts.
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdlib.h>
#include <string.h>

#include "tests/integration/monitor/client.h"
#include "tests/integration/monitor/instance.h"

static virConnectPtr host;
static virDomainPtr domain;

static const char *hypervisor(void)
{
    const char *uri = getenv("QUARTET_TEST_HYPERVISOR");

    cr_assert(uri && *uri, "QUARTET_TEST_HYPERVISOR must name a hypervisor");
    return uri;
}

static void domain_make(const char *vm_id)
{
    char xml[400];

    snprintf(xml, sizeof xml,
             "<domain type='test'><name>%s</name><uuid>%s</uuid><memory>8192</memory>"
             "<os><type>hvm</type></os></domain>",
             vm_id, vm_id);
    host = virConnectOpen(hypervisor());
    cr_assert(host, "%s", virGetLastErrorMessage());
    domain = virDomainDefineXML(host, xml);
    cr_assert(domain, "%s", virGetLastErrorMessage());
}

static void domain_remove(void)
{
    if (domain) {
        virDomainDestroy(domain);
        virDomainUndefine(domain);
        virDomainFree(domain);
    }
    if (host)
        virConnectClose(host);
}

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
    cr_assert_eq(virDomainCreate(domain), 0);
    instance_begin(&monitor);
    client_say(bus, &wish);
    cr_assert_str_eq(client_acknowledged(bus, &wish).error, "");
    heard = client_alarm(bus, &wish, true);
    cr_assert_str_eq(heard.value, "running");
    cr_assert(strstr(heard.detail, hypervisor()), "%s", heard.detail);

    destroyed_us = clock_wall_us();
    cr_assert_eq(virDomainDestroy(domain), 0);
    heard = client_alarm(bus, &wish, false);
    cr_assert_str_eq(heard.value, "off");
    cr_assert_lt(clock_wall_us() - destroyed_us, 1000000);

    cr_assert_eq(virDomainCreate(domain), 0);
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

Test(domain_state, a_pause_is_debounced, .fini = domain_remove)
{
    struct instance monitor = instance_prepare();
    AUTO(bus_close) struct bus *bus = client_open();
    struct wish wish;

    wish_domain(&wish);
    domain_make(wish.vm_id);
    cr_assert_eq(virDomainCreate(domain), 0);
    instance_begin(&monitor);
    client_say(bus, &wish);
    client_acknowledged(bus, &wish);
    client_alarm(bus, &wish, true);
    cr_assert_eq(virDomainSuspend(domain), 0);
    cr_assert_eq(virDomainResume(domain), 0);
    cr_assert_eq(client_hear(bus, wish.vm_id, 1000).type, HEARD_NOTHING);
    cr_assert_eq(virDomainSuspend(domain), 0);
    cr_assert_str_eq(client_alarm(bus, &wish, false).value, "paused");
    cr_assert_eq(virDomainResume(domain), 0);
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
