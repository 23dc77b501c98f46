/*
 * main.c - monitor: watches VMs and tells when what it sees changes.
 *
 *   in    vnf.monitoring   Target (compacted: the topic is the monitor's state)
 *         ICMP, TCP, HTTP, libvirt, guest agents: what is seen of the VMs
 *   out   vnf.alarms       Acknowledgement, Alarm
 *         vnf.monitoring   Verdicts: what was told, for whoever watches next
 *   owns  nothing
 */
#include "common/health.h"
#include "common/http.h"
#include "common/service.h"
#include "services/monitor/collectors.h"
#include "services/monitor/loop.h"

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
    const struct teller teller = {inbox_announce, inbox};
    AUTO(collectors_close) struct collectors *collectors = NULL;
    AUTO(loop_close) struct loop *loop = NULL;
    AUTO(http_close) struct http *http = NULL;

    if (collectors_open(&collectors, &teller, err) < 0 ||
        loop_open(&loop, config.service.brokers, inbox, collectors_rows(collectors),
                  collectors_guard(collectors), err) < 0)
        return err_wrap(err, "start monitor");
    service_on_stop(loop_wake, loop);
    health_add("kafka", loop_ready, loop);
    collectors_check_health(collectors);
    if (service_health_open(&http, &config.service, err) < 0)
        return err_wrap(err, "start monitor");
    return loop_run(loop, err);
}

int main(int argc, char **argv)
{
    const struct service monitor = {
        .name = "monitor",
        .story = "Watches VMs as vnf.monitoring says, by ICMP, TCP, HTTP, libvirt and "
                 "guest agent; "
                 "acknowledges and raises alarms on vnf.alarms.",
        .keys = KEYS,
        .config = &config,
        .run = run,
    };

    return service_main(&monitor, argc, argv);
}
