/*
 * test_http_route.c - which row of a table a request means.
 */
#include "common/http_route.h"

#include <criterion/criterion.h>

static void nothing(struct exchange *exchange, void *context)
{
    (void)exchange;
    (void)context;
}

static const struct http_route ROUTES[] = {
    {"GET",    "/v0/deployments",                          nothing, 0},
    {"POST",   "/v0/{tenant}/deployments/service/{name}",  nothing, 1},
    {"GET",    "/v0/{tenant}/deployments/{name}",          nothing, 2},
    {"POST",   "/v0/{tenant}/deployments/{name}",          nothing, 3},
    {"DELETE", "/v0/{tenant}/deployments/{deployment_id}", nothing, 4},
    {NULL,     NULL,                                       NULL,    0},
};

static struct http_match find(const char *method, char *path)
{
    struct http_match match;

    http_route_find(&match, ROUTES, method, path);
    return match;
}

Test(http_route, a_parameter_takes_one_segment)
{
    char path[] = "/v0/blue/deployments/service/web-farm";
    struct http_match match = find("POST", path);

    cr_assert_eq(match.route, &ROUTES[1]);
    cr_assert_str_eq(http_match_parameter(&match, "tenant"), "blue");
    cr_assert_str_eq(http_match_parameter(&match, "name"), "web-farm");
    cr_assert_null(http_match_parameter(&match, "nam"));
    cr_assert_null(http_match_parameter(&match, "names"));
}

Test(http_route, the_method_chooses_among_rows_of_one_path)
{
    char path[] = "/v0/blue/deployments/x";
    struct http_match match = find("DELETE", path);

    cr_assert_eq(match.route->access, 4);
    cr_assert_str_eq(http_match_parameter(&match, "deployment_id"), "x");
}

Test(http_route, head_fits_where_get_does)
{
    char path[] = "/v0/deployments";

    cr_assert_eq(find("HEAD", path).route, &ROUTES[0]);
}

Test(http_route, a_known_path_with_another_method_is_405_and_says_which_there_are)
{
    char path[] = "/v0/blue/deployments/x";
    struct http_match match = find("PATCH", path);

    cr_assert_null(match.route);
    cr_assert_eq(match.status, 405);
    cr_assert_str_eq(match.allow, "GET, POST, DELETE");
    cr_assert_str_eq(path, "/v0/blue/deployments/x", "the path is left whole");
}

Test(http_route, what_fits_no_pattern_is_404)
{
    static const char *const PATHS[] = {
        "",
        "/",
        "v0/deployments",
        "/v0",
        "/v0/deployments/",
        "/v0//deployments/x",
        "/v0/blue/deployments/",
        "/v0/blue/deployments/x/",
        "/v0/blue/deployments/service/x/y",
        "//v0/deployments",
        "/v0/deploymentsx",
        "*",
    };

    for (size_t i = 0; i < sizeof PATHS / sizeof PATHS[0]; i++) {
        char path[64];

        snprintf(path, sizeof path, "%s", PATHS[i]);
        cr_expect_eq(find("GET", path).status, 404, "%s", PATHS[i]);
    }
}

Test(http_route, no_table_is_404)
{
    char path[] = "/";
    struct http_match match;

    http_route_find(&match, NULL, "GET", path);
    cr_assert_eq(match.status, 404);
}
