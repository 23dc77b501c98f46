/*
 * db_wire.c - one connection: connect, wait, and what an error means.
 *
 * The socket does not block; every wait has an end, so that a server that hangs costs a
 * dropped connection and not the service. Whether an idle connection still stands is
 * looked at before anything is sent: what was sent is never sent twice, so a statement
 * runs at most once however the connection ends.
 */
#include "common/db_wire.h"

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

void wire_init(struct wire *wire, const char *url, const char *session)
{
    *wire = (struct wire){.url = xstrdup(url)};
    if (session)
        wire->session = xstrdup(session);
}

bool wire_alive(const struct wire *wire)
{
    return wire->connection && PQstatus(wire->connection) == CONNECTION_OK;
}

void wire_drop(struct wire *wire)
{
    wire_forget_prepared(wire);
    PQfinish(wire->connection);
    wire->connection = NULL;
}

void wire_finish(struct wire *wire)
{
    wire_drop(wire);
    free(wire->url);
    free(wire->session);
}

int wire_lost(const struct wire *wire, struct err *err)
{
    const char *text = PQerrorMessage(wire->connection);

    /* its first line: what follows is advice */
    return err_set(err, ERR_RETRY, "PostgreSQL: %.*s", (int)strcspn(text, "\n"), text);
}

static int refused(const struct wire *wire, const char *name, const PGresult *result,
                   struct err *err)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

    if (!wire_alive(wire) && !(state && text))
        return wire_lost(wire, err);
    return err_set(err, wire_alive(wire) ? kind_of(state ? state : "") : ERR_RETRY,
                   "%s: %s (SQLSTATE %s)", name, text ? text : "no result",
                   state ? state : "unknown");
}

/* Sends what is queued and reads until an answer is there, the connection is lost or
 * the time is over (ERR_RETRY). */
static int await(struct wire *wire, int limit_ms, struct err *err)
{
    int64_t end_us = clock_boot_us() + (int64_t)limit_ms * 1000;

    for (;;) {
        struct pollfd fd = {.fd = PQsocket(wire->connection), .events = POLLIN};
        int unsent = PQflush(wire->connection), n;
        int64_t left_us = end_us - clock_boot_us();

        if (!wire_alive(wire) || (unsent == 0 && !PQisBusy(wire->connection)))
            return 0; /* PQgetResult tells which */
        if (unsent > 0)
            fd.events |= POLLOUT;
        if (limit_ms >= 0 && left_us <= 0)
            return err_set(err, ERR_RETRY, "PostgreSQL: no answer for %d ms", limit_ms);
        n = poll(&fd, 1, limit_ms < 0 ? -1 : (int)(left_us / 1000) + 1);
        if (n > 0 && (fd.revents & ~POLLOUT))
            PQconsumeInput(wire->connection);
    }
}

static bool failed(const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);

    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK &&
           status != PGRES_EMPTY_QUERY && status != PGRES_PIPELINE_SYNC;
}

int wire_take(struct wire *wire, const char *name, int limit_ms, PGresult **ret,
              struct err *err)
{
    AUTO(PQclear) PGresult *kept = NULL;

    for (;;) {
        PGresult *next;

        if (await(wire, limit_ms, err) < 0) {
            wire_drop(wire);
            return err->kind;
        }
        next = PQgetResult(wire->connection);
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
        return wire_lost(wire, err);
    if (failed(kept))
        return refused(wire, name, kept, err);
    if (ret)
        *ret = TAKE(kept);
    return 0;
}

int wire_script(struct wire *wire, const char *sql, int limit_ms, PGresult **ret,
                struct err *err)
{
    if (!wire_alive(wire))
        return err_set(err, ERR_RETRY, "PostgreSQL: not connected");
    if (!PQsendQuery(wire->connection, sql))
        return wire_lost(wire, err);
    return wire_take(wire, "script", limit_ms, ret, err);
}

/* Notices are nobody's, but the server's last word to an idle connection is one too:
 * the end of the connection itself may come later. */
static void hear_notice(void *context, const PGresult *notice)
{
    struct wire *wire = context;
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);

    if (severity && (strcmp(severity, "FATAL") == 0 || strcmp(severity, "PANIC") == 0))
        wire->told_to_go = true;
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
static PGconn *dial(const char *url)
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

static int connect_again(struct wire *wire, struct err *err)
{
    wire_drop(wire);
    if (check_url(wire->url, err) < 0)
        return err->kind;
    wire->connection = dial(wire->url);
    if (!wire_alive(wire)) {
        wire_lost(wire, err);
        wire_drop(wire);
        return err->kind;
    }
    wire->told_to_go = false;
    PQsetNoticeReceiver(wire->connection, hear_notice, wire);
    PQsetnonblocking(wire->connection, 1);
    if (wire->session &&
        wire_script(wire, wire->session, WIRE_LIMIT_MS, NULL, err) < 0) {
        wire_drop(wire);
        return err_wrap(err, "session");
    }
    return 0;
}

int wire_ready(struct wire *wire, struct err *err)
{
    struct pollfd fd = {.fd = PQsocket(wire->connection), .events = POLLIN};

    while (wire_alive(wire) && !wire->told_to_go && poll(&fd, 1, 0) > 0) {
        PQconsumeInput(wire->connection);
        PQisBusy(wire->connection); /* takes the message in */
    }
    return wire_alive(wire) && !wire->told_to_go ? 0 : connect_again(wire, err);
}
