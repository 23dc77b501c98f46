/*
 * service.c - the frame of every main(): options, configuration, log, exit code.
 *
 * OPTIONS is what the command line may say, and what --help prints of it. Whatever ends
 * the process says why in the last line of the log.
 */
#include "common/service.h"

#include <stdio.h>
#include <string.h>

#include "common/fault_point.h"
#include "common/health.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/service_stop.h"
#include "common/version.h"

static struct metric_family build =
    METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_build_info", "1: which build this is.",
                  "service", "version");

static int fail(const struct err *err)
{
    log_event(LOG_ERROR, NULL, "cannot go on", "reason", err->msg, NULL);
    return err->kind == ERR_INVALID ? EXIT_UNUSABLE : EXIT_BROKEN;
}

/* Configuration and log. 0, or the exit code. */
static int prepare(const struct service *service)
{
    const struct service_config *config = service->config;
    struct err err;

    log_open(service->name, "info");
    if (config_load(service->config, service->keys, &err) < 0)
        return fail(&err);
    if (log_open(service->name, config->log_level) < 0) {
        err_set(&err, ERR_INVALID,
                "QUARTET_LOG_LEVEL is \"%.40s\": give debug, info, warning or error",
                config->log_level);
        return fail(&err);
    }
    if (kafka_access_use(&config->kafka, &err) < 0)
        return fail(&err);
    return 0;
}

static bool is_running(void *unused, struct err *err)
{
    (void)unused;
    if (!service_stopping())
        return true;
    err_set(err, ERR_RETRY, "stopping");
    return false;
}

static int serve(const struct service *service)
{
    struct err err = {.msg = ""};
    int code = prepare(service), r;

    if (code)
        return code;
    if (service_stop_open(&err) < 0)
        return fail(&err);
    health_add("service", is_running, NULL);
    log_event(LOG_INFO, NULL, "started", "version", VERSION, NULL);
    metric_set(metric_of(&build, service->name, VERSION), 1);
    r = service->run(&err);
    service_stop_close();
    if (r < 0 && !(r == ERR_RETRY && service_stopping()))
        return fail(&err);
    log_event(LOG_INFO, NULL, "stopped", NULL);
    return EXIT_STOPPED;
}

static int migrate(const struct service *service)
{
    const struct service_config *config = service->config;
    AUTO(db_close) struct db *db = NULL;
    struct err err;
    int code = prepare(service), applied = 0;

    if (code)
        return code;
    if (!service->migrations || !config->migration_database) {
        err_set(&err, ERR_INVALID, "%s",
                service->migrations
                    ? "QUARTET_MIGRATION_DATABASE must be set: the role that owns"
                      " the schema"
                    : "this service owns no tables");
        return fail(&err);
    }
    if (db_open(&db, config->migration_database, NULL, &err) < 0 ||
        migrate_apply(db, service->migrations, &applied, &err) < 0)
        return fail(&err);
    log_event(LOG_INFO, NULL, "migrated", "applied", log_int(applied), NULL);
    return EXIT_STOPPED;
}

static int version(const struct service *service)
{
    printf("%s %s\n", service->name, VERSION);
    return EXIT_STOPPED;
}

#ifdef QUARTET_FAULTS
static int faults(const struct service *service)
{
    (void)service;
    fault_points_print();
    return EXIT_STOPPED;
}
#endif

static int help(const struct service *service);

static const struct option {
    const char *name;
    int (*act)(const struct service *service);
    const char *help;
} OPTIONS[] = {
    {"",          serve,   "Serve until SIGTERM or SIGINT."            },
    {"--migrate", migrate,
     "Bring the tables to this version, then exit. Safe to repeat."    },
    {"--version", version, "Print the version."                        },
#ifdef QUARTET_FAULTS
    {"--faults",  faults,  "Print the points where a test may kill it."},
#endif
    {"--help",    help,    "Print this."                               },
};

#define OPTION_COUNT (sizeof OPTIONS / sizeof OPTIONS[0])

static void print_indented(const char *text)
{
    while (*text) {
        int length = (int)strcspn(text, "\n");

        printf("%s%.*s\n", length ? "  " : "", length, text);
        text += length + (text[length] == '\n');
    }
}

static void help_commands(const struct service *service)
{
    for (const struct service_command *c = service->commands; c && c->name; c++)
        printf("  %s %s %s\n      %s\n", service->name, c->name,
               c->argument ? c->argument : "", c->help);
}

static int help(const struct service *service)
{
    printf("NAME\n  %s\n\nDESCRIPTION\n", service->name);
    print_indented(service->story);
    printf("\nUSAGE\n");
    for (size_t i = 0; i < OPTION_COUNT; i++)
        printf("  %s %-10s  %s\n", service->name, OPTIONS[i].name, OPTIONS[i].help);
    help_commands(service);
    printf("\nENVIRONMENT\n");
    config_help(stdout, service->keys);
    printf("\nEXIT STATUS\n"
           "  0  it did what was asked, or stopped when told\n"
           "  1  something broke, or it could not stop in 5 s; the last line of the\n"
           "     log says what\n"
           "  2  it cannot be run like this: configuration or usage\n");
    return EXIT_STOPPED;
}

/* The command that the arguments are; NULL: none. */
static const struct service_command *command_of(const struct service *service, int argc,
                                                char **argv)
{
    for (const struct service_command *c = service->commands; c && c->name; c++)
        if (argc == 2 + (c->argument != NULL) && strcmp(argv[1], c->name) == 0)
            return c;
    return NULL;
}

static int obey(const struct service *service, const struct service_command *command,
                const char *argument)
{
    struct err err = {.msg = ""};
    int code = prepare(service);

    if (code)
        return code;
    return command->run(argument, &err) < 0 ? fail(&err) : EXIT_STOPPED;
}

int service_main(const struct service *service, int argc, char **argv)
{
    const char *wanted = argc > 1 ? argv[1] : "";
    const struct service_command *command = command_of(service, argc, argv);

    if (command)
        return obey(service, command, argc > 2 ? argv[2] : NULL);
    for (size_t i = 0; i < OPTION_COUNT && argc <= 2; i++)
        if (strcmp(wanted, OPTIONS[i].name) == 0)
            return OPTIONS[i].act(service);
    fprintf(stderr, "%s: \"%s\" is not understood; run %s --help\n", service->name,
            argc > 2 ? argv[2] : wanted, service->name);
    return EXIT_UNUSABLE;
}
