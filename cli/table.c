/*
 * table.c - see table.h.
 */
#include "cli/table.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

struct table {
    const char *const *titles;
    int columns;
    char **cells;
    size_t count, capacity;
};

struct table *table_create(const char *const *titles)
{
    struct table *table = xcalloc(1, sizeof *table);

    table->titles = titles;
    while (titles[table->columns])
        table->columns++;
    return table;
}

void table_destroy(struct table *table)
{
    if (!table)
        return;
    for (size_t i = 0; i < table->count; i++)
        free(table->cells[i]);
    free(table->cells);
    free(table);
}

void table_cell(struct table *table, const char *text)
{
    char *cell = xstrdup(text && *text ? text : "-");

    for (char *c = cell; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 0x7f)
            *c = '?';
    mem_grow(&table->cells, table->count, &table->capacity, sizeof *table->cells);
    table->cells[table->count++] = cell;
}

void table_number(struct table *table, long long number)
{
    char text[24];

    snprintf(text, sizeof text, "%lld", number);
    table_cell(table, text);
}

/* Characters, not bytes: of UTF-8 those that are no continuation. */
static int width_of(const char *text)
{
    int width = 0;

    for (; *text; text++)
        width += (*text & 0xc0) != 0x80;
    return width;
}

static int column_width(const struct table *table, int column)
{
    int widest = width_of(table->titles[column]);

    for (size_t i = (size_t)column; i < table->count; i += (size_t)table->columns)
        if (width_of(table->cells[i]) > widest)
            widest = width_of(table->cells[i]);
    return widest;
}

static void print_row(const char *const *cells, const int *widths, int columns,
                      FILE *out)
{
    for (int i = 0; i < columns; i++) {
        int pad = i + 1 < columns ? widths[i] + 2 - width_of(cells[i]) : 0;

        fprintf(out, "%s%*s", cells[i], pad, "");
    }
    putc('\n', out);
}

void table_print(const struct table *table, FILE *out)
{
    AUTO(free) int *widths = xcalloc((size_t)table->columns, sizeof *widths);

    for (int i = 0; i < table->columns; i++)
        widths[i] = column_width(table, i);
    print_row(table->titles, widths, table->columns, out);
    for (size_t i = 0; i + (size_t)table->columns <= table->count;
         i += (size_t)table->columns)
        print_row((const char *const *)table->cells + i, widths, table->columns, out);
}
