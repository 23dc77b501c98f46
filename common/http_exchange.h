/*
 * http_exchange.h - one request and its answer, seen from inside http.c.
 *
 * Who may touch it: the server's thread of its connection, until the handler has called
 * http_later; from then on whoever is to answer. One atomic word decides who is last:
 *
 *   OPEN ── http_later ──> RESTING ── http_answer ──> ANSWERED
 *     └───────── http_answer ────────────────────────────^
 *              RESTING ── http_close gave up waiting ──> ABANDONED
 */
#pragma once

#include <microhttpd.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "common/http.h"
#include "common/http_patience.h"
#include "common/http_route.h"
#include "common/http_tls.h"

enum exchange_state {
    EXCHANGE_OPEN,
    EXCHANGE_RESTING,
    EXCHANGE_ANSWERED,
    EXCHANGE_ABANDONED
};

struct http_stream;

/* One connection, which carries one exchange after the other. */
struct http_connection {
    struct http_patience *patience;
    struct http_waited waited;
    struct http_certificate *certificate; /* NULL: plain HTTP */
};

struct exchange_header {
    struct exchange_header *next;
    char *name, *value;
};

struct exchange {
    const struct http_options *options;
    struct MHD_Connection *connection;
    struct http_connection *client;
    struct exchange *next, **previous; /* in http's list */

    const char *method, *path; /* libmicrohttpd's, good as long as the exchange */
    char *segments;            /* the path, cut by the match */
    struct http_match match;
    bool nul;     /* a zero byte was spelled in the address */
    bool begun;   /* the headers were looked at */
    bool handled; /* the handler was called */
    bool rested;  /* http_later was called */
    char peer[64];
    int64_t begun_us;

    uint8_t *body;
    size_t length, capacity;
    size_t seen; /* bytes of the body that came, kept or not */

    void *data;
    void (*free_with)(void *);

    struct exchange_header *headers;
    struct MHD_Response *response;
    struct http_stream *stream; /* of an answer that goes on; NULL: it is none */
    int status;
    _Atomic int state;
    bool settled;        /* `settle` was asked */
    _Atomic int held;    /* 1: kept back; 2: no longer */
    _Atomic int holders; /* libmicrohttpd, who is to answer later, who holds it back */
};

struct exchange *exchange_create(const struct http_options *options,
                                 struct MHD_Connection *connection);
/* Lets it go on that was held back, if it still is. */
void exchange_let_go(struct exchange *exchange);
/* Frees it when nobody else holds it. */
void exchange_release(struct exchange *exchange);

/* The answer: adds the headers that were set. Takes the response. */
void exchange_answer(struct exchange *exchange, int status, const char *content_type,
                     struct MHD_Response *response);

/* http_stream.c: nothing more goes out, the connection is let go; and: libmicrohttpd is
 * through with the connection, the exchange lets go of the stream. */
void http_stream_cut(struct http_stream *stream);
void http_stream_over(struct http_stream *stream);

/* The stations of a request (http_request.c), on the thread of its connection; each
 * returns what libmicrohttpd is told: MHD_NO cuts the connection. */
enum MHD_Result exchange_begin(struct exchange *exchange, const char *method,
                               const char *path);
enum MHD_Result exchange_take(struct exchange *exchange, const char *bytes,
                              size_t length);
enum MHD_Result exchange_handle(struct exchange *exchange);
enum MHD_Result exchange_finish(struct exchange *exchange);
