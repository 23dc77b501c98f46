/*
 * main.c - api-gateway: the northbound REST API.
 *
 *   in    HTTP          routes.c
 *         vnf.events    verdicts: OPERATION_ACCEPTED, OPERATION_REJECTED
 *         vnf.events    callbacks to send (group api-gateway-callbacks)
 *   out   vnf.operations
 *         HTTP          callbacks/
 *   owns  the tables in sql/: accounts, callbacks
 *   reads lifecycle_api_v1, the engine's views
 */
#include <semaphore.h>
#include <stdio.h>

#include "common/log.h"
#include "common/service.h"
#include "services/api-gateway/accounts/admin.h"
#include "services/api-gateway/gateway.h"
#include "services/api-gateway/routes.h"

static struct gateway_config config;

#define AT(member) offsetof(struct gateway_config, member)

/* clang-format off */
static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct gateway_config, service, "127.0.0.1:8080"),
    {"QUARTET_TLS_CERT", CONFIG_TEXT, AT(certificate), "",
     "Certificate of the gateway and its chain, a PEM file: HTTP is HTTPS. SIGHUP loads it anew."},
    {"QUARTET_TLS_KEY", CONFIG_TEXT, AT(key), "",
     "Its private key, a PEM file."},
    {"QUARTET_ADMIN_PASSWORD_FILE", CONFIG_TEXT, AT(password_file), "var/admin.password",
     "Where the first start writes the password of the account admin."},
    {"QUARTET_HTTP_THREADS", CONFIG_COUNT, AT(threads), "4",
     "Threads that serve HTTP, each with a connection to PostgreSQL."},
    {"QUARTET_HTTP_CONNECTIONS", CONFIG_COUNT, AT(connections), "16384",
     "Connections of HTTP at once; the limit of open files is raised to match, if it can be."},
    {"QUARTET_HTTP_CONNECTIONS_PER_PEER", CONFIG_COUNT, AT(connections_per_peer), "4096",
     "Of these from one address; 0: no limit, as behind a proxy."},
    {"QUARTET_PROXIES", CONFIG_TEXT, AT(proxies), "",
     "Addresses or networks of proxies whose X-Forwarded-For is believed."},
    {"QUARTET_HTTP_PATIENCE", CONFIG_DURATION_MS, AT(patience_ms), "60s",
     "How long a client may take for a request, and for taking its answer."},
    {"QUARTET_CLIENT_TRANSACTION_IS_KEY", CONFIG_SWITCH, AT(client_transaction_is_key), "0",
     "Whether Client-Transaction-Id is an idempotency key too."},
    {"QUARTET_AUDIT_DAYS", CONFIG_COUNT, AT(audit_days), "90",
     "Days for which the audit log is kept; at least 1."},
    {"QUARTET_CALLBACK_ALLOW", CONFIG_TEXT, AT(callback_allow), "",
     "Networks that are not public and may be called back, like 10.1.0.0/16,fd00::/8."},
    {"QUARTET_CALLBACK_CA", CONFIG_TEXT, AT(callback_ca), "",
     "File of the certificates that receivers of callbacks are held against; empty: "
     "the system's."},
    {"QUARTET_CALLBACK_RETENTION", CONFIG_DURATION_MS, AT(callback_retention_ms), "24h",
     "How long a callback that nobody takes is sent again before it is dead."},
    {NULL, CONFIG_TEXT, 0, NULL, NULL},
};
/* clang-format on */

static int print_routes(const char *argument, struct err *err)
{
    (void)argument, (void)err;
    routes_print(stdout);
    return 0;
}

static int reset_admin(const char *argument, struct err *err)
{
    AUTO(store_destroy) struct store *store = NULL;

    (void)argument;
    if (!config.service.database)
        return err_set(err, ERR_INVALID, "QUARTET_DATABASE must be set");
    store = store_create(config.service.database);
    if (admin_reset(store, config.password_file, err) < 0)
        return err_wrap(err, "reset admin");
    printf("admin has a new password; it is in %s\n", config.password_file);
    return 0;
}

static const struct service_command COMMANDS[] = {
    {"--reset-admin", NULL, reset_admin,
     "Give the account admin a new password, in QUARTET_ADMIN_PASSWORD_FILE."},
    {"--routes",      NULL, print_routes,
     "Print what can be asked for: method, path, access."                    },
    {NULL,            NULL, NULL,         NULL                               },
};

static void wake(void *stopped)
{
    sem_post(stopped);
}

static int run(struct err *err)
{
    AUTO(gateway_close) struct gateway *gateway = NULL;
    AUTO(db_close) struct db *db = NULL;
    sem_t stopped;

    if (service_database_open(&db, &config.service, NULL, MIGRATIONS, err) < 0 ||
        gateway_open(&gateway, &config, err) < 0)
        return err->kind;
    sem_init(&stopped, 0, 0);
    service_on_stop(wake, &stopped);
    log_event(LOG_INFO, NULL, "serving", "listen", config.service.listen, NULL);
    while (!service_stopping())
        sem_wait(&stopped);
    return 0;
}

int main(int argc, char **argv)
{
    const struct service service = {
        .name = "api-gateway",
        .story = "The REST API: turns requests into operations on Kafka, answers with "
                 "the engine's verdict, shows what the engine's views know.",
        .keys = KEYS,
        .config = &config,
        .migrations = MIGRATIONS,
        .commands = COMMANDS,
        .run = run,
    };

    return service_main(&service, argc, argv);
}
