/*
 * test_openapi.c - every route is described in proto/openapi.json, and nothing else is.
 */
#include <criterion/criterion.h>

#include <ctype.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "common/auto.h"
#include "common/document.h"
#include "services/api-gateway/routes.h"

extern const char openapi[];

static json_t *paths_of(json_t *document)
{
    cr_assert(document, "proto/openapi.json is no JSON");
    return json_object_get(document, "paths");
}

Test(openapi, every_route_is_described)
{
    AUTO(json_decref) json_t *document = json_loads(openapi, 0, NULL);
    json_t *paths = paths_of(document);

    for (const struct http_route *route = ROUTES; route->method; route++) {
        char verb[16] = "";

        for (size_t i = 0; route->method[i] && i < sizeof verb - 1; i++)
            verb[i] = (char)tolower((unsigned char)route->method[i]);
        cr_expect(json_object_get(json_object_get(paths, route->pattern), verb),
                  "%s %s stands in routes.c: describe it in proto/openapi.json",
                  route->method, route->pattern);
    }
}

static bool is_route(const char *verb, const char *path)
{
    for (const struct http_route *route = ROUTES; route->method; route++)
        if (strcasecmp(route->method, verb) == 0 && strcmp(route->pattern, path) == 0)
            return true;
    return false;
}

Test(openapi, everything_described_is_a_route)
{
    AUTO(json_decref) json_t *document = json_loads(openapi, 0, NULL);
    const char *path, *verb;
    json_t *verbs, *operation;

    json_object_foreach(paths_of(document), path, verbs)
    {
        json_object_foreach(verbs, verb, operation)
            cr_expect(is_route(verb, path), "%s %s stands in proto/openapi.json only",
                      verb, path);
    }
}
