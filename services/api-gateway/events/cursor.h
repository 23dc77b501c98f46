/*
 * cursor.h - a place in vnf.events: of each partition the next offset. As text it is
 * the id of an event on the stream: Last-Event-ID. Pure.
 */
#pragma once

#include <stdint.h>

#include "common/auto.h"

#define CURSOR_PARTITIONS_MOST 1024

struct cursor {
    int partitions;
    int64_t next[];
};

struct cursor *cursor_create(int partitions); /* at 0; free */
struct cursor *cursor_copy(const struct cursor *cursor);

/* The numbers to base 36, dots between; the caller's. */
char *cursor_write(const struct cursor *cursor);
/* The caller's; NULL: the text is no place in so many partitions. */
struct cursor *cursor_read(const char *text, int partitions);

/* How many records lie between the two; 0 where `from` is not behind. */
int64_t cursor_distance(const struct cursor *from, const struct cursor *to);
