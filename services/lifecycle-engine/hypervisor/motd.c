/*
 * motd.c - the block between our two marks.
 *
 * A begin without an end is a block that somebody cut: only its mark is taken out, what
 * follows may be the owner's.
 */
#include "services/lifecycle-engine/hypervisor/motd.h"

#include <stdio.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"

#define BEGIN "---- Quartet ----\n"
#define END "---- end of Quartet's notice ----\n"

/* The owner's text: everything but our blocks. */
static char *owners(const char *old)
{
    char *text = xstrdup(old);
    char *begin;

    while ((begin = strstr(text, BEGIN))) {
        char *end = strstr(begin, END);
        char *rest = end ? end + strlen(END) : begin + strlen(BEGIN);

        memmove(begin, rest, strlen(rest) + 1);
    }
    return text;
}

/* Line feeds at the very end, which an earlier and longer notice left behind. */
static size_t without_padding(const char *text)
{
    size_t length = strlen(text);

    while (length > 1 && text[length - 1] == '\n' && text[length - 2] == '\n')
        length--;
    return length;
}

char *motd_merge(const char *old, const char *notice)
{
    AUTO(free) char *text = owners(old);
    size_t length = strstr(old, BEGIN) ? without_padding(text) : strlen(text);
    const char *gap = length && text[length - 1] != '\n' ? "\n" : "";
    size_t size = length + strlen(gap) + strlen(BEGIN) + strlen(notice) + strlen(END);
    size_t least = strlen(old);
    char *merged = xcalloc(1, (size > least ? size : least) + 1);

    sprintf(merged, "%.*s%s%s%s%s", (int)length, text, gap, BEGIN, notice, END);
    if (size < least)
        memset(merged + size, '\n', least - size);
    return merged;
}
