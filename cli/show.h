/*
 * show.h - documents of the gateway as the caller wants to see them: -o table, wide,
 * json, xml.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

#include "cli/options.h"
#include "common/auto.h"
#include "common/document.h"

enum show_format {
    SHOW_PLAIN,
    SHOW_AGE,   /* a time -> how long ago */
    SHOW_CLOCK, /* a time -> without its fraction */
    SHOW_COUNT, /* an array -> how many */
};

struct column {
    const char *title;
    const char *path; /* "interfaces.interface.0.ip_address" */
    enum show_format format;
    bool wide; /* only with -o wide */
};

/* Whether -o says table or wide: the command prints for people. */
bool show_for_people(const struct options *options);

/* What stands at the path, which is not ""; NULL: nothing. Borrowed. */
json_t *show_find(const json_t *document, const char *path);
/* As text; "" where nothing stands there. Good for the next 15 calls. */
const char *show_text(const json_t *document, const char *path);

/* JSON and XML: the whole document, `root` being the name of its element. For people: a
 * table of `rows`, an array of objects; columns end with a row without a title. */
void show_rows(const struct options *options, const char *root, const json_t *document,
               const json_t *rows, const struct column *columns);

/* The document alone, as JSON or XML; for people as JSON too. */
void show_document(const struct options *options, const char *root,
                   const json_t *document);
