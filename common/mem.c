/*
 * mem.c - allocation that aborts instead of failing.
 */
#include "common/mem.h"

#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *checked(void *p)
{
    if (!p) {
        fputs("out of memory\n", stderr);
        abort();
    }
    return p;
}

#define KEPT (16 << 20)
#define MAPPED (1 << 20)

void mem_keep(void)
{
    mallopt(M_TRIM_THRESHOLD, KEPT);
    mallopt(M_MMAP_THRESHOLD, MAPPED);
}

void *xcalloc(size_t count, size_t size)
{
    return checked(calloc(count ? count : 1, size ? size : 1));
}

void *xrealloc(void *old, size_t size)
{
    return checked(realloc(old, size ? size : 1));
}

char *xstrdup(const char *text)
{
    return checked(strdup(text));
}

void *xmemdup(const void *bytes, size_t length)
{
    void *copy = checked(malloc(length ? length : 1));

    if (length)
        memcpy(copy, bytes, length);
    return copy;
}

char *xasprintf(const char *format, ...)
{
    char *text = NULL;
    va_list args;
    int n;

    va_start(args, format);
    n = vasprintf(&text, format, args);
    va_end(args);
    return checked(n < 0 ? NULL : text);
}

void mem_grow(void *items_p, size_t count, size_t *capacity, size_t size)
{
    void **items = items_p;

    if (count < *capacity)
        return;
    *capacity = *capacity ? *capacity * 2 : 8;
    *items = xrealloc(*items, *capacity * size);
}
