/*
 * err.h - why a call failed, and what to do about it.
 *
 * A fallible function returns 0 or a negative kind and takes `struct err *err` last; on
 * success err is untouched. It lives on the stack of whoever acts on it. The kind says
 * what to do, and one place a service obeys it: the turn, or serve.c.
 */
#pragma once

enum err_kind {
    ERR_NONE = 0,
    ERR_INVALID = -1,   /* the request is malformed: reject it (400) */
    ERR_NOT_FOUND = -2, /* it names nothing we know: reject it (404) */
    ERR_CONFLICT = -3,  /* the object's state forbids it: reject it (409) */
    ERR_RETRY = -4,     /* a dependency is away: keep it and retry (503) */
    ERR_FATAL = -5,     /* an invariant broke: stop the service (500) */
    ERR_IMPOSSIBLE =
        -6, /* understood, and can never be done as asked: reject it (422) */
    ERR_FORBIDDEN = -7, /* this account may not: reject it (403) */
    ERR_QUOTA = -8,     /* more than is allowed at once: reject it (429) */
};

struct err {
    enum err_kind kind;
    char msg[480];
};

/* Records kind and message; returns kind, so that a caller can `return err_set(...)`.
 */
int err_set(struct err *err, enum err_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts "context: " before the message; returns the kind that stands. */
int err_wrap(struct err *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The HTTP status of a kind; 200 for ERR_NONE. */
int err_status(enum err_kind kind);

/* Whether the request itself is refused: it would fail the same way again. */
int err_rejects(enum err_kind kind);
