/*
 * db_wire.h - one connection to PostgreSQL, without transactions: db.c knows those.
 * Not for services: they use db.h.
 */
#pragma once

#include "common/db.h"

struct wire {
    char *url, *session; /* session may be NULL */
    PGconn *connection;  /* NULL: none */
    bool told_to_go;     /* the server said that it ends this connection */
    struct prepared *prepared;
    size_t prepared_count, prepared_capacity;
};

#define WIRE_NO_LIMIT (-1)
#define WIRE_LIMIT_MS 15000 /* above the statement_timeout of the roles */

void wire_init(struct wire *wire, const char *url, const char *session);
void wire_finish(struct wire *wire);

/* Whether the connection stands, as far as was seen. */
bool wire_alive(const struct wire *wire);
/* Closes it. */
void wire_drop(struct wire *wire);
/* ERR_RETRY in the connection's own words. */
int wire_lost(const struct wire *wire, struct err *err);
/* Looks whether the connection still stands, and connects again if not. ERR_RETRY;
 * ERR_INVALID for a URL that is none. */
int wire_ready(struct wire *wire, struct err *err);

/* Runs statements without parameters, separated by ';'. The last result to *ret, which
 * may be NULL. Waits for at most limit_ms, then drops the connection: ERR_RETRY. */
int wire_script(struct wire *wire, const char *sql, int limit_ms, PGresult **ret,
                struct err *err);

/* db_prepare.c: prepares, unless this connection has it already. */
int wire_prepare(struct wire *wire, const struct db_statement *statement,
                 const struct db_args *args, struct err *err);
/* db_prepare.c: sends a prepared statement. */
int wire_send(struct wire *wire, const struct db_statement *statement,
              const struct db_args *args, struct err *err);
/* Waits for its result. */
int wire_take(struct wire *wire, const char *name, int limit_ms, PGresult **ret,
              struct err *err);
/* db_prepare.c: a new connection has none. */
void wire_forget_prepared(struct wire *wire);
