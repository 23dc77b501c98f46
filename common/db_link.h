/*
 * db_link.h - one connection to PostgreSQL, without transactions: db.c knows those.
 * Not for services: they use db.h.
 */
#pragma once

#include "common/db.h"

/* A statement that this connection has prepared, and with what types. */
struct prepared {
    const char *name, *sql;
    size_t count;
    Oid *types;
};

struct link {
    char *url, *session; /* session may be NULL */
    PGconn *connection;  /* NULL: none */
    bool told_to_go;     /* the server said that it ends this connection */
    struct prepared *prepared;
    size_t prepared_count, prepared_capacity;
};

#define LINK_NO_LIMIT (-1)
#define LINK_LIMIT_MS 15000 /* above the statement_timeout of the roles */

void link_init(struct link *link, const char *url, const char *session);
void link_finish(struct link *link);

/* Whether the connection stands, as far as was seen. */
bool link_alive(const struct link *link);
/* Closes it. */
void link_drop(struct link *link);
/* ERR_RETRY in the connection's own words. */
int link_lost(const struct link *link, struct err *err);
/* Looks whether the connection still stands, and connects again if not. ERR_RETRY;
 * ERR_INVALID for a URL that is none. */
int link_ready(struct link *link, struct err *err);

/* Runs statements without parameters, separated by ';'. The last result to *ret, which
 * may be NULL. Waits for at most limit_ms, then drops the connection: ERR_RETRY. */
int link_script(struct link *link, const char *sql, int limit_ms, PGresult **ret,
                struct err *err);

/* db_prepare.c: prepares, unless this connection has it already. */
int link_prepare(struct link *link, const struct db_statement *statement,
                 const struct db_args *args, struct err *err);
/* db_prepare.c: sends a prepared statement. */
int link_send(struct link *link, const struct db_statement *statement,
              const struct db_args *args, struct err *err);
/* Waits for its result. */
int link_take(struct link *link, const char *name, int limit_ms, PGresult **ret,
              struct err *err);
