/*
 * test_dependencies.c - groups that depend on each other, after the deploy: recoveries
 * are told and followed; serial groups come one by one; on random graphs nothing begins
 * before what it stands on.
 */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/plan/graph.h"
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

TestSuite(dependencies, .init = begin, .fini = end);

static void heal(void)
{
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 0);
    play_answer(play);
}

#define HEALED                                                                         \
    "OPERATION_ACCEPTED VM_RECOVERY_INIT VM_RECOVERY_REBOOT DEPENDENCY_RECOVERED "     \
    "VM_RECOVERY_COMPLETE."

Test(dependencies, those_that_depend_on_what_recovered_are_told)
{
    play_deploy(play, "db:1 web:2>db lb:1>web");
    play_heals(play, "VM_ALIVE");
    heal();
    cr_assert_str_eq(play_events(play), HEALED);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:db0 POWER_ON:db0");
}

Test(dependencies, those_that_want_it_are_rebooted_after_it)
{
    play_deploy(play, "db:1 web:2>db lb:1>web");
    play_heals(play, "VM_ALIVE");
    play_deployment(play)->spec->startups[0]->restart_on_dependency = true;
    heal();
    cr_assert_str_eq(play_events(play),
                     HEALED " OPERATION_ACCEPTED OPERATION_ACCEPTED VM_REBOOTED "
                            "VM_ALIVE. VM_REBOOTED VM_ALIVE.");
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:db0 POWER_ON:db0 SHUT_DOWN:web0 "
                                      "SHUT_DOWN:web1 POWER_ON:web0 POWER_ON:web1");
    cr_assert_str_eq(play->scene->known->account, "dependency");
    cr_assert(strstr(play->scene->known->cause, "of group db"));
}

Test(dependencies, a_recovery_that_failed_follows_nothing)
{
    play_deploy(play, "db:1 web:1>db");
    play_heals(play, "VM_ALIVE");
    play_deployment(play)->spec->startups[0]->restart_on_dependency = true;
    play->refuse_all = "_db_";
    heal();
    cr_assert_null(strstr(play_events(play), "DEPENDENCY_RECOVERED"));
    cr_assert_null(strstr(play_jobs(play), "web"));
}

static Vnf__V1__Deployment *serial(const char *groups)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", groups);

    spec->groups[0]->startup_order = "serial";
    return spec;
}

Test(dependencies, a_serial_group_comes_one_by_one_each_alive_before_the_next)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", serial("web:3 lb:2"));
    play_answer(play);
    cr_assert_str_eq(
        play_jobs(play),
        "DEFINE:web0 DEFINE:lb0 DEFINE:lb1 POWER_ON:web0 POWER_ON:lb0 "
        "POWER_ON:lb1 DEFINE:web1 POWER_ON:web1 DEFINE:web2 POWER_ON:web2");
    cr_assert_str_eq(
        play_events(play),
        "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED VM_ALIVE VM_DEPLOYED "
        "VM_ALIVE VM_DEPLOYED VM_ALIVE VM_DEPLOYED VM_ALIVE SERVICE_ALIVE.");
}

Test(dependencies, in_a_serial_group_one_that_fails_holds_the_rest_and_no_others)
{
    play->refuse_all = "_web_1_";
    play_ask(play, "deploy", KIND_DEPLOY, "", serial("web:3 lb:1"));
    play_answer(play);
    cr_assert_null(strstr(play_jobs(play), "DEFINE:web2"));
    cr_assert_eq(play_deployment(play)->state, SERVICE_ERROR);
    cr_assert_eq(play_vm(play, 3)->state, VM_ALIVE);
}

Test(dependencies, in_a_serial_group_one_that_is_recovered_lets_the_next_begin)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", serial("web:2"));
    play->deaf = play_vm(play, 0)->id;
    play_answer(play);
    cr_assert_null(strstr(play_jobs(play), "web1"));
    play->deaf = NULL;
    play_wait(play, 121); /* not alive in time: it is rebooted */
    play_answer(play);
    cr_assert_str_eq(play_jobs(play),
                     "POWER_OFF:web0 POWER_ON:web0 DEFINE:web1 POWER_ON:web1");
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

/* --- the minimum ------------------------------------------------------------------ */

