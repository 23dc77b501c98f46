/*
 * arena.c - memory that lives as long as one piece of work, in blocks of 64 KiB.
 */
#include "common/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "common/mem.h"

#define BLOCK (64 * 1024)

struct block {
    struct block *next;
    size_t used, size;
    alignas(max_align_t) char bytes[];
};

struct arena {
    struct block *blocks;
};

struct arena *arena_create(void)
{
    return xcalloc(1, sizeof(struct arena));
}

void arena_destroy(struct arena *arena)
{
    struct block *next;

    if (!arena)
        return;
    for (struct block *block = arena->blocks; block; block = next) {
        next = block->next;
        free(block);
    }
    free(arena);
}

static struct block *arena_block(struct arena *arena, size_t size)
{
    struct block *block = arena->blocks;

    if (block && block->size - block->used >= size)
        return block;
    if (size < BLOCK)
        size = BLOCK;
    block = xcalloc(1, sizeof *block + size);
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    size_t rounded = (size + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    struct block *block = arena_block(arena, rounded);
    void *p = block->bytes + block->used;

    block->used += rounded;
    return p;
}

void *arena_copy(struct arena *arena, const void *bytes, size_t length)
{
    void *copy = arena_alloc(arena, length + 1);

    if (length)
        memcpy(copy, bytes, length);
    return copy;
}

char *arena_text(struct arena *arena, const char *text)
{
    return arena_copy(arena, text ? text : "", text ? strlen(text) : 0);
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    char *text;
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = arena_alloc(arena, (size_t)n + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)n + 1, format, args);
    va_end(args);
    return text;
}

static void *allocate(void *arena, size_t size)
{
    return arena_alloc(arena, size);
}

static void keep(void *arena, void *p)
{
    (void)arena;
    (void)p;
}

ProtobufCAllocator arena_allocator(struct arena *arena)
{
    return (ProtobufCAllocator){
        .alloc = allocate, .free = keep, .allocator_data = arena};
}
