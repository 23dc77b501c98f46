/*
 * http_route.h - which row of a route table a request means. Pure; http.c's own.
 */
#pragma once

#include "common/http.h"

#define HTTP_PARAMETERS 8

struct http_parameter {
    const char *name; /* in the pattern, up to '}' */
    const char *value;
};

struct http_match {
    const struct http_route *route; /* NULL: none */
    int status;                     /* 0, or why there is none: 404, 405 */
    char allow[64];                 /* of 405: the methods there are */
    struct http_parameter parameters[HTTP_PARAMETERS];
    int count;
};

/*
 * Looks the method and path up; the first row that fits wins, and HEAD fits where GET
 * does. A {parameter} takes one segment that is not empty. `path` is cut into the
 * parameters' values where a row is found, and must live as long as they.
 * routes may be NULL.
 */
void http_route_find(struct http_match *ret, const struct http_route *routes,
                     const char *method, char *path);

/* The value of a parameter by its name, or NULL. */
const char *http_match_parameter(const struct http_match *match, const char *name);
