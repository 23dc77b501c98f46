/*
 * http_route.c - the route table: patterns of whole segments, some of them {named}.
 *
 * Matching touches nothing; only the path of the row that won is cut.
 */
#include "common/http_route.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static bool is_parameter(const char *segment)
{
    return *segment == '{';
}

/* Both begin at a '/'. */
static bool fits(const char *pattern, const char *path)
{
    while (*pattern == '/' && *path == '/') {
        size_t wanted = strcspn(++pattern, "/");
        size_t given = strcspn(++path, "/");

        if (is_parameter(pattern)
                ? given == 0
                : given != wanted || memcmp(pattern, path, given) != 0)
            return false;
        pattern += wanted;
        path += given;
    }
    return !*pattern && !*path;
}

static bool method_fits(const char *wanted, const char *given)
{
    return strcmp(wanted, given) == 0 ||
           (strcmp(given, "HEAD") == 0 && strcmp(wanted, "GET") == 0);
}

static void allow(struct http_match *match, const char *method)
{
    size_t length = strlen(match->allow);

    snprintf(match->allow + length, sizeof match->allow - length, "%s%s",
             length ? ", " : "", method);
}

static void take_parameters(struct http_match *match, const char *pattern, char *path)
{
    while (*pattern) {
        size_t given = strcspn(++path, "/");

        pattern++;
        if (is_parameter(pattern) && match->count < HTTP_PARAMETERS)
            match->parameters[match->count++] =
                (struct http_parameter){pattern + 1, path};
        pattern += strcspn(pattern, "/");
        path += given;
    }
}

static void cut(char *path)
{
    for (; *path; path++)
        if (*path == '/')
            *path = '\0';
}

void http_route_find(struct http_match *ret, const struct http_route *routes,
                     const char *method, char *path)
{
    struct http_match match = {.status = 404};

    for (const struct http_route *r = routes; r && r->method && !match.route; r++) {
        if (!fits(r->pattern, path))
            continue;
        if (method_fits(r->method, method))
            match.route = r;
        else
            allow(&match, r->method);
    }
    if (match.route) {
        match.status = 0;
        take_parameters(&match, match.route->pattern, path);
        cut(path);
    } else if (match.allow[0]) {
        match.status = 405;
    }
    *ret = match;
}

const char *http_match_parameter(const struct http_match *match, const char *name)
{
    size_t length = strlen(name);

    for (int i = 0; i < match->count; i++)
        if (strncmp(match->parameters[i].name, name, length) == 0 &&
            match->parameters[i].name[length] == '}')
            return match->parameters[i].value;
    return NULL;
}
