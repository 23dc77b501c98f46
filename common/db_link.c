/*
 * db_link.c - one connection: connect, wait, and what an error means.
 *
 * The socket does not block; every wait has an end, so that a server that hangs costs a
 * dropped connection and not the service. Whether an idle connection still stands is
 * looked at before anything is sent: what was sent is never sent twice, so a statement
 * runs at most once however the connection ends.
 */
#include "common/db_link.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"

/* The longest matching prefix comes first; what is not here is ERR_FATAL. */
static const struct {
    const char *sqlstate;
    enum err_kind kind;
} KINDS[] = {
    {"08P01", ERR_FATAL   }, /* protocol violation: our parameters are wrong */
    {"08",    ERR_RETRY   }, /* connection */
    {"22021", ERR_INVALID }, /* a text that is not UTF-8 */
    {"23505", ERR_CONFLICT}, /* unique */
    {"23P01", ERR_CONFLICT}, /* exclusion */
    {"25P03", ERR_RETRY   }, /* idle in transaction for too long */
    {"40",    ERR_RETRY   }, /* serialization, deadlock */
    {"53",    ERR_RETRY   }, /* resources */
    {"55P03", ERR_RETRY   }, /* lock not available */
    {"57",    ERR_RETRY   }, /* shutdown, statement_timeout */
};

static enum err_kind kind_of(const char *sqlstate)
{
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++)
        if (strncmp(sqlstate, KINDS[i].sqlstate, strlen(KINDS[i].sqlstate)) == 0)
            return KINDS[i].kind;
    return ERR_FATAL;
}

void link_init(struct link *link, const char *url, const char *session)
{
    *link = (struct link){.url = xstrdup(url)};
    if (session)
        link->session = xstrdup(session);
}

bool link_alive(const struct link *link)
{
    return link->connection && PQstatus(link->connection) == CONNECTION_OK;
}

/* A new connection has none. */
static void forget_prepared(struct link *link)
{
    for (size_t i = 0; i < link->prepared_count; i++)
        free(link->prepared[i].types);
    free(link->prepared);
    link->prepared = NULL;
    link->prepared_count = link->prepared_capacity = 0;
}

void link_drop(struct link *link)
{
    forget_prepared(link);
    PQfinish(link->connection);
    link->connection = NULL;
}

void link_finish(struct link *link)
{
    link_drop(link);
    free(link->url);
    free(link->session);
}

int link_lost(const struct link *link, struct err *err)
{
    const char *text = PQerrorMessage(link->connection);

    /* its first line: what follows is advice */
    return err_set(err, ERR_RETRY, "PostgreSQL: %.*s", (int)strcspn(text, "\n"), text);
}

static int refused(const struct link *link, const char *name, const PGresult *result,
                   struct err *err)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

    if (!link_alive(link) && !(state && text))
        return link_lost(link, err);
    return err_set(err, link_alive(link) ? kind_of(state ? state : "") : ERR_RETRY,
                   "%s: %s (SQLSTATE %s)", name, text ? text : "no result",
                   state ? state : "unknown");
}

/* Sends what is queued and reads until an answer is there, the connection is lost or
 * the time is over (ERR_RETRY). */
static int await(struct link *link, int limit_ms, struct err *err)
{
    int64_t end_us = clock_boot_us() + (int64_t)limit_ms * 1000;

    for (;;) {
        struct pollfd fd = {.fd = PQsocket(link->connection), .events = POLLIN};
        int unsent = PQflush(link->connection), n;
        int64_t left_us = end_us - clock_boot_us();

        if (!link_alive(link) || (unsent == 0 && !PQisBusy(link->connection)))
            return 0; /* PQgetResult tells which */
        if (unsent > 0)
            fd.events |= POLLOUT;
        if (limit_ms >= 0 && left_us <= 0)
            return err_set(err, ERR_RETRY, "PostgreSQL: no answer for %d ms", limit_ms);
        n = poll(&fd, 1, limit_ms < 0 ? -1 : (int)(left_us / 1000) + 1);
        if (n > 0 && (fd.revents & ~POLLOUT))
            PQconsumeInput(link->connection);
    }
}

