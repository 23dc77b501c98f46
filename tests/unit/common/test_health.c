/*
 * test_health.c - ready means every check says so, and who is not says why.
 */
#include "common/health.h"

#include <stdlib.h>

#include <criterion/criterion.h>

static bool by_flag(void *context, struct err *err)
{
    const bool *ready = context;

    if (!*ready)
        err_set(err, ERR_RETRY, "%s", "away: \"x\"\n\xff");
    return *ready;
}

static bool render(char **ret_text)
{
    size_t length;
    FILE *out = open_memstream(ret_text, &length);
    bool ready = health_render(out);

    fclose(out);
    return ready;
}

Test(health, without_checks_it_is_ready)
{
    char *text = NULL;

    cr_assert(render(&text));
    cr_assert_str_eq(text, "{\"ready\":true,\"checks\":[]}\n");
    free(text);
}

Test(health, one_check_that_fails_makes_it_not_ready_and_says_why_in_valid_json)
{
    bool kafka = true, database = false;
    char *text = NULL;

    health_add("kafka", by_flag, &kafka);
    health_add("postgresql", by_flag, &database);
    cr_assert_not(render(&text));
    cr_assert_str_eq(text,
                     "{\"ready\":false,\"checks\":[{\"name\":\"kafka\",\"ready\":true},"
                     "{\"name\":\"postgresql\",\"ready\":false,"
                     "\"reason\":\"away: \\\"x\\\"\\u000a?\"}]}\n");
    free(text);
}

Test(health, a_check_is_asked_each_time)
{
    bool ready = false;
    char *text = NULL;

    health_add("kafka", by_flag, &ready);
    cr_assert_not(render(&text));
    free(text);
    ready = true;
    cr_assert(render(&text));
    free(text);
}

Test(health, once_it_has_ended_it_is_not_ready_and_no_check_is_asked)
{
    char *text = NULL;

    health_add("service", by_flag, NULL);
    health_add("kafka", by_flag, NULL);
    health_end();
    cr_assert_not(render(&text));
    cr_assert_str_eq(text, "{\"ready\":false,\"checks\":[{\"name\":\"service\","
                           "\"ready\":false,\"reason\":\"stopping\"}]}\n");
    free(text);
}
