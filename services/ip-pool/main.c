/*
 * main.c - ip-pool: hands out addresses, each to one holder at a time.
 *
 *   in    ip.requests   the messages of ROUTES; handle_<message>.c each
 *   out   ip.replies    its answer to each, or RequestRejected
 *   owns  the tables in sql/
 */
#include "common/health.h"
#include "common/http.h"
#include "common/serve.h"
#include "common/service.h"
#include "services/ip-pool/handlers.h"

static struct config {
    struct service_config service;
    int quarantine_ms, leak_grace_ms;
} config;

static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct config, service, "127.0.0.1:8083"),
    {"QUARTET_QUARANTINE",                                                       CONFIG_DURATION_MS, offsetof(struct config, quarantine_ms),
                                                "60s",                                                                                                                                                                                                                                  "How long an address that was given back goes to no other place."},
    {"QUARTET_LEAK_GRACE",                                                                          CONFIG_DURATION_MS,                                                                         offsetof(struct config,    leak_grace_ms),
                                                "5m", "How long a lease may be of no place that exists before it is reclaimed."},
    {NULL, 0,                   0,                                      NULL,                                                                                                                                NULL                                                                                                                             },
};

static const char *const TOPICS[] = {TOPIC_IP_REQUESTS, NULL};

static const struct route ROUTES[] = {
    {"ReserveAddress",   handle_request, reject_request},
    {"ReserveAddresses", handle_request, reject_request},
    {"ReleaseAddress",   handle_request, reject_request},
    {"CheckAddresses",   handle_request, reject_request},
    {"SetPool",          handle_request, reject_request},
    {"ReleasePool",      handle_request, reject_request},
    {"ListPools",        handle_request, reject_request},
    {"AuditLeases",      handle_request, reject_request},
    {NULL,               NULL,           NULL          },
};

static bool check_kafka(void *bus, struct err *err)
{
    if (!bus_connected(bus, err))
        return false;
    if (bus_positioned(bus))
        return true;
    err_set(err, ERR_RETRY, "the consumer group has given no partitions yet");
    return false;
}

static int run(struct err *err)
{
    AUTO(http_close) struct http *http = NULL;
    AUTO(db_close) struct db *db = NULL;
    AUTO(bus_close) struct bus *bus = NULL;
    const struct bus_options options = {
        .brokers = config.service.brokers,
        .client = "ip-pool",
        .topics = TOPICS,
        .reading = BUS_GROUP_RANGE,
        .group = "ip-pool",
    };
    int r;

    times = (struct times){config.quarantine_ms, config.leak_grace_ms};
    if (service_health_open(&http, &config.service, err) < 0 ||
        service_database_open(&db, &config.service, DB_STEADY_PLANS, MIGRATIONS, err) <
            0 ||
        bus_open(&bus, &options, err) < 0)
        return err_wrap(err, "start ip-pool");
    health_add("kafka", check_kafka, bus);
    health_add("postgresql", serve_database_answers, NULL);
    r = serve(bus, db, ROUTES, err);
    health_end();
    return r;
}

int main(int argc, char **argv)
{
    static const struct service service = {
        .name = "ip-pool",
        .story =
            "Hands out the addresses of static pools, each to one holder at a time.\n"
            "Reads ip.requests, answers on ip.replies. Any number of instances may "
            "run.",
        .keys = KEYS,
        .config = &config,
        .migrations = MIGRATIONS,
        .run = run,
    };

    return service_main(&service, argc, argv);
}
