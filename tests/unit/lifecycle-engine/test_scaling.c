/*
 * test_scaling.c - scaling by request and by rule, and what keeps it from running away.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
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

TestSuite(scaling, .init = begin, .fini = end);

#define OUT                                                                            \
    "OPERATION_ACCEPTED VM_SCALE_OUT_INIT VM_SCALE_OUT_DEPLOYED VM_ALIVE "             \
    "VM_SCALE_OUT_COMPLETE."
#define IN "OPERATION_ACCEPTED VM_SCALE_IN_INIT VM_UNDEPLOYED VM_SCALE_IN_COMPLETE."

static Vnf__V1__VmGroup *group(void)
{
    return play_deployment(play)->spec->groups[0];
}

static void rule_add(const char *event_name, const char *action)
{
    Vnf__V1__Rule *rule = arena_alloc(play->arena, sizeof *rule);
    Vnf__V1__Rule **rules =
        arena_alloc(play->arena, (group()->n_rules + 1) * sizeof *rules);

    vnf__v1__rule__init(rule);
    rule->event_name = arena_text(play->arena, event_name);
    rule->actions = arena_alloc(play->arena, sizeof *rule->actions);
    rule->actions[rule->n_actions++] = arena_text(play->arena, action);
    if (group()->n_rules)
        memcpy(rules, group()->rules, group()->n_rules * sizeof *rules);
    rules[group()->n_rules++] = rule;
    group()->rules = rules;
}

static void deploy(const char *groups, unsigned most)
{
    play_deploy(play, groups);
    group()->scaling->max_active = most;
    group()->scaling->elastic = true;
    rule_add("VM_OVERLOADED", "TRUE scaleout");
    rule_add("VM_UNDERLOADED", "TRUE scalein.sh");
}

static unsigned members(void)
{
    return deployment_members(play_deployment(play), group()->name);
}

static const char *answer(void)
{
    return play->scene->known->status_message;
}

static void load(int nth, const char *event_name, bool verdict)
{
    play_alarm(play, nth, event_name, verdict);
    play_answer(play);
}

static const Vnf__V1__GroupRecord *record(void)
{
    return deployment_group_record(play_deployment(play), group()->name);
}

/* --- by request ------------------------------------------------------------------- */

Test(scaling, by_a_number_of_vms_and_to_one)
{
    deploy("web:1", 5);
    play_scale(play, "one", KIND_SCALE_OUT, "web", -1, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), OUT);
    cr_assert_str_eq(play_jobs(play), "DEFINE:web1 POWER_ON:web1");
    play_scale(play, "to", KIND_SCALE_OUT, "web", 4, 0);
    play_answer(play);
    cr_assert_eq(members(), 4);
    play_scale(play, "down", KIND_SCALE_OUT, "web", 2, 0);
    play_answer(play);
    cr_assert_eq(members(), 2);
    cr_assert_eq(play->scene->known->kind, KIND_SCALE_IN);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

Test(scaling, the_newest_goes_first)
{
    deploy("web:1", 3);
    play_scale(play, "out", KIND_SCALE_OUT, "web", 3, 0);
    play_answer(play);
    play_events(play);
    play_scale(play, "in", KIND_SCALE_IN, "web", -1, 1);
    play_answer(play);
    cr_assert_str_eq(play_events(play), IN);
    cr_assert_eq(play_vm(play, 1)->index, 1);
    cr_assert_null(play_vm(play, 1)->next);
}

Test(scaling, limits_hold_for_requests_too)
{
    deploy("web:2", 3);
    play_scale(play, "a", KIND_SCALE_OUT, "web", -1, 2);
    cr_assert(strstr(answer(), "more than its max_active 3"), "%s", answer());
    play_scale(play, "b", KIND_SCALE_IN, "web", -1, 1);
    cr_assert(strstr(answer(), "less than its min_active 2"), "%s", answer());
    play_scale(play, "c", KIND_SCALE_OUT, "web", 2, 0);
    cr_assert(strstr(answer(), "has 2 VMs already"), "%s", answer());
    play_scale(play, "d", KIND_SCALE_OUT, "wob", 2, 0);
    cr_assert(strstr(answer(), "no group wob"), "%s", answer());
    cr_assert_eq(members(), 2);
}

