/*
 * pages.h - a list that the gateway gives a page at a time, as one.
 */
#pragma once

#include <jansson.h>

#include "cli/command.h"

struct pages {
    const char *path;   /* with its filters: "/v1/deployments?tenant=x" */
    const char *member; /* the array of a page: "deployment" */
    const char *next;   /* the parameter that takes a page's `next`: "after" */
    int most;           /* of all pages; 0: all there are */
};

/* {member: [...]}; the caller's. Returns an exit code; not EXIT_DONE: said why. */
int pages_read(struct call *call, const struct pages *pages, json_t **ret);

/* What --limit and --all come to. EXIT_USAGE: said why. */
int pages_limit(const struct options *options, int fallback, int *ret);

/* "?name=value" or "&name=value", escaped, appended to *path, which is malloc'd; NULL:
 * nothing is. */
void pages_filter(char **path, const char *name, const char *value);

/* since=: RFC 3339 as it is; of a span, "2h", that long ago. EXIT_USAGE: said why. */
int pages_since(char **path, const char *since);
