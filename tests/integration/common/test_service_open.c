/*
 * test_service_open.c - a service whose database comes late waits for it, says why, is
 * alive and not ready meanwhile, and stops when told.
 */
#include "common/service.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "common/clock.h"
#include "common/http.h"
#include "database.h"

static const struct migration ONE[] = {
    {"001_pet", "CREATE TABLE pet (name text)"},
    {NULL,      NULL                          },
};

static struct settings {
    struct service_config common;
} settings;

static const struct config_key KEYS[] = {
    SERVICE_KEYS(struct settings, common, "127.0.0.1:0"),
    {.name = NULL},
};

static int (*body)(struct err *err);
static char session[80];
static char said[65536];

static int run(struct err *err)
{
    return body(err);
}

static const struct service SERVICE = {
    .name = "drummer",
    .story = "Beats the drum.",
    .keys = KEYS,
    .config = &settings,
    .migrations = ONE,
    .run = run,
};

static void open_schema(void)
{
    db_close(database_open());
    snprintf(session, sizeof session, "SET search_path = test_%d", (int)getpid());
    setenv("QUARTET_DATABASE", database_url(), 1);
    setenv("QUARTET_LISTEN", "127.0.0.1:0", 1);
}

TestSuite(service_open, .init = open_schema, .fini = database_clear, .timeout = 60);

/* Runs the body as a service does; what it logs goes to `said`. */
static int serve(int (*what)(struct err *err))
{
    FILE *file = tmpfile();
    int err = dup(STDERR_FILENO), code;

    body = what;
    dup2(fileno(file), STDERR_FILENO);
    code = service_main(&SERVICE, 1, (char *[]){"drummer", NULL});
    dup2(err, STDERR_FILENO);
    close(err);
    rewind(file);
    said[fread(said, 1, sizeof said - 1, file)] = 0;
    fclose(file);
    return code;
}

static int count(const char *text)
{
    int n = 0;

    for (const char *at = said; (at = strstr(at, text)); at++)
        n++;
    return n;
}

/* The answer's status to GET path; the answer itself to text. */
static int ask(const struct http *http, const char *path, char text[8192])
{
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)http_port(http)),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    size_t length = 0;
    ssize_t n;

    cr_assert_eq(connect(fd, (struct sockaddr *)&to, sizeof to), 0);
    dprintf(fd, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", path);
    while ((n = read(fd, text + length, 8191 - length)) > 0)
        length += (size_t)n;
    text[length] = 0;
    close(fd);
    return atoi(text + strlen("HTTP/1.1 "));
}

/* --- the database ---------------------------------------------------------------- */

static int open_now(struct err *err)
{
    AUTO(db_close) struct db *db = NULL;

    return service_database_open(&db, &settings.common, session, ONE, err);
}

Test(service_open, a_database_with_its_tables_is_opened_without_a_word)
{
    AUTO(db_close) struct db *owner = database_open();
    struct err err = {.msg = ""};
    int applied;

    cr_assert_eq(migrate_apply(owner, ONE, &applied, &err), 0, "%s", err.msg);
    cr_assert_eq(serve(open_now), 0, "%s", said);
    cr_assert_eq(count("waiting"), 0);
}

Test(service_open, a_service_without_a_database_url_cannot_be_run)
{
    unsetenv("QUARTET_DATABASE");
    cr_assert_eq(serve(open_now), 2);
    cr_assert_eq(count("QUARTET_DATABASE must be set"), 1);
}

Test(service_open, a_url_that_is_none_cannot_be_run)
{
    setenv("QUARTET_DATABASE", "postgresql://[", 1);
    cr_assert_eq(serve(open_now), 2);
}

static void *stop_soon(void *unused)
{
    (void)unused;
    service_rest(1500); /* several tries pass */
    kill(getpid(), SIGTERM);
    return NULL;
}

static int wait_and_be_stopped(struct err *err)
{
    int64_t begin = clock_boot_us();
    pthread_t stopper;
    int r;

    pthread_create(&stopper, NULL, stop_soon, NULL);
    r = open_now(err);
    pthread_join(stopper, NULL);
    cr_assert_lt(clock_boot_us() - begin, 1900000, "the stop did not end the wait");
    return r;
}

Test(service_open, a_database_that_stays_away_is_named_once_and_the_stop_ends_the_wait)
{
    setenv("QUARTET_DATABASE", "postgresql:///x?host=/nowhere", 1);
    cr_assert_eq(serve(wait_and_be_stopped), 0, "%s", said);
    cr_assert_eq(count("waiting for the database"), 1, "%s", said);
    cr_assert_eq(count("/nowhere"), 1, "%s", said);
    cr_assert_eq(count("event=stopped"), 1);
}

/* --- health ---------------------------------------------------------------------- */

static struct http *http;

/* Migrates once the service has said that it waits. */
static void *migrate_when_asked(void *ret)
{
    AUTO(db_close) struct db *owner = database_open();
    struct err err;
    char text[8192] = "";
    int applied;

    while (!strstr(text, "001_pet is missing") && !service_rest(10))
        *(int *)ret = ask(http, "/health/ready", text);
    migrate_apply(owner, ONE, &applied, &err);
    return NULL;
}

static int come_up(struct err *err)
{
    int before = 0;
    char text[8192];
    pthread_t owner;

    if (service_health_open(&http, &settings.common, err) < 0)
        return err->kind;
    pthread_create(&owner, NULL, migrate_when_asked, &before);
    cr_assert_eq(open_now(err), 0, "%s", err->msg);
    pthread_join(owner, NULL);
    cr_assert_eq(before, 503, "not ready while it waited");
    cr_assert_eq(ask(http, "/health/live", text), 200);
    cr_assert_eq(ask(http, "/health/ready", text), 200, "%s", text);
    cr_assert_eq(ask(http, "/metrics", text), 200);
    cr_assert(strstr(text, "process_resident_memory_bytes"));
    kill(getpid(), SIGTERM);
    cr_assert(service_rest(20000));
    cr_assert_eq(ask(http, "/health/ready", text), 503, "not ready while it stops");
    cr_assert_eq(ask(http, "/health/live", text), 200);
    http_close(http);
    return 0;
}

Test(service_open,
     it_is_alive_at_once_and_ready_when_the_tables_are_there_until_it_stops)
{
    cr_assert_eq(serve(come_up), 0, "%s", said);
    cr_assert_eq(count("001_pet is missing"), 1, "%s", said);
}

Test(service_open, an_address_that_cannot_be_had_exits_2)
{
    setenv("QUARTET_LISTEN", "192.0.2.1:1", 1);
    cr_assert_eq(serve(come_up), 2);
    cr_assert(strstr(said, "192.0.2.1:1"), "%s", said);
}
