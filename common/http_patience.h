/*
 * http_patience.h - how long a connection may take for one request, and for taking its
 * answer, however often a byte of it comes: who drips is cut off. http.c's own.
 *
 * libmicrohttpd's own time-out begins anew with each byte; this one does not.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/auto.h"

/* A connection that is being waited for, or is not; part of the caller's. */
struct http_waited {
    struct http_waited *next, **previous; /* by deadline; previous NULL: it is not */
    int fd;
    int64_t due_us;
};

struct http_patience;

/* Starts a thread. */
struct http_patience *http_patience_start(int64_t patience_us);
/* Nobody is waited for any more. */
void http_patience_stop(struct http_patience *patience);
AUTO_DEFINE(http_patience_stop, struct http_patience *);

/* Its time begins now, also when it ran before. Any thread. */
void http_patience_begin(struct http_patience *patience, struct http_waited *waited);
/* It has what was waited for, or is about to be closed: its descriptor is left alone
 * from now on. */
void http_patience_end(struct http_patience *patience, struct http_waited *waited);