Test(scaling, a_pool_without_addresses_is_said_before_anything_is_made)
{
    deploy("web:2*", 5);
    play_scale(play, "out", KIND_SCALE_OUT, "web", 4, 0);
    cr_assert(strstr(answer(), "2 addresses are missing"), "%s", answer());
    cr_assert_str_eq(play_jobs(play), "");
}

Test(scaling, what_cannot_be_made_is_taken_away_again)
{
    deploy("web:1", 3);
    play->refuse_all = "_web_1_";
    play_scale(play, "out", KIND_SCALE_OUT, "web", 3, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_SCALE_OUT_INIT VM_SCALE_OUT_INIT "
                     "VM_SCALE_OUT_DEPLOYED! VM_SCALE_OUT_DEPLOYED VM_ALIVE "
                     "VM_UNDEPLOYED VM_SCALE_OUT_COMPLETE!.");
    cr_assert_eq(members(), 2);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

Test(scaling, stop_interrupts_it_at_every_step_and_leaves_nothing_half_made)
{
    play_destroy(play);
    for (int asks = 0; asks < 12; asks++) {
        struct play *other = play = play_create();

        deploy("web:1*", 2);
        group()->scaling->pool->addresses[group()->scaling->pool->n_addresses++] =
            "10.0.0.11";
        play_scale(play, "out", KIND_SCALE_OUT, "web", 2, 0);
        play_answer_some(play, asks);
        play_ask(play, "stop", KIND_STOP, "", NULL);
        play_answer(play);
        cr_assert_eq(play_deployment(play)->state, SERVICE_STOPPED, "after %d", asks);
        for (const struct vm *vm = play_deployment(play)->vms; vm; vm = vm->next)
            cr_assert_eq(vm->state, VM_SHUTOFF, "after %d", asks);
        play_destroy(other);
    }
    play = play_create();
}

/* --- by rule ---------------------------------------------------------------------- */

Test(scaling, one_that_is_overloaded_brings_another)
{
    deploy("web:2", 3);
    load(1, "VM_OVERLOADED", true);
    cr_assert_str_eq(play_events(play), OUT);
    cr_assert_str_eq(play->scene->known->account, "autoscaling");
    cr_assert(strstr(play->scene->known->cause, "VM_OVERLOADED of VM d_web_1_"), "%s",
              play->scene->known->cause);
    cr_assert_eq(members(), 3);
}

Test(scaling, only_when_all_are_idle_one_goes)
{
    deploy("web:1", 3);
    play_scale(play, "out", KIND_SCALE_OUT, "web", 3, 0);
    play_answer(play);
    play_wait(play, 61);
    play_events(play);
    load(0, "VM_UNDERLOADED", true);
    load(1, "VM_UNDERLOADED", true);
    cr_assert_str_eq(play_events(play), "");
    load(2, "VM_UNDERLOADED", true);
    cr_assert_str_eq(play_events(play), IN);
    cr_assert_eq(members(), 2);
}

Test(scaling, rules_of_a_group_that_is_not_elastic_do_nothing)
{
    deploy("web:1", 3);
    group()->scaling->elastic = false;
    load(0, "VM_OVERLOADED", true);
    cr_assert_str_eq(play_events(play), "");
}

Test(scaling, alarms_that_repeat_bring_one_vm_a_cooldown_and_never_more_than_max)
{
    deploy("web:1", 3);
    for (int second = 0; second < 600; second++) {
        load(0, "VM_OVERLOADED", true);
        cr_assert_leq(members(), 2 + (unsigned)second / 60);
        cr_assert_leq(members(), 3);
        play_wait(play, 1);
        play_answer(play);
    }
    cr_assert_eq(members(), 3);
    cr_assert(strstr(record()->why_not, "max_active 3"), "%s", record()->why_not);
}

Test(scaling, a_wish_that_stands_is_followed_when_the_cooldown_is_over)
{
    deploy("web:1", 3);
    load(0, "VM_OVERLOADED", true);
    cr_assert_eq(members(), 2);
    cr_assert_gt(play_vm(play, 0)->due_us, play->scene->now_us);
    play_wait(play, 61);
    play_answer(play);
    cr_assert_eq(members(), 3);
}

Test(scaling, three_failures_open_the_circuit_until_someone_asks)
{
    deploy("web:1", 9);
    play->refuse_all = "_web_1_";
    for (int i = 0; i < 10; i++) {
        load(0, "VM_OVERLOADED", true);
        play_wait(play, 61);
        play_answer(play);
    }
    cr_assert_eq(members(), 1);
    cr_assert(record()->circuit_open);
    cr_assert(strstr(record()->why_not, "circuit is open"), "%s", record()->why_not);
    cr_assert(
        strstr(play_events(play), "VM_SCALE_OUT_COMPLETE!. SCALING_CIRCUIT_OPEN!"));
    play->refuse_all = NULL;
    play_scale(play, "ask", KIND_SCALE_OUT, "web", -1, 1);
    play_answer(play);
    cr_assert_not(record()->circuit_open);
    play_wait(play, 61);
    play_answer(play);
    cr_assert_eq(members(), 3);
}

Test(scaling, nothing_scales_that_is_stopped_or_unmonitored)
{
    deploy("web:1", 3);
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    load(0, "VM_OVERLOADED", true);
    cr_assert_str_eq(play_events(play), "");
    play_ask(play, "start", KIND_START, "", NULL);
    play_answer(play);
    play_ask(play, "off", KIND_DISABLE_MONITOR, "", NULL);
    play_answer(play);
    play_events(play);
    load(0, "VM_OVERLOADED", true);
    cr_assert_str_eq(play_events(play), "");
    cr_assert_eq(members(), 1);
}

/* Alarms, failures, updates, requests and crashes in any order: the count stays between
 * min and max. */
static void anything(unsigned *seed)
{
    int count = (int)members();
    char tag[20];

    snprintf(tag, sizeof tag, "%u", *seed);
    play->refuse_all = rand_r(seed) % 4 ? NULL : "_web_";
    switch (rand_r(seed) % 8) {
    case 0:
        play_scale(play, tag, rand_r(seed) % 2 ? KIND_SCALE_OUT : KIND_SCALE_IN, "web",
                   rand_r(seed) % 2 ? rand_r(seed) % 8 : -1,
                   (unsigned)rand_r(seed) % 3);
        break;
    case 1:
        play_ask(play, tag, KIND_RECOVER, "", NULL);
        break;
    case 2:
        play_item(play, (struct item){.kind = ITEM_TAKEOVER});
        break;
    case 3:
        play_wait(play, rand_r(seed) % 200);
        break;
    default:
        if (count)
            play_alarm(play, rand_r(seed) % count,
                       rand_r(seed) % 2 ? "VM_OVERLOADED" : "VM_UNDERLOADED",
                       rand_r(seed) % 2);
    }
    play_answer_some(play, rand_r(seed) % 4 ? -1 : rand_r(seed) % 5);
}

static void course(unsigned seed)
{
    play = play_create();
    deploy("web:2", 5);
    for (int i = 0; i < 60; i++) {
        anything(&seed);
        cr_assert_leq(members(), 5, "seed %u", seed);
        cr_assert_geq(members(), 2, "seed %u", seed);
    }
    play_destroy(play);
}

/* QUARTET_COURSES: more of them. */
Test(scaling, in_1000_courses_the_count_stays_between_min_and_max)
{
    const char *more = getenv("QUARTET_COURSES");
    unsigned courses = more ? (unsigned)strtoul(more, NULL, 10) : 1000;

    play_destroy(play);
    for (unsigned seed = 1; seed <= courses; seed++)
        course(seed);
    play = play_create();
}
