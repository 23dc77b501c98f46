/*
 * table.h - rows of text in aligned columns.
 */
#pragma once

#include <stdio.h>

#include "common/auto.h"

struct table;

/* titles end with NULL; they are borrowed. */
struct table *table_create(const char *const *titles);
void table_destroy(struct table *table);
AUTO_DEFINE(table_destroy, struct table *);

/* The next cell, row by row; copied; NULL and "" are shown as "-". Control characters
 * are shown as '?', so that no value steers the terminal. */
void table_cell(struct table *table, const char *text);
void table_number(struct table *table, long long number);

/* Titles and rows, two blanks between columns, none at the end of a line. */
void table_print(const struct table *table, FILE *out);
