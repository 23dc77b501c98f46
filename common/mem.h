/*
 * mem.h - allocation that does not fail: out of memory aborts, so no caller checks.
 * What is returned belongs to the caller, who frees it with free().
 */
#pragma once

#include <stddef.h>

/* From now on up to 16 MiB that were freed stay with the process, for one that takes
 * and frees as much many times a second: given back to the kernel, each page costs a
 * fault when it is taken again. */
void mem_keep(void);

void *xcalloc(size_t count, size_t size);
void *xrealloc(void *old, size_t size);
char *xstrdup(const char *text);
void *xmemdup(const void *bytes, size_t length);
char *xasprintf(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Grows *items so that one more of `size` bytes fits after `count`; doubles. */
void mem_grow(void *items_p, size_t count, size_t *capacity, size_t size);
