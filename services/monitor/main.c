/*
 * main.c - monitor: watches VMs and tells when what it sees changes.
 *
 *   in    vnf.monitoring   Target (compacted: the topic is the monitor's state)
 *         ICMP, libvirt    what is seen of the VMs
 *   out   vnf.alarms       Acknowledgement, Alarm
 *   owns  nothing
 */
#include "common/health.h"
#include "common/http.h"
#include "common/service.h"
#include "services/monitor/collect/domain_state.h"
#include "services/monitor/loop.h"
#include "services/monitor/probe/prober.h"

static struct config {
    struct service_config service;
} config;

static const struct config_key KEYS[] = {
    SERVICE_KEYS_NO_DATABASE(struct config, service, "127.0.0.1:8082"),
    {0},
};

static int run(struct err *err)
{
    AUTO(inbox_destroy) struct inbox *inbox = inbox_create();
    AUTO(prober_close) struct prober *prober = NULL;
    AUTO(domain_state_close) struct domain_state *domains = NULL;
    AUTO(loop_close) struct loop *loop = NULL;
    AUTO(http_close) struct http *http = NULL;

    if (prober_open(&prober, inbox_announce, inbox, err) < 0 ||
        domain_state_open(&domains, inbox_announce, inbox, err) < 0)
        return err_wrap(err, "start monitor");

    const struct collector collectors[] = {
        {"ICMPPing",   prober_start, prober_stop, prober},
        {"DomainState", domain_state_start, domain_state_stop, domains},
        {0           },
    };

    if (loop_open(&loop, config.service.brokers, inbox, collectors, err) < 0)
        return err_wrap(err, "start monitor");
    service_on_stop(loop_wake, loop);
    health_add("kafka", loop_ready, loop);
    health_add("icmp", prober_ready, prober);
    health_add("libvirt", domain_state_ready, domains);
    if (service_health_open(&http, &config.service, err) < 0)
        return err_wrap(err, "start monitor");
    return loop_run(loop, err);
}

int main(int argc, char **argv)
{
    const struct service monitor = {
        .name = "monitor",
        .story = "Watches VMs (ICMPPing, DomainState) as vnf.monitoring says; "
                 "acknowledges and raises alarms on vnf.alarms.",
        .keys = KEYS,
        .config = &config,
        .run = run,
    };

    return service_main(&monitor, argc, argv);
}
