/*
 * say.c - see say.h.
 */
#include "cli/say.h"

#include <stdarg.h>
#include <stdio.h>

int say(int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fputs("quartetctl: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    return code;
}