/* Two of db are the minimum and a third is there; all is off, and asked to start. */
static void start_three(void)
{
    play_deploy(play, "db:2 web:1>db");
    play_deployment(play)->spec->groups[0]->scaling->max_active = 3;
    play_scale(play, "out", KIND_SCALE_OUT, "db", 3, 0);
    play_answer(play);
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play_answer(play);
    play_ask(play, "start", KIND_START, "", NULL);
    play_jobs(play);
    play_events(play);
}

Test(dependencies, a_group_is_ready_when_its_minimum_is_alive)
{
    start_three();
    play->deaf = play_vm(play, 2)->id;
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "POWER_ON:web0");
    cr_assert_eq(play_vm(play, 3)->state, VM_ALIVE);
    cr_assert_eq(play_deployment(play)->state, SERVICE_STARTING, "db2 is waited for");
    play_alarm(play, 2, "VM_ALIVE", true);
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

Test(dependencies, below_its_minimum_it_is_not)
{
    start_three();
    play->deaf_all = true;
    play_answer(play);
    play_alarm(play, 0, "VM_ALIVE", true);
    play_answer(play);
    cr_assert_null(strstr(play_jobs(play), "web"));
    play_alarm(play, 2, "VM_ALIVE", true);
    cr_assert_str_eq(play_jobs(play), "POWER_ON:web0", "whichever two they are");
}

Test(dependencies, one_that_fails_beyond_the_minimum_holds_nobody)
{
    start_three();
    play->refuse_job = play_vm(play, 2)->id;
    play_answer(play);
    cr_assert_eq(play_vm(play, 3)->state, VM_ALIVE);
    cr_assert_eq(play_vm(play, 2)->state, VM_ERROR);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ERROR);
}

Test(dependencies, one_that_fails_of_the_minimum_does)
{
    start_three();
    play->refuse_all = "_db_";
    play_answer(play);
    cr_assert_null(strstr(play_jobs(play), "web"));
    cr_assert_eq(play_vm(play, 3)->state, VM_SHUTOFF);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ERROR);
}

/* --- events that are not VM_ALIVE ------------------------------------------------- */

/* The second group starts after VM_READY of the first. */
static Vnf__V1__Deployment *gated(const char *groups)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", groups);
    Vnf__V1__VmGroup *group = spec->groups[0];
    Vnf__V1__Kpi *kpi = arena_copy(play->arena, group->kpis[0], sizeof *group->kpis[0]);

    kpi->event_name = "VM_READY";
    group->kpis[group->n_kpis++] = kpi;
    spec->startups[0]->depends_on[0]->kpi_event = "VM_READY";
    return spec;
}

Test(dependencies, a_group_waits_for_the_event_that_it_names)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", gated("db:2 web:1>db"));
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED VM_ALIVE");
    play_alarm(play, 0, "VM_READY", true);
    play_alarm(play, 1, "VM_READY", false);
    play_answer(play);
    cr_assert_null(strstr(play_jobs(play), "web"));
    cr_assert_str_eq(play_deployment(play)->operations->steps[9].note,
                     "the KPI event VM_READY");
    play_alarm(play, 1, "VM_READY", true);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "VM_READY VM_READY VM_DEPLOYED VM_ALIVE SERVICE_ALIVE.");
}

Test(dependencies, an_event_that_came_before_vm_alive_is_not_waited_for_again)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", gated("db:1 web:1>db"));
    play->deaf_all = true;
    play_answer(play);
    play_alarm(play, 0, "VM_READY", true);
    cr_assert_null(strstr(play_jobs(play), "web"));
    play->deaf_all = false;
    play_alarm(play, 0, "VM_ALIVE", true);
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
}

Test(dependencies, an_event_that_does_not_come_fails_under_its_own_name)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", gated("db:1 web:1>db"));
    play_answer(play);
    play_events(play);
    play_wait(play, 121);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_READY! SERVICE_ALIVE!.");
    cr_assert(
        strstr(play_vm(play, 0)->error, "waited 120 s for the KPI event VM_READY"));
}

