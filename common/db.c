/*
 * db.c - PostgreSQL as services use it: transactions and statements with parameters.
 *
 * Outside a transaction a connection that broke while idle is replaced before anything
 * is sent. Inside one a lost connection is ERR_RETRY and ends the transaction: until
 * db_rollback or db_begin every call says so, lest the rest of the work runs on a new
 * connection by itself.
 */
#include "common/db.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "common/db_link.h"
#include "common/fault_point.h"
#include "common/mem.h"

struct db {
    struct link link;
    enum { TX_NONE, TX_OPEN, TX_LOST } tx;
    bool savepoint;
};

int db_open(struct db **ret, const char *url, const char *session, struct err *err)
{
    AUTO(db_close) struct db *db = xcalloc(1, sizeof *db);

    *ret = NULL;
    link_init(&db->link, url, session);
    if (link_ready(&db->link, err) < 0)
        return err->kind;
    *ret = TAKE(db);
    return 0;
}

void db_close(struct db *db)
{
    if (!db)
        return;
    link_finish(&db->link);
    free(db);
}

/* Before a statement: a connection that it may run on. */
static int ready(struct db *db, struct err *err)
{
    if (db->tx == TX_LOST)
        return err_set(err, ERR_RETRY, "PostgreSQL: the transaction was lost");
    return db->tx == TX_OPEN ? 0 : link_ready(&db->link, err);
}

/* After it: a transaction ends with its connection. Returns r. */
static int settle(struct db *db, int r)
{
    if (db->tx == TX_OPEN && !link_alive(&db->link))
        db->tx = TX_LOST;
    return r;
}

static int script(struct db *db, const char *sql, int limit_ms, PGresult **ret,
                  struct err *err)
{
    if (ready(db, err) < 0)
        return err->kind;
    return settle(db, link_script(&db->link, sql, limit_ms, ret, err));
}

int db_begin(struct db *db, struct err *err)
{
    assert(db->tx != TX_OPEN);
    db->tx = TX_NONE;
    db->savepoint = false;
    if (script(db, "BEGIN", LINK_LIMIT_MS, NULL, err) < 0)
        return err->kind;
    db->tx = TX_OPEN;
    return 0;
}

int db_commit(struct db *db, struct err *err)
{
    AUTO(PQclear) PGresult *result = NULL;
    int r;

    assert(db->tx != TX_NONE);
    fault_point("transaction.committing");
    r = script(db, "COMMIT", LINK_LIMIT_MS, &result, err);
    fault_point("transaction.committed");
    db->tx = TX_NONE;
    if (r < 0)
        return err_wrap(err, "commit");
    /* the server commits a failed transaction by rolling back, and calls it success */
    if (strcmp(PQcmdStatus(result), "COMMIT") != 0)
        return err_set(err, ERR_FATAL, "commit: the transaction had failed before");
    return 0;
}

void db_rollback(struct db *db)
{
    struct err ignored;

    if (db->tx == TX_OPEN && script(db, "ROLLBACK", LINK_LIMIT_MS, NULL, &ignored) < 0)
        link_drop(&db->link);
    db->tx = TX_NONE;
}

int db_savepoint(struct db *db, struct err *err)
{
    const char *sql =
        db->savepoint ? "RELEASE SAVEPOINT one; SAVEPOINT one" : "SAVEPOINT one";

    if (script(db, sql, LINK_LIMIT_MS, NULL, err) < 0)
        return err->kind;
    db->savepoint = true;
    return 0;
}

int db_to_savepoint(struct db *db, struct err *err)
{
    return script(db, "ROLLBACK TO SAVEPOINT one", LINK_LIMIT_MS, NULL, err);
}

int db_script(struct db *db, const char *sql, struct err *err)
{
    return script(db, sql, LINK_NO_LIMIT, NULL, err);
}

int db_ping(struct db *db, struct err *err)
{
    return script(db, "SELECT 1", LINK_LIMIT_MS, NULL, err);
}

int db_query(struct db *db, const struct db_statement *statement,
             const struct db_args *args, PGresult **ret, struct err *err)
{
    struct link *link = &db->link;

    if (ready(db, err) < 0)
        return err->kind;
    if (link_prepare(link, statement, args, err) < 0 ||
        link_send(link, statement, args, err) < 0 ||
        link_take(link, statement->name, LINK_LIMIT_MS, ret, err) < 0)
        return settle(db, err->kind);
    fault_point_of("statement.done", statement->name);
    return 0;
}

static int pipeline_send(struct link *link, const struct db_call *calls, size_t count,
                         struct err *err)
{
    for (size_t i = 0; i < count; i++)
        if (calls[i].statement &&
            link_prepare(link, calls[i].statement, calls[i].args, err) < 0)
            return err->kind;
    if (!PQenterPipelineMode(link->connection))
        return link_lost(link, err);
    for (size_t i = 0; i < count; i++)
        if (calls[i].statement &&
            link_send(link, calls[i].statement, calls[i].args, err) < 0)
            return err->kind;
    return PQpipelineSync(link->connection) ? 0 : link_lost(link, err);
}

/* Takes every result, also past an error, so that the connection can be used again. The
 * first error is the one that stands: what follows it was only not run. */
static int pipeline_take(struct link *link, struct db_call *calls, size_t count,
                         struct err *err)
{
    struct err later;
    int r = 0;

    for (size_t i = 0; i < count && link_alive(link); i++)
        if (calls[i].statement &&
            link_take(link, calls[i].statement->name, LINK_LIMIT_MS, &calls[i].result,
                      r ? &later : err) < 0 &&
            r == 0)
            r = err->kind;
    if (!link_alive(link))
        return r ? r : link_lost(link, err);
    if (link_take(link, "pipeline", LINK_LIMIT_MS, NULL, r ? &later : err) < 0 &&
        r == 0)
        r = err->kind;
    return r;
}

int db_pipeline(struct db *db, struct db_call *calls, size_t count, struct err *err)
{
    struct link *link = &db->link;
    int r;

    for (size_t i = 0; i < count; i++)
        calls[i].result = NULL;
    if (ready(db, err) < 0)
        return err->kind;
    r = pipeline_send(link, calls, count, err);
    if (r == 0)
        r = pipeline_take(link, calls, count, err);
    if (link_alive(link) && PQpipelineStatus(link->connection) != PQ_PIPELINE_OFF &&
        !PQexitPipelineMode(link->connection))
        link_drop(link); /* a send failed half-way */
    for (size_t i = 0; r < 0 && i < count; i++) {
        PQclear(calls[i].result);
        calls[i].result = NULL;
    }
    return settle(db, r);
}
