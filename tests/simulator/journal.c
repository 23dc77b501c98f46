/*
 * journal.c - lines in a growing buffer; names in a table by id.
 */
#include "tests/simulator/journal.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "common/mem.h"
#include "common/uuid.h"
#include "tests/simulator/timeline.h"

struct name {
    UT_hash_handle hh;
    char id[UUID_SIZE];
    char text[96];
};

static struct {
    struct arena *arena;
    struct name *names;
    char *text;
    size_t length, capacity;
    bool quiet;
    char fault[512];
} book;

void journal_reset(bool quiet)
{
    HASH_CLEAR(hh, book.names);
    arena_destroy(book.arena);
    book.arena = arena_create();
    book.length = 0;
    book.quiet = quiet;
    book.fault[0] = '\0';
}

bool journal_is_quiet(void)
{
    return book.quiet;
}

struct arena *journal_arena(void)
{
    return book.arena;
}

static void add(const char *text, size_t length)
{
    while (book.length + length + 1 > book.capacity) {
        book.capacity = book.capacity ? book.capacity * 2 : 65536;
        book.text = xrealloc(book.text, book.capacity);
    }
    memcpy(book.text + book.length, text, length);
    book.length += length;
    book.text[book.length] = '\0';
}

void journal(const char *format, ...)
{
    char line[1024], time[32];
    int n;
    va_list args;

    if (book.quiet)
        return;
    n = snprintf(time, sizeof time, "%10.3f  ",
                 (double)timeline_now() / (double)SECOND);
    add(time, (size_t)n);
    va_start(args, format);
    n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    add(line, n < (int)sizeof line ? (size_t)n : sizeof line - 1);
    add("\n", 1);
}

const char *journal_text(void)
{
    return book.length ? book.text : "";
}

void journal_broken(const char *format, ...)
{
    char text[400];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    journal("BROKEN %s", journal_named(text));
    if (!book.fault[0])
        snprintf(book.fault, sizeof book.fault, "at %.3f: %s",
                 (double)timeline_now() / (double)SECOND, journal_named(text));
}

const char *journal_fault(void)
{
    return book.fault[0] ? book.fault : NULL;
}

void journal_name(const char *id, const char *format, ...)
{
    struct name *name;
    va_list args;

    HASH_FIND_STR(book.names, id, name);
    if (name)
        return;
    name = arena_alloc(book.arena, sizeof *name);
    snprintf(name->id, sizeof name->id, "%s", id);
    va_start(args, format);
    vsnprintf(name->text, sizeof name->text, format, args);
    va_end(args);
    HASH_ADD_STR(book.names, id, name);
}

const char *journal_name_of(const char *id)
{
    struct name *name;

    HASH_FIND_STR(book.names, id, name);
    return name ? name->text : NULL;
}

/* A name that ends in an id is a VM's: it goes as a whole. */
static void name_cut(char *out, size_t *used)
{
    if (!*used || out[*used - 1] != '_')
        return;
    while (*used && !isspace((unsigned char)out[*used - 1]))
        --*used;
}

const char *journal_named(const char *text)
{
    char *out = arena_alloc(book.arena, strlen(text) * 3 + 1);
    size_t used = 0;

    while (*text) {
        char id[UUID_SIZE];
        const char *name;

        snprintf(id, sizeof id, "%s", text);
        if (!uuid_read(id, NULL)) {
            out[used++] = *text++;
            continue;
        }
        name = journal_name_of(id);
        name_cut(out, &used);
        used += (size_t)sprintf(out + used, "%.80s", name ? name : "~");
        text += UUID_SIZE - 1;
    }
    out[used] = '\0';
    return out;
}
