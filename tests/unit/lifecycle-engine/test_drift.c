/*
 * test_drift.c - what happens to domains behind our back, and what follows.
 */
#include <criterion/criterion.h>

#include <string.h>

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

TestSuite(drift, .init = begin, .fini = end);

static void happens(enum item_kind kind, int nth)
{
    play_item(play, (struct item){.kind = kind, .vm_id = play_vm(play, nth)->id});
}

static void operate(const char *tag, enum operation_kind kind, const char *vm_name)
{
    play_ask(play, tag, kind, vm_name, NULL);
    play_answer(play);
    play_events(play);
    play_jobs(play);
}

Test(drift, what_was_stopped_by_request_and_runs_is_switched_off_again)
{
    play_deploy(play, "router:2");
    operate("stop", KIND_STOP, "");
    play->runs_wild = true;
    happens(ITEM_DOMAIN_LOOK, 1);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_DRIFT! OPERATION_ACCEPTED VM_STOPPED.");
    cr_assert_str_eq(play_jobs(play), "LOOK:router1 SHUT_DOWN:router1");
    cr_assert_eq(play_vm(play, 1)->state, VM_SHUTOFF);
    cr_assert_eq(play_deployment(play)->state, SERVICE_STOPPED);
    cr_assert_str_eq(play->scene->known->account, "drift");
}

Test(drift, what_is_as_it_is_known_stays)
{
    play_deploy(play, "router:2");
    operate("stop", KIND_STOP, "");
    happens(ITEM_DOMAIN_LOOK, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "");
}

Test(drift, what_nobody_watches_and_is_off_counts_as_shut_off)
{
    play_deploy(play, "router:2");
    operate("off", KIND_DISABLE_MONITOR, "");
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_DRIFT!");
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
    happens(ITEM_DOMAIN_OFF, 1);
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_STOPPED);
    operate("start", KIND_START, "");
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

Test(drift, what_is_watched_is_left_to_the_monitor)
{
    play_deploy(play, "router:1");
    happens(ITEM_DOMAIN_OFF, 0);
    happens(ITEM_DOMAIN_LOOK, 0);
    cr_assert_str_eq(play_jobs(play), "");
}

Test(drift, a_look_that_an_operation_overtook_is_nobodys)
{
    play_deploy(play, "router:1");
    operate("stop", KIND_STOP, "");
    play->runs_wild = true;
    happens(ITEM_DOMAIN_LOOK, 0);
    play_hang(play);
    operate("start", KIND_START, "");
    operate("again", KIND_STOP, "");
    play_late(play);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "");
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

/* Taken over with its power off under way, and through; then it runs and rests. */
static void doubt(void)
{
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    play->scene->instance++;
    play->mute_job = NULL;
    play->seen_jobs = NULL;
    play_item(play, (struct item){.kind = ITEM_TAKEOVER});
    play_answer(play);
    operate("start", KIND_START, "");
}

Test(drift, what_a_late_call_switched_off_is_started_again_once)
{
    play_deploy(play, "router:1");
    doubt();
    operate("unwatched", KIND_DISABLE_MONITOR, "");
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_DRIFT!");
    cr_assert_str_eq(play_jobs(play), "LOOK:router0 POWER_ON:router0");
    cr_assert_eq(play_vm(play, 0)->state, VM_INERT);
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

Test(drift, what_a_late_call_switched_off_is_started_where_no_rule_heals_it)
{
    play_deploy(play, "router:1");
    doubt();
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "LOOK:router0 POWER_ON:router0");
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
}

Test(drift, what_a_late_call_switched_off_is_left_to_the_rule_that_heals_it)
{
    play_deploy(play, "router:1");
    play_heals(play, "VM_ALIVE");
    doubt();
    happens(ITEM_DOMAIN_OFF, 0);
    cr_assert_str_eq(play_jobs(play), "");
}

Test(drift, nothing_is_undone_while_there_is_maintenance)
{
    play_deploy(play, "router:1");
    doubt();
    operate("unwatched", KIND_DISABLE_MONITOR, "");
    play->scene->maintenance = true;
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_DRIFT!");
    cr_assert_str_eq(play_jobs(play), "LOOK:router0");
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

Test(drift, doubt_ends_after_an_hour)
{
    play_deploy(play, "router:1");
    doubt();
    operate("unwatched", KIND_DISABLE_MONITOR, "");
    play_wait(play, 3601);
    happens(ITEM_DOMAIN_OFF, 0);
    play_answer(play);
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}
