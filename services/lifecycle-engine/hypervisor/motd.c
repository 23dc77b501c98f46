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

/* Marks that were cut at the very end, before their line feed. */
static void drop_cut_marks(char *text)
{
    const size_t mark = strlen(BEGIN) - 1;
    size_t length = strlen(text);

    for (; length >= mark && strncmp(text + length - mark, BEGIN, mark) == 0;
         length -= mark)
        text[length - mark] = '\0';
}

/* The owner's text: everything but our blocks, and but the line feeds at the very end
 * that an earlier and longer notice left behind. */
static char *owners(const char *old)
{
    char *text = xstrdup(old);
    char *begin;

    while ((begin = strstr(text, BEGIN))) {
        char *end = strstr(begin, END);
        char *rest = end ? end + strlen(END) : begin + strlen(BEGIN);

        if (end && strspn(rest, "\n") == strlen(rest))
            rest += strlen(rest);
        memmove(begin, rest, strlen(rest) + 1);
    }
    drop_cut_marks(text);
    return text;
}

char *motd_merge(const char *old, const char *notice)
{
    AUTO(free) char *text = owners(old);
    size_t length = strlen(text);
    const char *gap = length && text[length - 1] != '\n' ? "\n" : "";
    size_t size = length + strlen(gap) + strlen(BEGIN) + strlen(notice) + strlen(END);
    size_t least = strlen(old);
    char *merged = xcalloc(1, (size > least ? size : least) + 1);

    sprintf(merged, "%s%s%s%s%s", text, gap, BEGIN, notice, END);
    if (size < least)
        memset(merged + size, '\n', least - size);
    return merged;
}
