/*
 * problems.h - everything that is wrong with a body, gathered so that it can be said at
 * once, each with its place.
 */
#pragma once

#include <libxml/tree.h>

#include "common/auto.h"

struct problems;

struct problems *problems_create(void);
void problems_destroy(struct problems *problems);
AUTO_DEFINE(problems_destroy, struct problems *);

/* status: 400 for what is malformed, 422 for what can't be done as asked. node: where,
 * told as line (of XML) and path; NULL: the body as a whole. */
void problems_add(struct problems *problems, int status, const xmlNode *node,
                  const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same at a line and column of the text; always 400. */
void problems_add_at(struct problems *problems, long line, long column,
                     const char *format, ...) __attribute__((format(printf, 4, 5)));

/* 0: there are none; 400 if anything is malformed, otherwise 422. */
int problems_status(const struct problems *problems);

/* Whether the next would not be told any more, only counted. */
int problems_full(const struct problems *problems);

/* All of them as one text, which lives as long as they. The first fifty are told. */
const char *problems_text(struct problems *problems);
