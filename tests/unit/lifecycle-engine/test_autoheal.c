/*
 * test_autoheal.c - recoveries by rule: begun once for a failure, cancelled by an
 * answer, kept while something else goes on, and limited.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/plan/rules.h"
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

TestSuite(autoheal, .init = begin, .fini = end);

static void deploy(const char *groups)
{
    play_deploy(play, groups);
    play_heals(play, "VM_ALIVE");
}

static Vnf__V1__VmGroup *group(void)
{
    return play_deployment(play)->spec->groups[0];
}

static enum service_state service(void)
{
    return play_deployment(play)->state;
}

static Vnf__V1__RecoveryPolicy *policy(void)
{
    Vnf__V1__RecoveryPolicy *given = arena_alloc(play->arena, sizeof *given);

    vnf__v1__recovery_policy__init(given);
    group()->recovery_policy = given;
    return given;
}

#define BEGUN "OPERATION_ACCEPTED VM_RECOVERY_INIT"
#define HEALED BEGUN " VM_RECOVERY_REBOOT VM_RECOVERY_COMPLETE."

Test(autoheal, a_vm_that_falls_silent_is_recovered)
{
    deploy("router:2");
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_eq(service(), SERVICE_RECOVERING);
    play_wait(play, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), HEALED);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router0 POWER_ON:router0");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_str_eq(play->scene->known->account, "autohealing");
    cr_assert_str_eq(play->scene->known->cause, "VM_ALIVE is FALSE: no answer");
    cr_assert_str_eq(play_vm(play, 0)->record->recovered->text,
                     "rebooted after: VM_ALIVE is FALSE: no answer");
}

Test(autoheal, without_a_rule_nothing_begins)
{
    play_deploy(play, "router:1");
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    play_heals(play, "VM_LOST");
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    play_alarm(play, 0, "VM_LOST", false);
    cr_assert_str_eq(play_events(play), BEGUN);
}

static void alarm_of_epoch(uint32_t epoch)
{
    Mon__V1__Alarm *alarm = arena_alloc(play->arena, sizeof *alarm);

    mon__v1__alarm__init(alarm);
    alarm->vm_id = play_vm(play, 0)->id;
    alarm->epoch = epoch;
    alarm->event_name = "VM_ALIVE";
    play_item(play, (struct item){.kind = ITEM_ALARM, .message = &alarm->base});
}

Test(autoheal, one_failure_is_one_recovery_however_often_it_is_told)
{
    uint32_t epoch;

    deploy("router:1");
    epoch = play_vm(play, 0)->epoch;
    alarm_of_epoch(epoch);
    alarm_of_epoch(epoch);
    play_wait(play, 0);
    alarm_of_epoch(epoch);
    play_answer(play);
    cr_assert_str_eq(play_events(play), HEALED);
    alarm_of_epoch(epoch);
    play_wait(play, 1);
    cr_assert_str_eq(play_events(play), "");
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router0 POWER_ON:router0");
}

Test(autoheal, a_vm_that_answers_within_the_wait_is_left_alone)
{
    deploy("router:1");
    group()->recovery_wait_time = 30;
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 29);
    play_alarm(play, 0, "VM_ALIVE", true);
    cr_assert_str_eq(play_events(play), BEGUN " VM_RECOVERY_CANCELLED.");
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_eq(play_vm(play, 0)->record->n_recoveries_us, 0);

    play_alarm(play, 0, "VM_ALIVE", false); /* a failure of its own */
    play_wait(play, 30);
    play_answer(play);
    cr_assert_str_eq(play_events(play), HEALED);
}

Test(autoheal, a_redeploy_begins_only_when_the_wait_is_over)
{
    char id[37];

    deploy("router:1");
    policy()->action_on_recovery = "REDEPLOY_ONLY";
    group()->recovery_wait_time = 30;
    memcpy(id, play_vm(play, 0)->id, sizeof id);
    play_vm(play, 0)->record->agent = true;
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_vm(play, 0)->id, id);
    play_wait(play, 30);
    cr_assert_str_neq(play_vm(play, 0)->id, id);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play),
                     "REMOVE:?-1 DEFINE:router0 POWER_ON:router0 NOTICE:router0");
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
}

Test(autoheal, what_failed_during_a_service_operation_is_healed_after_it)
{
    deploy("router:2");
    play->no_acknowledgements = true;
    play_ask(play, "2", KIND_VM_DISABLE_MONITOR, play_vm(play, 1)->name, NULL);
    play_wait(play, 5);
    play_ask(play, "3", KIND_ENABLE_MONITOR, "", NULL);
    play_events(play);
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    play->no_acknowledgements = false;
    play_answer(play);
    play_alarm(play, 1, "VM_ALIVE", true);
    play_wait(play, 0);
    play_answer(play);
    cr_assert(strstr(play_events(play), "SERVICE_ALIVE. " BEGUN));
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
}

Test(autoheal, nothing_begins_while_stopped_or_unmonitored)
{
    deploy("router:1");
    play_alarm(play, 0, "VM_ALIVE", true);
    play_ask(play, "2", KIND_DISABLE_MONITOR, "", NULL);
    play_answer(play);
    play_events(play);
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    play_ask(play, "3", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 3600);
    cr_assert_str_eq(play_events(play), "");
    cr_assert_eq(service(), SERVICE_STOPPED);
}

Test(autoheal, stop_interrupts_the_wait)
{
    deploy("router:1");
    group()->recovery_wait_time = 30;
    play_alarm(play, 0, "VM_ALIVE", false);
    play_events(play);
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_CANCELLED!. VM_STOPPED "
                     "SERVICE_STOPPED.");
}

