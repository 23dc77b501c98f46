/*
 * test_audit.c - ip-pool is told which places exist, as long as a lease could leak.
 */
#include <criterion/criterion.h>

#include "tests/unit/lifecycle-engine/play.h"

static struct play *play;

static void begin(void)
{
    play = play_create();
}

static void end(void)
{
    play_destroy(play);
}

TestSuite(audit, .init = begin, .fini = end);

static void wait(int seconds)
{
    play->audited = -1;
    play_wait(play, seconds);
    play_answer(play);
}

Test(audit, the_places_of_static_groups_are_told_again_and_again)
{
    play_deploy(play, "router:2* lb:1");
    wait(59);
    cr_assert_eq(play->audited, -1);
    wait(1);
    cr_assert_eq(play->audited, 2);
    wait(599);
    cr_assert_eq(play->audited, -1);
    wait(1);
    cr_assert_eq(play->audited, 2);
}

Test(audit, without_pools_there_is_none)
{
    play_deploy(play, "router:2");
    wait(3600);
    cr_assert_eq(play->audited, -1);
    cr_assert_eq(play_deployment(play)->due_us, 0);
}

Test(audit, it_waits_while_an_operation_runs)
{
    play_deploy(play, "router:1*");
    play_hang(play);
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play->audited = -1;
    play_wait(play, 3600);
    cr_assert_eq(play->audited, -1);
    play_answer(play);
    wait(60);
    cr_assert_eq(play->audited, 1);
}

Test(audit, after_an_undeploy_it_goes_on_until_nothing_leaks)
{
    play_deploy(play, "router:1*");
    play->leaks = 1;
    play_ask(play, "undeploy", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    wait(60);
    cr_assert_eq(play->audited, 0);
    play->leaks = 0;
    wait(600);
    cr_assert_eq(play->audited, 0);
    cr_assert_eq(play_deployment(play)->due_us, 0);
    wait(3600);
    cr_assert_eq(play->audited, -1);
}
