/*
 * service_open.c - what a service opens first: its HTTP server and its database.
 *
 * The database may come later than the service, and its tables later still: the service
 * waits, is alive but not ready, and says each new reason once.
 */
#include "common/service.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "common/health.h"
#include "common/http.h"
#include "common/log.h"

#define FIRST_REST_MS 100
#define LONGEST_REST_MS 2000

int service_health_open(struct http **ret, const struct service_config *config,
                        struct err *err)
{
    struct http_options options = {
        .listen = config->listen,
        .threads = 1,
        .body_limit = 4096,
    };

    return http_open(ret, &options, err);
}

/* Why the last try failed; "" when it did not: what the check "tables" says. */
static struct {
    pthread_mutex_t lock;
    char text[sizeof((struct err *)0)->msg];
} reason = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Returns whether it is another than before. */
static bool change_reason(const char *text)
{
    bool changed;

    pthread_mutex_lock(&reason.lock);
    changed = strcmp(reason.text, text) != 0;
    snprintf(reason.text, sizeof reason.text, "%s", text);
    pthread_mutex_unlock(&reason.lock);
    return changed;
}

static bool tables_are_there(void *unused, struct err *err)
{
    bool ready;

    (void)unused;
    pthread_mutex_lock(&reason.lock);
    ready = !reason.text[0];
    if (!ready)
        err_set(err, ERR_RETRY, "%s", reason.text);
    pthread_mutex_unlock(&reason.lock);
    return ready;
}

static void add_check(void)
{
    change_reason("not looked yet");
    health_add("tables", tables_are_there, NULL);
}

/* One try: *db is kept open from one to the next. */
static int look(struct db **db, const struct service_config *config,
                const char *session, const struct migration *migrations,
                struct err *err)
{
    if (!*db && db_open(db, config->database, session, err) < 0)
        return err->kind;
    return migrate_check(*db, migrations, err);
}

int service_database_open(struct db **ret, const struct service_config *config,
                          const char *session, const struct migration *migrations,
                          struct err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    AUTO(db_close) struct db *db = NULL;
    int rest_ms = FIRST_REST_MS;

    if (!config->database)
        return err_set(err, ERR_INVALID, "QUARTET_DATABASE must be set");
    pthread_once(&once, add_check);
    while (look(&db, config, session, migrations, err) < 0) {
        if (err->kind != ERR_RETRY)
            return err_wrap(err, "open the database");
        if (change_reason(err->msg))
            log_event(LOG_WARNING, NULL, "waiting for the database", "reason", err->msg,
                      NULL);
        if (service_rest(rest_ms))
            return err_wrap(err, "told to stop while waiting for the database");
        rest_ms = rest_ms < LONGEST_REST_MS / 2 ? rest_ms * 2 : LONGEST_REST_MS;
    }
    change_reason("");
    *ret = TAKE(db);
    return 0;
}