static void alarm_at(int64_t offset, int64_t time_us, bool verdict)
{
    Mon__V1__Alarm *alarm = arena_alloc(play->arena, sizeof *alarm);
    struct record record = {.offset = offset};

    mon__v1__alarm__init(alarm);
    alarm->vm_id = play_vm(play, 0)->id;
    alarm->epoch = play_vm(play, 0)->epoch;
    alarm->event_name = "VM_ALIVE";
    alarm->verdict = verdict;
    alarm->time_us = time_us;
    play_item(
        play,
        (struct item){.kind = ITEM_ALARM, .message = &alarm->base, .record = &record});
}

Test(autoheal, an_alarm_that_is_read_again_cancels_nothing)
{
    deploy("router:1");
    group()->recovery_wait_time = 30;
    alarm_at(7, 100, true);
    alarm_at(9, 200, false);
    cr_assert_str_eq(play_events(play), BEGUN);
    alarm_at(7, 100, true); /* after a kill */
    cr_assert_str_eq(play_events(play), "");
    alarm_at(9, 200, false);
    cr_assert_str_eq(play_events(play), "");
    alarm_at(2, 300, true); /* the topic was made anew */
    cr_assert_str_eq(play_events(play), "VM_RECOVERY_CANCELLED.");
}

Test(autoheal, a_manual_policy_leaves_it_to_people)
{
    deploy("router:1");
    policy()->recovery_type = "MANUAL";
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "VM_MANUAL_RECOVERY_NEEDED!");
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    play_alarm(play, 0, "VM_ALIVE", true);
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "VM_MANUAL_RECOVERY_NEEDED!");
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), HEALED);
}

Test(autoheal, a_recovery_that_failed_is_not_begun_again)
{
    deploy("router:1");
    policy()->action_on_recovery = "REBOOT_ONLY";
    group()->recovery_policy->max_retries = 1;
    play->deaf_all = true;
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 0);
    play_answer(play);
    play_wait(play, 120);
    cr_assert_str_eq(play_events(play),
                     BEGUN " VM_RECOVERY_REBOOT VM_RECOVERY_COMPLETE!.");
    cr_assert_eq(service(), SERVICE_ERROR);
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 60);
    cr_assert_str_eq(play_events(play), "");
}

static void heal(void)
{
    play_alarm(play, 0, "VM_ALIVE", false);
    play_wait(play, 0);
    play_answer(play);
}

Test(autoheal, a_vm_is_recovered_five_times_an_hour)
{
    deploy("router:1");
    for (int i = 0; i < 5; i++) {
        heal();
        cr_assert_str_eq(play_events(play), HEALED);
        play_wait(play, 60);
    }
    heal();
    cr_assert_str_eq(play_events(play), "VM_RECOVERY_WAITS!");
    cr_assert_str_eq(play_vm(play, 0)->entries->what, "recovery waits");
    play_wait(play, 3600 - 6 * 60);
    cr_assert_str_eq(play_events(play), "");
    play_wait(play, 60); /* the first is an hour ago */
    play_wait(play, 0);
    play_answer(play);
    cr_assert_str_eq(play_events(play), HEALED);
}

Test(autoheal, a_vm_over_its_budget_that_answers_is_left_alone)
{
    deploy("router:1");
    for (int i = 0; i < 6; i++)
        heal();
    play_events(play);
    play_alarm(play, 0, "VM_ALIVE", true);
    cr_assert_eq(play_vm(play, 0)->record->recovery_due_us, 0);
    play_wait(play, 3600);
    cr_assert_str_eq(play_events(play), "");
}

static int recovering(void)
{
    int count = 0;

    for (const struct vm *vm = play_deployment(play)->vms; vm; vm = vm->next)
        count += vm->state == VM_RECOVERING;
    return count;
}

Test(autoheal, a_storm_is_healed_a_few_at_a_time)
{
    deploy("router:8");
    play->scene->crowd.vms = 8;
    for (int i = 0; i < 8; i++)
        play_alarm(play, i, "VM_ALIVE", false);
    cr_assert_eq(recovering(), 3);
    for (int i = 0; i < 4; i++) {
        play_wait(play, 5);
        cr_assert_leq(recovering(), 3);
        play_answer(play);
        play->scene->crowd.recoveries = 0; /* as the tables count */
    }
    for (int i = 0; i < 8; i++)
        cr_assert_not_null(play_vm(play, i)->record->recovered);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(autoheal, where_the_crowd_is_not_counted_it_is_judged_in_the_next_turn)
{
    deploy("router:1");
    play->scene->crowd.vms = -1;
    play_alarm(play, 0, "VM_ALIVE", false);
    cr_assert_str_eq(play_events(play), "");
    cr_assert_eq(play_vm(play, 0)->due_us, play->scene->now_us);
    play->scene->crowd.vms = 1;
    play_wait(play, 0);
    cr_assert_str_eq(play_events(play), BEGUN);
    play_wait(play, 0);
    play_answer(play);
}

Test(autoheal, a_rule_is_a_condition_and_a_verb)
{
    cr_assert_null(rule_fault("TRUE servicebooted.sh"));
    cr_assert_null(rule_fault("FALSE recover autohealing"));
    cr_assert_null(rule_fault("ALWAYS log"));
    cr_assert(strstr(rule_fault("FALSE reboot"), "verb"));
    cr_assert(strstr(rule_fault("TRUE logs"), "verb"));
    cr_assert(strstr(rule_fault("false log"), "TRUE, FALSE or ALWAYS"));
    cr_assert_not_null(rule_fault(""));
}
