/*
 * http.h - an HTTP server on libmicrohttpd: a route table, bounded bodies, answers now
 * or later. /health/live, /health/ready and /metrics are there in every service.
 *
 * Handlers run on the server's threads and must not block for long: who waits for an
 * event answers later, from any thread.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/err.h"

struct http;
struct exchange; /* one request and its answer */

/* Returns nothing: the handler has called http_answer, or http_later and will. */
typedef void http_handler(struct exchange *exchange, void *context);

struct http_route {
    const char *method;
    const char *pattern; /* "/ESCManager/v0/{tenant}/deployments/{deployment}" */
    http_handler *handle;
    int access; /* the caller's: whatever `admit` makes of it */
};

struct http_options {
    const char *listen; /* "127.0.0.1:8080", "[::1]:8080", ":8080" */
    int threads;
    int connections, connections_per_peer; /* at once; 0: 1,024, and no limit */
    int patience_ms; /* for a request to come, and an answer to be taken; 0: 60 s */
    const char *certificate, *key;   /* PEM files; NULL: plain HTTP */
    size_t body_limit;               /* bytes; more is answered 413 by `refuse` */
    const struct http_route *routes; /* ends with a row without method; NULL: none */
    /* Asked before the body is read: 0 to go on, otherwise it has answered. May be
     * NULL. */
    int (*admit)(struct exchange *exchange, const struct http_route *route,
                 void *context);
    /* Says 404, 405, 413 and 500 in the service's own shape. NULL: one line of text. */
    void (*refuse)(struct exchange *exchange, int status, const char *message,
                   void *context);
    /* Called when an answer is made and has not gone out yet, on the server's thread:
     * http_hold keeps it back. May be NULL. */
    void (*settle)(struct exchange *exchange, int status, void *context);
    void *context;
};

/* Listens. ERR_INVALID for an address that cannot be had, naming it. */
int http_open(struct http **ret, const struct http_options *options, struct err *err);
/* Takes no new connections, lets answers under way go out (at most 2 s), closes. */
void http_close(struct http *http);
AUTO_DEFINE(http_close, struct http *);
/* Loads certificate and key anew; connections that are there go on with the old. Does
 * nothing for plain HTTP. ERR_INVALID: what was there before stays. Any thread. */
int http_reload(struct http *http, struct err *err);
/* Whether others than this machine can reach it, unprotected by TLS. */
bool http_is_exposed(const struct http *http);
/* The port it really listens on. */
int http_port(const struct http *http);

/* The request. Texts are borrowed, good until the answer; NULL when absent. */
const char *http_method(const struct exchange *exchange);
const char *http_path(const struct exchange *exchange);
const char *http_parameter(const struct exchange *exchange,
                           const char *name); /* {name} */
const char *http_query(const struct exchange *exchange, const char *name);
/* Calls visit for each name of the query, in their order, value "" where it has none,
 * until one returns other than 0, and returns that. */
int http_each_query(const struct exchange *exchange,
                    int (*visit)(void *context, const char *name, const char *value),
                    void *context);
const char *http_header(const struct exchange *exchange, const char *name);
const char *http_peer(const struct exchange *exchange); /* the client's address */
const uint8_t *http_body(const struct exchange *exchange, size_t *ret_length);
const struct http_route *http_matched(const struct exchange *exchange);

/* A place for the service's own data about the exchange, freed by free_with at its end.
 */
void http_attach(struct exchange *exchange, void *data, void (*free_with)(void *));
void *http_attached(const struct exchange *exchange);

/* Headers of the answer; before http_answer. Both texts are copied. */
void http_set_header(struct exchange *exchange, const char *name, const char *value);

/* Answers. Copies the body. Any thread; exactly once an exchange, which is gone then.
 */
void http_answer(struct exchange *exchange, int status, const char *content_type,
                 const void *body, size_t length);

/* The handler returns without an answer: the connection rests, no thread waits. */
void http_later(struct exchange *exchange);

/* From within `settle`: the answer waits, and no thread with it, until http_let_go,
 * which any thread may call, once; or until http_close waits no longer. */
void http_hold(struct exchange *exchange);
void http_let_go(struct exchange *exchange);
