/*
 * arena.h - memory that lives as long as one piece of work: a turn of the engine, the
 * reading of one request. Nothing is freed alone; arena_destroy frees all. One thread.
 * Out of memory aborts. What is returned is zeroed and aligned for any type.
 */
#pragma once

#include <protobuf-c/protobuf-c.h>
#include <stddef.h>

#include "common/auto.h"

struct arena;

struct arena *arena_create(void);
void arena_destroy(struct arena *arena);
AUTO_DEFINE(arena_destroy, struct arena *);

void *arena_alloc(struct arena *arena, size_t size);
/* NULL gives "". */
char *arena_text(struct arena *arena, const char *text);
void *arena_copy(struct arena *arena, const void *bytes, size_t length);
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* An allocator for protobuf-c whose messages live in the arena; its free does nothing.
 */
ProtobufCAllocator arena_allocator(struct arena *arena);
