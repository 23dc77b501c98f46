/*
 * gateway.c - puts the gateway together and takes it apart again.
 *
 * Apart: first nobody waits any more, then HTTP goes, which needs all that is left
 * until its last answer is out, and then the rest.
 */
#include "services/api-gateway/gateway.h"

#include "common/health.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/api-gateway/accounts/admin.h"
#include "services/api-gateway/admit.h"
#include "services/api-gateway/routes.h"
#include "services/api-gateway/xml/tree.h"

#define BODY_LIMIT (1U << 20)
#define DELIVERY_MS 3000

static bool kafka_is_ready(void *context, struct err *err)
{
    struct gateway *gateway = context;
    AUTO(free) struct cursor *place = hub_place(gateway->hub);

    if (!bus_connected(gateway->bus, err))
        return false;
    if (place && bus_positioned(gateway->bus))
        return true;
    err_set(err, ERR_RETRY, "the tail of " TOPIC_EVENTS " is not fixed yet");
    return false;
}

/* A PostgreSQL that hangs would let each of these wait: who is known to be away is not
 * asked. */
static int find_account(void *context, const char *name, struct account_row *ret,
                        struct err *err)
{
    struct gateway *gateway = context;

    if (!watch_is_ready(gateway->watch, err))
        return err->kind;
    return store_find_account(gateway->store, name, ret, err);
}

static int find_token(void *context, const uint8_t hash[TOKEN_HASH_SIZE],
                      struct account_row *ret, struct err *err)
{
    struct gateway *gateway = context;

    if (!watch_is_ready(gateway->watch, err))
        return err->kind;
    return store_find_token(gateway->store, hash, ret, err);
}

static struct accounts *make_accounts(struct gateway *gateway)
{
    const struct account_lookup lookup = {find_account, find_token, gateway};

    return accounts_create(&lookup);
}

static void stream_forget(void *hub, const char *account)
{
    hub_forget(hub, account);
}

static int make_admin(struct gateway *gateway, struct err *err)
{
    const char *file = gateway->config->password_file;
    bool made;

    if (admin_ensure(gateway->store, file, &made, err) < 0)
        return err_wrap(err, "make the admin account");
    if (made)
        log_event(LOG_INFO, NULL, "admin account made", "password_file", file, NULL);
    return 0;
}

static int open_bus(struct gateway *gateway, struct err *err)
{
    static const char *const TOPICS[] = {TOPIC_EVENTS, NULL};
    const struct bus_options options = {
        .brokers = gateway->config->service.brokers,
        .client = "api-gateway",
        .topics = TOPICS,
        .reading = BUS_TAIL,
        .message_timeout_ms = DELIVERY_MS,
    };

    if (bus_open(&gateway->bus, &options, err) < 0)
        return err_wrap(err, "open Kafka");
    bus_on_delivery(gateway->bus, verdicts_delivered, gateway->waiters);
    return 0;
}

static int open_callbacks(struct gateway *gateway, struct err *err)
{
    const struct gateway_config *config = gateway->config;
    const struct callbacks_options options = {
        .brokers = config->service.brokers,
        .allow = config->callback_allow,
        .ca = config->callback_ca,
        .retention_ms = config->callback_retention_ms,
    };

    return callbacks_start(&gateway->callbacks, gateway->store, &options, err);
}

static void settle(struct exchange *exchange, int status, void *context)
{
    struct gateway *gateway = context;

    audit_settle(gateway->audit, exchange, status);
}

static void reload(void *context)
{
    struct gateway *gateway = context;
    struct err err;

    if (http_reload(gateway->http, &err) < 0)
        log_event(LOG_ERROR, NULL, "the old certificate stays", "reason", err.msg,
                  NULL);
    else if (gateway->config->certificate)
        log_event(LOG_INFO, NULL, "certificate loaded", "file",
                  gateway->config->certificate, NULL);
}

static int open_http(struct gateway *gateway, struct err *err)
{
    const struct http_options options = {
        .listen = gateway->config->service.listen,
        .threads = gateway->config->threads,
        .connections = gateway->config->connections,
        .connections_per_peer = gateway->config->connections_per_peer,
        .patience_ms = gateway->config->patience_ms,
        .certificate = gateway->config->certificate,
        .key = gateway->config->key,
        .body_limit = BODY_LIMIT,
        .routes = ROUTES,
        .admit = admit,
        .refuse = refuse,
        .settle = settle,
        .context = gateway,
    };

    if (!options.certificate != !options.key)
        return err_set(err, ERR_INVALID,
                       "QUARTET_TLS_CERT and QUARTET_TLS_KEY must be set together");
    if (http_open(&gateway->http, &options, err) < 0)
        return err->kind;
    if (http_is_exposed(gateway->http))
        log_event(LOG_WARNING, NULL, "passwords can be read on the network", "listen",
                  options.listen, "remedy",
                  "set QUARTET_TLS_CERT and QUARTET_TLS_KEY, or let a proxy do TLS",
                  NULL);
    service_on_reload(reload, gateway);
    return 0;
}

int gateway_open(struct gateway **ret, const struct gateway_config *config,
                 struct err *err)
{
    AUTO(gateway_close) struct gateway *gateway = xcalloc(1, sizeof *gateway);

    tree_init();
    gateway->config = config;
    gateway->store = store_create(config->service.database);
    gateway->accounts = make_accounts(gateway);
    if (networks_read(&gateway->proxies, config->proxies, err) < 0)
        return err_wrap(err, "QUARTET_PROXIES");
    gateway->hub = hub_start();
    gateway->changes = changes_start(config->service.database, gateway->accounts,
                                     stream_forget, gateway->hub);
    gateway->audit = audit_start(gateway->store, config->audit_days);
    gateway->waiters = waiters_create();
    gateway->finals = finals_start(gateway->store);
    gateway->replays = replays_create(gateway->hub, config->service.brokers);
    if (make_admin(gateway, err) < 0 || open_bus(gateway, err) < 0)
        return err->kind;
    gateway->verdicts = verdicts_start(gateway->bus, gateway->store, gateway->waiters,
                                       gateway->finals, gateway->hub);
    gateway->watch = watch_start(gateway->store);
    gateway->inventory = inventory_start(gateway->store);
    health_add("kafka", kafka_is_ready, gateway);
    health_add("postgresql", watch_is_ready, gateway->watch);
    health_add("maintenance", watch_note, gateway->watch);
    if (open_callbacks(gateway, err) < 0 || open_http(gateway, err) < 0)
        return err->kind;
    *ret = TAKE(gateway);
    return 0;
}

void gateway_close(struct gateway *gateway)
{
    if (!gateway)
        return;
    service_on_reload(NULL, NULL);
    callbacks_begin_stop(gateway->callbacks);
    verdicts_stop(gateway->verdicts);
    finals_stop(gateway->finals);
    replays_stop(gateway->replays);
    changes_stop(gateway->changes);
    hub_stop(gateway->hub);
    http_close(gateway->http);
    audit_stop(gateway->audit);
    replays_destroy(gateway->replays);
    hub_destroy(gateway->hub);
    finals_destroy(gateway->finals);
    callbacks_stop(gateway->callbacks);
    inventory_stop(gateway->inventory);
    watch_stop(gateway->watch);
    bus_close(gateway->bus);
    waiters_destroy(gateway->waiters);
    accounts_destroy(gateway->accounts);
    networks_destroy(gateway->proxies);
    store_destroy(gateway->store);
    free(gateway);
}
