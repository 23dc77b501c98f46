/*
 * problems.c - what is wrong with a body, as one text: "line 12, deployment/name: ...;
 * line 15, ...".
 *
 * It is written as it grows. Past the fiftieth they are only counted, so that a hostile
 * body buys no long answer.
 */
#include "services/api-gateway/xml/problems.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "common/mem.h"

enum { TOLD_MAX = 50, PATH_MAX_LEVELS = 32 };

struct problems {
    int count, status;
    char *text;
    size_t length;
    FILE *out;
};

struct problems *problems_create(void)
{
    struct problems *problems = xcalloc(1, sizeof *problems);

    problems->out = open_memstream(&problems->text, &problems->length);
    return problems;
}

void problems_destroy(struct problems *problems)
{
    if (!problems)
        return;
    fclose(problems->out);
    free(problems->text);
    free(problems);
}

/* Which of its like-named siblings it is, from 1; 0 when it is the only one. */
static int place_among_siblings(const xmlNode *node)
{
    int place = 1, others = 0;

    for (const xmlNode *n = node->prev; n; n = n->prev)
        if (n->type == XML_ELEMENT_NODE && xmlStrEqual(n->name, node->name))
            place++;
    for (const xmlNode *n = node->next; n && !others; n = n->next)
        others = n->type == XML_ELEMENT_NODE && xmlStrEqual(n->name, node->name);
    return place > 1 || others ? place : 0;
}

static void tell_path(FILE *out, const xmlNode *node)
{
    const xmlNode *levels[PATH_MAX_LEVELS];
    int count = 0;

    for (; node && node->type == XML_ELEMENT_NODE && count < PATH_MAX_LEVELS;
         node = node->parent)
        levels[count++] = node;
    while (count-- > 0) {
        int place = place_among_siblings(levels[count]);

        fputs((const char *)levels[count]->name, out);
        if (place)
            fprintf(out, "[%d]", place);
        fputs(count ? "/" : ": ", out);
    }
}

/* Whether this one is still told. */
static int add(struct problems *problems, int status)
{
    if (problems->status != 400)
        problems->status = status;
    if (++problems->count > TOLD_MAX)
        return 0;
    if (problems->count > 1)
        fputs("; ", problems->out);
    return 1;
}

void problems_add(struct problems *problems, int status, const xmlNode *node,
                  const char *format, ...)
{
    va_list args;

    if (!add(problems, status))
        return;
    if (node && xmlGetLineNo(node) > 0)
        fprintf(problems->out, "line %ld, ", xmlGetLineNo(node));
    if (node)
        tell_path(problems->out, node);
    va_start(args, format);
    vfprintf(problems->out, format, args);
    va_end(args);
}

void problems_add_at(struct problems *problems, long line, long column,
                     const char *format, ...)
{
    va_list args;

    if (!add(problems, 400))
        return;
    fprintf(problems->out, "line %ld, column %ld: ", line, column);
    va_start(args, format);
    vfprintf(problems->out, format, args);
    va_end(args);
}

int problems_status(const struct problems *problems)
{
    return problems->status;
}

int problems_full(const struct problems *problems)
{
    return problems->count >= TOLD_MAX;
}

const char *problems_text(struct problems *problems)
{
    if (problems->count > TOLD_MAX) {
        fprintf(problems->out, "; and %d more", problems->count - TOLD_MAX);
        problems->count = TOLD_MAX;
    }
    fflush(problems->out);
    return problems->text;
}
