/*
 * rest.h - the gateway, over HTTP. One thread.
 *
 * A request that changes something carries an Idempotency-Key of its own, so that it
 * can be sent again when the connection broke before its answer came: it is the same
 * operation.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

#include "cli/options.h"
#include "common/auto.h"

struct rest;

/* Connects nothing yet. NULL: said why (a password file that cannot be read, ...). */
struct rest *rest_open(const struct options *options);
void rest_close(struct rest *rest);
AUTO_DEFINE(rest_close, struct rest *);

struct answer {
    int status;
    char transaction[40]; /* esc-transaction-id; "" */
    bool pending;         /* accepted, but the engine has not said yet */
    char *text;           /* never NULL */
    size_t length;
    json_t *json; /* NULL: it is none */
};

void answer_finish(struct answer *answer);

/* A body and what it is; NULL: none. */
struct body {
    char *bytes;
    size_t length;
    const char *type; /* "application/xml" */
};

/* Asks for JSON. Returns 0 with an answer below 400, which the caller finishes;
 * otherwise it has said why: EXIT_REFUSED, EXIT_AWAY. */
int rest_get(struct rest *rest, const char *path, struct answer *ret);
int rest_send(struct rest *rest, const char *method, const char *path,
              const struct body *body, struct answer *ret);

/* As rest_get, but tries again as long as nobody answers, until the deadline
 * (clock_boot_us; 0: for a minute without an answer), saying so once. A status of 404
 * is given back as it is. */
int rest_get_patiently(struct rest *rest, const char *path, int64_t deadline_us,
                       struct answer *ret);

/* As the answer is, whatever it is asked for; for `api`. */
int rest_get_as(struct rest *rest, const char *path, const char *accept,
                struct answer *ret);

/* Lines of an event stream as they come, without their ends, until `line` returns
 * false or the stream ends: 0; otherwise said why. last: Last-Event-ID, "" for none. */
int rest_stream(struct rest *rest, const char *path, const char *last,
                bool (*line)(void *context, const char *text), void *context);

/* The pattern with each {} replaced by the next argument, escaped. malloc'd. */
char *rest_path(const char *pattern, ...);