static bool failed(const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);

    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK &&
           status != PGRES_EMPTY_QUERY && status != PGRES_PIPELINE_SYNC;
}

int link_take(struct link *link, const char *name, int limit_ms, PGresult **ret,
              struct err *err)
{
    AUTO(PQclear) PGresult *kept = NULL;

    for (;;) {
        PGresult *next;

        if (await(link, limit_ms, err) < 0) {
            link_drop(link);
            return err->kind;
        }
        next = PQgetResult(link->connection);
        if (!next)
            break;
        if (kept && failed(kept)) {
            PQclear(next);
            continue;
        }
        PQclear(kept);
        kept = next;
    }
    if (!kept)
        return link_lost(link, err);
    if (failed(kept))
        return refused(link, name, kept, err);
    if (ret)
        *ret = TAKE(kept);
    return 0;
}

int link_script(struct link *link, const char *sql, int limit_ms, PGresult **ret,
                struct err *err)
{
    if (!link_alive(link))
        return err_set(err, ERR_RETRY, "PostgreSQL: not connected");
    if (!PQsendQuery(link->connection, sql))
        return link_lost(link, err);
    return link_take(link, "script", limit_ms, ret, err);
}

/* Notices are nobody's, but the server's last word to an idle connection is one too:
 * the end of the connection itself may come later. */
static void hear_notice(void *context, const PGresult *notice)
{
    struct link *link = context;
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);

    if (severity && (strcmp(severity, "FATAL") == 0 || strcmp(severity, "PANIC") == 0))
        link->told_to_go = true;
}

static int check_url(const char *url, struct err *err)
{
    char *problem = NULL;
    PQconninfoOption *options = PQconninfoParse(url, &problem);

    if (!options)
        err_set(err, ERR_INVALID, "this is no PostgreSQL URL: %.*s",
                (int)strcspn(problem ? problem : "", "\n"), problem ? problem : "");
    PQfreemem(problem);
    PQconninfoFree(options);
    return options ? 0 : err->kind;
}

/* What comes before the URL it may override, what comes after it may not. Together the
 * time-outs notice a server that is gone without a word within about 5 s. */
static PGconn *reach(const char *url)
{
    static const char *const KEYS[] = {
        "connect_timeout",
        "tcp_user_timeout",
        "keepalives_idle",
        "keepalives_interval",
        "keepalives_count",
        "fallback_application_name",
        "dbname",
        "client_encoding",
        NULL,
    };
    const char *const values[] = {
        "3", "5000", "2", "1", "3", program_invocation_short_name, url, "UTF8", NULL,
    };

    return PQconnectdbParams(KEYS, values, 1);
}

static int connect_again(struct link *link, struct err *err)
{
    link_drop(link);
    if (check_url(link->url, err) < 0)
        return err->kind;
    link->connection = reach(link->url);
    if (!link_alive(link)) {
        link_lost(link, err);
        link_drop(link);
        return err->kind;
    }
    link->told_to_go = false;
    PQsetNoticeReceiver(link->connection, hear_notice, link);
    PQsetnonblocking(link->connection, 1);
    if (link->session &&
        link_script(link, link->session, LINK_LIMIT_MS, NULL, err) < 0) {
        link_drop(link);
        return err_wrap(err, "session");
    }
    return 0;
}

int link_ready(struct link *link, struct err *err)
{
    struct pollfd fd = {.fd = PQsocket(link->connection), .events = POLLIN};

    while (link_alive(link) && !link->told_to_go && poll(&fd, 1, 0) > 0) {
        PQconsumeInput(link->connection);
        PQisBusy(link->connection); /* takes the message in */
    }
    return link_alive(link) && !link->told_to_go ? 0 : connect_again(link, err);
}