Test(dependencies, one_vm_alone_is_through_when_it_is_alive)
{
    play_ask(play, "deploy", KIND_DEPLOY, "", gated("db:1 web:1>db"));
    play_answer(play);
    play_alarm(play, 0, "VM_READY", true);
    play_answer(play);
    play_events(play);
    play_ask(play, "one", KIND_VM_REBOOT, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_REBOOTED VM_ALIVE.");
}

Test(dependencies, an_event_that_no_kpi_raises_is_refused)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "db:1 web:1>db");

    spec->startups[0]->depends_on[0]->kpi_event = "VM_READY";
    play_ask(play, "deploy", KIND_DEPLOY, "", spec);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
}

/* --- random graphs ---------------------------------------------------------------- */

#define GROUPS 12

/* Edges lead to groups before, so there is no cycle. */
static const char *graph_text(unsigned *seed)
{
    const char *text = "";
    int groups = 1 + rand_r(seed) % GROUPS;

    for (int g = 0; g < groups; g++) {
        text = arena_format(play->arena, "%s%sg%d:%d", text, g ? " " : "", g,
                            1 + rand_r(seed) % 3);
        for (int on = 0; on < g; on++)
            if (rand_r(seed) % 4 == 0)
                text = arena_format(play->arena, "%s>g%d", text, on);
    }
    return text;
}

/* The place of the first and of the last job of this call on the group. */
static void places_of(const char *call, const char *group, long *first, long *last)
{
    long n = 0;

    *first = *last = -1;
    for (const struct job_order *j = play->scene->jobs; j; j = j->next, n++) {
        static const char *const CALLS[] = {"DEFINE", "POWER_ON", "SHUT_DOWN"};
        const char *name = arena_format(play->arena, "d_%s_", group);

        if (j->job.call > CALL_SHUT_DOWN || strcmp(CALLS[j->job.call], call) != 0 ||
            strncmp(j->job.domain.name, name, strlen(name)) != 0)
            continue;
        *first = *first < 0 ? n : *first;
        *last = n;
    }
}

static void order_check(const Vnf__V1__Deployment *spec, unsigned seed)
{
    for (size_t s = 0; s < spec->n_startups; s++)
        for (size_t i = 0; i < spec->startups[s]->n_depends_on; i++) {
            const char *upper = spec->startups[s]->group;
            const char *lower = spec->startups[s]->depends_on[i]->group;
            long first, last, ground_first, ground_last;

            places_of("DEFINE", upper, &first, &last);
            places_of("POWER_ON", lower, &ground_first, &ground_last);
            cr_assert_lt(ground_last, first, "seed %u: %s began before %s ran", seed,
                         upper, lower);
            places_of("SHUT_DOWN", lower, &ground_first, &ground_last);
            places_of("SHUT_DOWN", upper, &first, &last);
            cr_assert_lt(last, ground_first, "seed %u: %s stopped before %s", seed,
                         lower, upper);
        }
}

/* Nothing waits without a cause: a group without dependencies begins at once. */
static void begin_check(const Vnf__V1__Deployment *spec, unsigned seed)
{
    unsigned levels[GROUPS];
    const char *begun = play_jobs(play);
    struct err err;

    cr_assert_gt(graph_levels(spec, levels, &err), 0);
    for (size_t i = 0; i < spec->n_groups; i++) {
        const char *job =
            arena_format(play->arena, "DEFINE:%s0", spec->groups[i]->name);

        cr_assert_eq(strstr(arena_format(play->arena, "%s ", begun),
                            arena_format(play->arena, "%s ", job)) != NULL,
                     levels[i] == 0, "seed %u: %s", seed, job);
    }
}

static void graph(unsigned seed)
{
    unsigned state = seed;
    Vnf__V1__Deployment *spec;

    play = play_create();
    spec = play_spec(play, "d", graph_text(&state));
    play_ask(play, "deploy", KIND_DEPLOY, "", spec);
    begin_check(spec, seed);
    play_answer(play);
    cr_assert_eq(play_deployment(play)->state, SERVICE_ACTIVE);
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play_answer(play);
    order_check(spec, seed);
    play_destroy(play);
}

Test(dependencies,
     on_1000_graphs_nothing_begins_before_or_stops_after_what_it_stands_on)
{
    play_destroy(play);
    for (unsigned seed = 1; seed <= 1000; seed++)
        graph(seed);
    play = play_create();
}
