/*
 * test_graph.c - dependencies as levels.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "services/lifecycle-engine/plan/graph.h"
#include "tests/unit/lifecycle-engine/play.h"

static int levels_of(const char *groups, unsigned *levels, struct err *err)
{
    struct play *play = play_create();
    int r = graph_levels(play_spec(play, "d", groups), levels, err);

    play_destroy(play);
    return r;
}

Test(graph, groups_without_dependencies_are_one_level)
{
    unsigned levels[2];
    struct err err;

    cr_assert_eq(levels_of("a:1 b:1", levels, &err), 1);
}

Test(graph, a_diamond_has_its_middle_side_by_side)
{
    unsigned levels[4];
    struct err err;

    cr_assert_eq(
        levels_of("top:1>left>right left:1>base right:1>base base:1", levels, &err), 3);
    cr_assert_eq(levels[0], 2);
    cr_assert_eq(levels[1], 1);
    cr_assert_eq(levels[2], 1);
    cr_assert_eq(levels[3], 0);
}

Test(graph, a_circle_is_refused_with_its_path)
{
    unsigned levels[4];
    struct err err;

    cr_assert_eq(levels_of("a:1>c b:1>a c:1>b d:1>a", levels, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "a -> c -> b -> a") ||
                  strstr(err.msg, "c -> b -> a -> c") ||
                  strstr(err.msg, "b -> a -> c -> b"),
              "%s", err.msg);
}

Test(graph, an_unknown_group_is_refused)
{
    unsigned levels[1];
    struct err err;

    cr_assert_eq(levels_of("a:1>nobody", levels, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "nobody"));
}
