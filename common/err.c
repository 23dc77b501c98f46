/*
 * err.c - why a call failed. See err.h for the kinds and who obeys them.
 */
#include "common/err.h"

#include <stdarg.h>
#include <stdio.h>

static const struct {
    enum err_kind kind;
    int status;
    int rejects;
} KINDS[] = {
    {ERR_NONE,       200, 0},
    {ERR_INVALID,    400, 1},
    {ERR_NOT_FOUND,  404, 1},
    {ERR_CONFLICT,   409, 1},
    {ERR_RETRY,      503, 0},
    {ERR_FATAL,      500, 0},
    {ERR_IMPOSSIBLE, 422, 1},
    {ERR_FORBIDDEN,  403, 1},
    {ERR_QUOTA,      429, 1},
};

int err_set(struct err *err, enum err_kind kind, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(err->msg, sizeof err->msg, format, args);
    va_end(args);
    err->kind = kind;
    return kind;
}

int err_wrap(struct err *err, const char *format, ...)
{
    struct err inner = *err;
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(err->msg, sizeof err->msg, format, args);
    va_end(args);
    if (n >= 0 && (size_t)n < sizeof err->msg)
        snprintf(err->msg + n, sizeof err->msg - (size_t)n, ": %s", inner.msg);
    return err->kind;
}

int err_status(enum err_kind kind)
{
    return KINDS[-kind].status;
}

int err_rejects(enum err_kind kind)
{
    return KINDS[-kind].rejects;
}
