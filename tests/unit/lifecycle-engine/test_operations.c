/*
 * test_operations.c - monitoring switched by request, VMs deleted, what failed gone on
 * with.
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

TestSuite(operations, .init = begin, .fini = end);

static enum service_state service(void)
{
    return play_deployment(play)->state;
}

static int step_count(const char *tag)
{
    return scene_operation(play->scene, play_id(play, tag))->step_count;
}

Test(operations, monitoring_goes_off_and_on_again_for_all)
{
    play_deploy(play, "router:2");
    play_ask(play, "2", KIND_DISABLE_MONITOR, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_MONITOR_UNSET "
                                        "VM_MONITOR_UNSET SERVICE_MONITOR_UNSET.");
    cr_assert_eq(play_vm(play, 0)->state, VM_INERT);
    cr_assert_not(play_vm(play, 0)->monitored);
    cr_assert_eq(service(), SERVICE_ACTIVE);
    play_ask(play, "3", KIND_ENABLE_MONITOR, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_MONITOR_SET "
                                        "VM_MONITOR_SET SERVICE_ALIVE.");
    cr_assert_eq(play_vm(play, 1)->state, VM_ALIVE);
}

Test(operations, monitoring_of_one_vm_ends_with_its_own_event)
{
    play_deploy(play, "router:2");
    play_ask(play, "2", KIND_VM_DISABLE_MONITOR, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_MONITOR_UNSET.");
    play_ask(play, "3", KIND_VM_ENABLE_MONITOR, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_MONITOR_SET.");
    cr_assert_str_eq(play_vm(play, 0)->record->monitoring->kind, "VM_ENABLE_MONITOR");
}

Test(operations, what_is_monitored_is_not_switched_on_again)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_ENABLE_MONITOR, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    play_ask(play, "3", KIND_VM_ENABLE_MONITOR, play_vm(play, 0)->name, NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert(strstr(play->scene->known->status_message, "monitored already"), "%s",
              play->scene->known->status_message);
}

Test(operations, a_vm_is_deleted_with_its_address_and_its_place_is_free)
{
    play_deploy(play, "router:2*");
    play_ask(play, "2", KIND_VM_DELETE, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "REMOVE:?-1");
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_UNDEPLOYED.");
    cr_assert_eq(play_vm(play, 0)->index, 1);
    cr_assert_null(play_vm(play, 0)->next);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(operations, a_vm_started_while_all_is_stopped_makes_the_service_active)
{
    play_deploy(play, "router:2");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play_ask(play, "3", KIND_VM_START, play_vm(play, 1)->name, NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

Test(operations, one_of_five_that_fails_leaves_four_running_and_start_repairs_it)
{
    play_deploy(play, "router:5");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play->refuse_job = play_vm(play, 2)->id;
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    for (int i = 0; i < 5; i++)
        cr_assert_eq(play_vm(play, i)->state, i == 2 ? VM_ERROR : VM_ALIVE);
    cr_assert(strstr(play->scene->known->status_message, play_vm(play, 2)->name));
    cr_assert(strstr(play->scene->known->status_message, "the hypervisor says no"));
    play->refuse_job = NULL;
    play_jobs(play);
    play_ask(play, "4", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router2 POWER_ON:router2");
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(operations, a_vm_operation_that_repairs_the_last_vm_heals_the_service)
{
    play_deploy(play, "router:2");
    play->refuse_job = play_vm(play, 0)->id;
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    play->refuse_job = NULL;
    play_ask(play, "3", KIND_VM_START, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

/* --- gone on with ----------------------------------------------------------------- */

Test(operations, a_retried_reboot_leaves_alone_what_was_rebooted)
{
    play_deploy(play, "router:3");
    play->refuse_job = play_vm(play, 1)->id;
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    play->refuse_job = NULL;
    play_jobs(play);
    play_events(play);
    play->retry_of = play_id(play, "2");
    play_ask(play, "3", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router1 POWER_ON:router1");
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_REBOOTED VM_ALIVE SERVICE_ALIVE.");
}

Test(operations, only_a_failed_operation_of_the_same_kind_can_be_retried)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    play_events(play);
    play->retry_of = play_id(play, "2");
    play_ask(play, "3", KIND_REBOOT, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert(strstr(play->scene->known->status_message, "SUCCEEDED"));
    play->retry_of = play_id(play, "2");
    play_ask(play, "4", KIND_STOP, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert_eq(play->scene->known->status_code, 404);
}

static void deploy_half(void)
{
    play_ask(play, "1", KIND_DEPLOY, "", play_spec(play, "d", "router:2"));
    play->refuse_job = play_vm(play, 1)->id;
    play_answer(play);
    cr_assert_eq(play_deployment(play)->failed, KIND_DEPLOY);
    play->refuse_job = NULL;
    play_events(play);
    play_jobs(play);
}

static void half_is_finished(void)
{
    play_answer(play);
    cr_assert_str_eq(play_jobs(play),
                     "DEFINE:router1 POWER_OFF:router1 POWER_ON:router1");
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE SERVICE_ALIVE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(operations, the_same_deploy_again_goes_on_where_it_failed)
{
    deploy_half();
    play_ask(play, "2", KIND_DEPLOY, "", play_spec(play, "d", "router:2"));
    half_is_finished();
}

Test(operations, recover_goes_on_where_the_deploy_failed)
{
    deploy_half();
    play_ask(play, "2", KIND_RECOVER, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 1)->state, VM_ALIVE);
}

Test(operations, another_deploy_is_refused_and_says_what_would_do)
{
    deploy_half();
    play_ask(play, "2", KIND_DEPLOY, "", play_spec(play, "d", "router:3"));
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert(strstr(play->scene->known->status_message, "undeploy first"));
    cr_assert_eq(step_count("2"), 0);
}

/* The guest was asked to shut down and that call hangs; by the time that it ends it has
 * been asked for something else. */
Test(operations, a_result_of_an_older_attempt_is_nobodys)
{
    struct job_result late = {.off = true};

    play_deploy(play, "router:1");
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        late.job = j->job;
    play_jobs(play);
    play_wait(play, 61);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router0");
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &late});
    cr_assert_eq(play_vm(play, 0)->state, VM_STOPPING);
    play->mute_job = NULL;
    play_answer(play);
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

/* --- history ---------------------------------------------------------------------- */

Test(operations, the_history_tells_what_happened_to_a_vm)
{
    const struct entry *entry;

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    entry = play_vm(play, 0)->entries;
    cr_assert_str_eq(entry->what, "monitoring on");
    cr_assert_str_eq(entry->next->what, "rebooted");
    cr_assert_str_eq(entry->next->operation, play_id(play, "2"));
    cr_assert_str_eq(entry->next->next->what, "monitoring off");
    cr_assert_str_eq(play_vm(play, 0)->record->rebooted->operation, play_id(play, "2"));
    cr_assert(play_vm(play, 0)->record->notice_due);
    cr_assert_eq(play_vm(play, 0)->record->entries, 5);
}
