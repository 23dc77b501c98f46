/*
 * service.h - what every main() needs: --help, --version, --migrate, configuration,
 * log, signals, the health and metrics server, the exit code.
 *
 *   0   stopped when told (SIGTERM, SIGINT); --migrate and the like are done
 *   1   an invariant broke, or it had not stopped 5 s after it was told to; the reason
 *       is the last line of the log
 *   2   it cannot be run like this: configuration, usage
 */
#pragma once

#include <stdbool.h>

#include "common/config.h"
#include "common/kafka_access.h"
#include "common/migrate.h"

/* What a service exits with; at EXIT_UNUSABLE its configuration is why. */
enum { EXIT_STOPPED = 0, EXIT_BROKEN = 1, EXIT_UNUSABLE = 2 };

/* The part of the configuration that every service has; first in each service's struct.
 */
struct service_config {
    const char *log_level;     /* QUARTET_LOG_LEVEL, info */
    const char *listen;        /* QUARTET_LISTEN: health, metrics; the gateway's API */
    const char *brokers;       /* QUARTET_KAFKA, 127.0.0.1:9092 */
    struct kafka_access kafka; /* QUARTET_KAFKA_SECURITY and the like */
    const char *database;      /* QUARTET_DATABASE: the role that runs the service */
    const char *migration_database; /* QUARTET_MIGRATION_DATABASE: the role that owns
                                       the schema; only --migrate reads it */
};

/* Rows for the common part: put SERVICE_KEYS(struct config, service, "127.0.0.1:8081")
 * first in the table. SERVICE_KEYS_NO_DATABASE for a service without tables. */
#define SERVICE_KEYS_NO_DATABASE(type, member, default_listen)                         \
    {"QUARTET_LOG_LEVEL", CONFIG_TEXT, offsetof(type, member.log_level), "info",       \
     "Least level that is logged: debug, info, warning, error."},                      \
        {"QUARTET_LISTEN", CONFIG_TEXT, offsetof(type, member.listen), default_listen, \
         "Address and port of HTTP."},                                                 \
        {"QUARTET_KAFKA", CONFIG_TEXT, offsetof(type, member.brokers),                 \
         "127.0.0.1:9092", "Kafka brokers, host:port, separated by commas."},          \
        KAFKA_ACCESS_KEYS(type, member.kafka)

#define SERVICE_KEYS(type, member, default_listen)                                     \
    SERVICE_KEYS_NO_DATABASE(type, member, default_listen),                            \
        {"QUARTET_DATABASE", CONFIG_TEXT, offsetof(type, member.database), "",         \
         "PostgreSQL, a libpq URL of the role that runs the service."},                \
    {                                                                                  \
        "QUARTET_MIGRATION_DATABASE", CONFIG_TEXT,                                     \
            offsetof(type, member.migration_database), "",                             \
            "PostgreSQL, a libpq URL of the role that owns the schema; for --migrate." \
    }

/* Something the program does instead of serving, and then exits. */
struct service_command {
    const char *name;     /* "--orphans" */
    const char *argument; /* for --help; NULL: it takes none */
    /* argument: as given, or NULL. The configuration is read. */
    int (*run)(const char *argument, struct err *err);
    const char *help;
};

struct service {
    const char *name;  /* "ip-pool" */
    const char *story; /* for --help: what it does, what it reads and writes */
    const struct config_key *keys;
    void *config; /* the service's struct, which begins with struct service_config */
    const struct migration *migrations;     /* NULL: owns no tables */
    const struct service_command *commands; /* ended by a NULL name; NULL: none */
    /* Opens, serves until service_stopping(), closes. ERR_INVALID is exit code 2. */
    int (*run)(struct err *err);
};

int service_main(const struct service *service, int argc, char **argv);

/* Whether the process was told to stop. Any thread. True only when every wake has been
 * called: what they work with may be closed then. */
bool service_stopping(void);

/* wake is called once when the process is told to stop, on a thread of service.c's, or
 * here and now if it was told already: wake the loop, return. At most 16. */
void service_on_stop(void (*wake)(void *), void *context);

/* reload is called at each SIGHUP, on a thread of service.c's, until run() returns;
 * NULL: from now on none is, nor is one under way. */
void service_on_reload(void (*reload)(void *), void *context);

/* Waits ms, or until told to stop. Returns service_stopping(). Any thread. */
bool service_rest(int ms);

/* Opens the health and metrics server on config->listen; the gateway has its own, which
 * serves them too. Returns like http_open. */
struct http;
int service_health_open(struct http **ret, const struct service_config *config,
                        struct err *err);

/* Opens the database of the config and checks its migrations; waits, saying so once a
 * reason, until both are there or the service is told to stop (ERR_RETRY). */
int service_database_open(struct db **ret, const struct service_config *config,
                          const char *session, const struct migration *migrations,
                          struct err *err);
