/*
 * show.c - see show.h.
 */
#include "cli/show.h"

#include <stdio.h>
#include <string.h>

#include "cli/table.h"
#include "cli/when.h"
#include "common/clock.h"
#include "common/mem.h"

#define TEXTS 16
#define COLUMNS_MOST 24

bool show_for_people(const struct options *options)
{
    return strcmp(options->output, "table") == 0 ||
           strcmp(options->output, "wide") == 0;
}

json_t *show_find(const json_t *document, const char *path)
{
    const json_t *at = document;
    json_t *found = NULL;
    char name[64];

    while (at && *path) {
        size_t length = strcspn(path, ".");

        snprintf(name, sizeof name, "%.*s", (int)length, path);
        found = json_is_array(at) ? json_array_get(at, (size_t)atol(name))
                                  : json_object_get(at, name);
        at = found;
        path += length + (path[length] == '.');
    }
    return found;
}

static void write_value(char *to, size_t size, const json_t *value)
{
    if (json_is_string(value))
        snprintf(to, size, "%s", json_string_value(value));
    else if (json_is_integer(value))
        snprintf(to, size, "%lld", (long long)json_integer_value(value));
    else if (json_is_real(value))
        snprintf(to, size, "%.3f", json_real_value(value));
    else if (json_is_boolean(value))
        snprintf(to, size, "%s", json_is_true(value) ? "yes" : "no");
    else
        *to = '\0';
}

const char *show_text(const json_t *document, const char *path)
{
    static char texts[TEXTS][2048];
    static unsigned next;
    char *text = texts[next++ % TEXTS];

    write_value(text, sizeof texts[0], show_find(document, path));
    return text;
}

static void add_age(struct table *table, const char *time)
{
    int64_t then = when_read(time);
    char span[WHEN_SPAN_SIZE];

    if (then)
        when_write_span(span, clock_wall_us() - then);
    table_cell(table, then ? span : NULL);
}

/* "2026-11-24T08:30:00.123456Z" -> "2026-11-24 08:30:00" */
static void add_clock(struct table *table, const char *time)
{
    char text[20];

    snprintf(text, sizeof text, "%s", time);
    if (strlen(text) > 10)
        text[10] = ' ';
    table_cell(table, text);
}

static void add_cell(struct table *table, const json_t *row,
                     const struct column *column)
{
    const json_t *value = show_find(row, column->path);
    char text[4096];

    if (column->format == SHOW_COUNT) {
        table_number(table, (long long)json_array_size(value));
        return;
    }
    write_value(text, sizeof text, value);
    if (column->format == SHOW_AGE)
        add_age(table, text);
    else if (column->format == SHOW_CLOCK)
        add_clock(table, text);
    else
        table_cell(table, text);
}

static void print_table(const struct options *options, const json_t *rows,
                        const struct column *columns)
{
    bool wide = strcmp(options->output, "wide") == 0;
    const char *titles[COLUMNS_MOST + 1] = {NULL};
    AUTO(table_destroy) struct table *table = NULL;
    const json_t *row;
    int count = 0;
    size_t i;

    for (const struct column *c = columns; c->title && count < COLUMNS_MOST; c++)
        if (wide || !c->wide)
            titles[count++] = c->title;
    table = table_create(titles);
    json_array_foreach(rows, i, row) for (const struct column *c = columns; c->title;
                                          c++) if (wide || !c->wide)
        add_cell(table, row, c);
    table_print(table, stdout);
}

void show_document(const struct options *options, const char *root,
                   const json_t *document)
{
    AUTO(free)
    char *text = strcmp(options->output, "xml") == 0
                     ? print_xml(root, document)
                     : json_dumps(document, JSON_INDENT(2) | JSON_ENCODE_ANY);

    fputs(text, stdout);
    if (strcmp(options->output, "xml") != 0)
        putchar('\n');
}

void show_rows(const struct options *options, const char *root, const json_t *document,
               const json_t *rows, const struct column *columns)
{
    if (show_for_people(options))
        print_table(options, rows, columns);
    else
        show_document(options, root, document);
}
