/*
 * test_decide.c - operations from request to final event, decided without the rest.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "proto/event.pb-c.h"
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

TestSuite(decide, .init = begin, .fini = end);

static enum service_state service(void)
{
    return play_deployment(play)->state;
}

Test(decide, a_deploy_defines_starts_watches_and_ends_alive)
{
    play_ask(play, "1", KIND_DEPLOY, "", play_spec(play, "d", "router:1"));
    cr_assert_eq(service(), SERVICE_DEPLOYING);
    cr_assert_eq(play_vm(play, 0)->state, VM_DEPLOYING);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "DEFINE:router0 POWER_ON:router0");
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE SERVICE_ALIVE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_str_eq(play_vm(play, 0)->nics[0].address, "192.0.2.1");
}

Test(decide, a_stop_switches_monitoring_off_before_the_first_hypervisor_call)
{
    play_deploy(play, "router:2");
    play->no_acknowledgements = true;
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "");
    play_wait(play, 5); /* the acknowledgement's deadline */
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router0 SHUT_DOWN:router1");
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_STOPPED VM_STOPPED SERVICE_STOPPED.");
    cr_assert_eq(service(), SERVICE_STOPPED);
    cr_assert_eq(play_vm(play, 1)->state, VM_SHUTOFF);
}

Test(decide, a_start_switches_monitoring_on_again_at_a_new_epoch)
{
    uint32_t epoch;

    play_deploy(play, "router:1");
    epoch = play_vm(play, 0)->epoch;
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_STARTED VM_ALIVE SERVICE_ALIVE.");
    cr_assert_eq(play_vm(play, 0)->epoch, epoch + 2);
    cr_assert(play_vm(play, 0)->monitored);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(decide, a_reboot_stops_and_starts_for_real)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router0 POWER_ON:router0");
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_REBOOTED VM_ALIVE SERVICE_ALIVE.");
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
}

Test(decide, groups_start_after_those_they_depend_on_and_stop_before_them)
{
    play_deploy(play, "db:1 app:2>db web:1>app");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play),
                     "SHUT_DOWN:web0 SHUT_DOWN:app0 SHUT_DOWN:app1 SHUT_DOWN:db0");
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play),
                     "POWER_ON:db0 POWER_ON:app0 POWER_ON:app1 POWER_ON:web0");
}

/* Deploys it under this tag; the MAC of the nth VM's only nic. */
static const char *mac_of(const char *tag, Vnf__V1__Deployment *spec, int nth)
{
    play_ask(play, tag, KIND_DEPLOY, "", spec);
    play_answer(play);
    return play_vm(play, nth)->nics[0].mac;
}

static void undeploy(const char *tag)
{
    play_ask(play, tag, KIND_UNDEPLOY, "", NULL);
    play_answer(play);
}

Test(decide, a_place_that_gets_its_address_again_has_its_mac_again)
{
    const char *first, *second, *again, *id;

    first = mac_of("one", play_spec(play, "d", "router:2*"), 0);
    second = play_vm(play, 1)->nics[0].mac;
    id = play_vm(play, 0)->id;
    cr_assert_str_neq(first, second);
    undeploy("gone");
    again = mac_of("two", play_spec(play, "d", "router:2*"), 0);
    cr_assert_str_neq(play_vm(play, 0)->id, id);
    cr_assert_str_eq(again, first);
}

Test(decide, what_is_not_its_own_has_another_mac)
{
    Vnf__V1__Deployment *fixed = play_spec(play, "d", "router:1"),
                        *stated = play_spec(play, "d", "router:1"),
                        *any = play_spec(play, "d", "router:1");
    const char *macs[3];

    fixed->groups[0]->interfaces[0]->ip_address = "10.0.0.9";
    macs[0] = mac_of("fixed", fixed, 0);
    undeploy("a");
    macs[1] = mac_of("any", any, 0);
    undeploy("b");
    macs[2] = mac_of("other", play_spec(play, "d", "router:1"), 0);
    cr_assert_str_neq(macs[0], macs[1]);
    cr_assert_str_neq(macs[1], macs[2], "chosen around what DHCP remembers");
    undeploy("c");
    stated->groups[0]->interfaces[0]->ip_address = "10.0.0.9";
    stated->groups[0]->interfaces[0]->mac_address = "52:54:00:00:00:07";
    cr_assert_str_eq(mac_of("stated", stated, 0), "52:54:00:00:00:07");
}

Test(decide, an_undeploy_leaves_nothing_and_forgets_the_targets)
{
    play_deploy(play, "router:2*");
    play_ask(play, "2", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    cr_assert_str_eq(
        play_events(play),
        "OPERATION_ACCEPTED VM_UNDEPLOYED VM_UNDEPLOYED SERVICE_UNDEPLOYED.");
    cr_assert_eq(service(), SERVICE_UNDEF);
    cr_assert_null(play_deployment(play)->vms);
    cr_assert_null(play_deployment(play)->spec);
}

Test(decide, a_static_group_takes_its_addresses_from_the_pool)
{
    play_deploy(play, "router:2*");
    cr_assert_str_eq(play_vm(play, 0)->nics[0].address, "10.0.0.10");
    cr_assert_str_eq(play_vm(play, 1)->nics[0].address, "10.0.0.11");
}

Test(decide, the_same_request_again_gets_the_same_verdict_and_no_second_effect)
{
    struct message *first, *again;

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    first = play->scene->messages;
    while (strcmp(first->topic, "vnf.events") != 0 || !first->event ||
           strcmp(first->transaction, play_id(play, "2")) != 0)
        first = first->next;
    play_answer(play);
    play_events(play);
    play_jobs(play);
    play_ask(play, "2", KIND_STOP, "", NULL);
    again = play->scene->messages;
    while (again->next)
        again = again->next;
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED");
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_eq(first->length, again->length);
    cr_assert_eq(memcmp(first->payload, again->payload, first->length), 0);
    cr_assert_str_eq(first->id, again->id);
}

Test(decide, a_refusal_is_recorded_and_final)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_START, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert_eq(play->scene->known->state, OPERATION_REJECTED);
    cr_assert_eq(play->scene->known->status_code, 409);
}

Test(decide, an_unknown_deployment_is_refused_with_sequence_zero)
{
    struct message *m;
    Vnf__V1__Event *event;

    play_ask(play, "1", KIND_STOP, "", NULL);
    m = play->scene->messages;
    event = vnf__v1__event__unpack(NULL, m->length, m->payload);
    cr_assert_eq(event->sequence, 0);
    cr_assert_eq(event->status_code, 404);
    vnf__v1__event__free_unpacked(event, NULL);
}

Test(decide, an_operation_beside_a_running_one_is_refused_and_names_it)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_ask(play, "3", KIND_REBOOT, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED OPERATION_REJECTED!.");
    cr_assert(strstr(play->scene->known->status_message, play_id(play, "2")));
}

Test(decide, undeploy_interrupts_and_the_interrupted_ends_first)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_ask(play, "3", KIND_UNDEPLOY, "", NULL);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED OPERATION_ACCEPTED SERVICE_STOPPED!.");
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_UNDEPLOYED SERVICE_UNDEPLOYED.");
}

Test(decide, undeploy_begins_after_five_seconds_though_a_call_hangs_and_ends_after_it)
{
    struct job_result late = {.off = true};

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play); /* the shut down hangs */
    late.job = play->scene->jobs->job;
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        late.job = j->job;
    play_jobs(play);
    play_ask(play, "3", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "");
    play->mute_job = NULL;
    play_wait(play, 5);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "REMOVE:router0");
    cr_assert_eq(service(), SERVICE_UNDEPLOYING);
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &late});
    play_answer(play);
    cr_assert_eq(service(), SERVICE_UNDEF);
}

Test(decide, a_vm_that_the_hypervisor_refuses_fails_alone_and_is_named)
{
    play_deploy(play, "router:3");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    play->refuse_job = play_vm(play, 1)->id;
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_eq(play_vm(play, 1)->state, VM_ERROR);
    cr_assert_eq(play_vm(play, 2)->state, VM_ALIVE);
    cr_assert(strstr(play->scene->known->status_message, "the hypervisor says no"));
    cr_assert(strstr(play->scene->known->status_message, play_vm(play, 1)->name));
    play->refuse_job = NULL;
    play_ask(play, "4", KIND_START, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(decide, a_vm_that_never_answers_fails_after_its_bootup_time)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    play->deaf = play_vm(play, 0)->id;
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    play_wait(play, 119);
    cr_assert_eq(service(), SERVICE_STARTING);
    play_wait(play, 1);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_STARTED VM_ALIVE! SERVICE_ALIVE!.");
    cr_assert_eq(service(), SERVICE_ERROR);
}

Test(decide, an_alarm_of_an_old_epoch_changes_nothing)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play->scene->now_us++;
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
    play_events(play);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "");
}

/* A stop whose only VM was asked to shut down, and is not off yet. */
static void stop_asked(void)
{
    struct job_result asked = {.off = false};

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router0");
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        asked.job = j->job;
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &asked});
}

Test(decide, a_guest_that_does_not_shut_down_is_switched_off_and_the_event_says_so)
{
    const struct message *m;

    stop_asked();
    play->mute_job = NULL;
    play_wait(play, 60);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router0");
    play_answer(play);
    cr_assert_eq(service(), SERVICE_STOPPED);
    for (m = play->scene->messages; !m->event || strcmp(m->event, "VM_STOPPED") != 0;)
        m = m->next;
    cr_assert(strstr(m->text, "did not shut down in time"));
}

Test(decide, a_domain_that_goes_off_ends_the_shut_down_at_once)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_OFF, .vm_id = play_vm(play, 0)->id});
    cr_assert_eq(service(), SERVICE_STOPPED);
}

static void looked(bool off)
{
    struct job_result seen = {.off = off};

    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_LOOK, .vm_id = play_vm(play, 0)->id});
    cr_assert_str_eq(play_jobs(play), "LOOK:router0");
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        seen.job = j->job;
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &seen});
}

Test(decide, a_shut_down_of_which_nobody_heard_ends_with_a_look)
{
    stop_asked();
    looked(false);
    cr_assert_eq(service(), SERVICE_STOPPING);
    looked(true);
    cr_assert_eq(service(), SERVICE_STOPPED);
}

/* The VM's history has as many entries as the step had attempts: what a look out of
 * band is held against. */
Test(decide, a_look_for_a_shut_down_that_is_over_is_nobodys)
{
    struct job_result seen = {.off = false};

    stop_asked();
    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_LOOK, .vm_id = play_vm(play, 0)->id});
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        seen.job = j->job;
    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_OFF, .vm_id = play_vm(play, 0)->id});
    cr_assert_eq(service(), SERVICE_STOPPED);
    play_jobs(play);
    play_events(play);
    play_vm(play, 0)->record->entries = seen.job.attempt;
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &seen});
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_str_eq(play_events(play), "");
}

Test(decide, what_another_instance_asked_to_shut_down_is_not_looked_at)
{
    stop_asked();
    play->scene->instance = 8;
    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_LOOK, .vm_id = play_vm(play, 0)->id});
    cr_assert_str_eq(play_jobs(play), "");
}

Test(decide, a_shut_down_that_another_instance_may_still_call_leaves_a_doubt)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    play->scene->instance = 8;
    play_item(play,
              (struct item){.kind = ITEM_DOMAIN_OFF, .vm_id = play_vm(play, 0)->id});
    cr_assert_eq(service(), SERVICE_STOPPED);
    cr_assert_gt(play_vm(play, 0)->record->doubted_until_us, 0);
}

/* As a failed update leaves it, and the next one that leaves its group out. */
Test(decide, a_vm_whose_group_no_datamodel_has_can_be_operated)
{
    static const enum operation_kind KINDS[] = {
        KIND_VM_DISABLE_MONITOR, KIND_VM_ENABLE_MONITOR, KIND_VM_STOP, KIND_VM_START,
        KIND_VM_REBOOT,          KIND_VM_RECOVER,        KIND_STOP,    KIND_START,
        KIND_DISABLE_MONITOR,    KIND_ENABLE_MONITOR,    KIND_RECOVER, KIND_REBOOT,
        KIND_VM_DELETE,          KIND_UNDEPLOY,
    };
    char tag[8];

    play_deploy(play, "router:2 db:1");
    play_vm(play, 0)->group = "ghost";
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
        bool of_vm = kind_scope(KINDS[i]) == SCOPE_VM;

        snprintf(tag, sizeof tag, "k%zu", i);
        play_ask(play, tag, KINDS[i], of_vm ? play_vm(play, 0)->name : "", NULL);
        play_answer(play);
        cr_assert_null(deployment_service_operation(play_deployment(play)), "%s",
                       kind_name(KINDS[i]));
    }
    cr_assert_eq(service(), SERVICE_UNDEF);
}

Test(decide, a_takeover_asks_again_and_an_old_result_is_nobodys)
{
    struct job_result old = {.off = true};

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play->mute_job = play_vm(play, 0)->id;
    play_answer(play);
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        old.job = j->job;
    play_jobs(play);
    play->scene->instance = 8;
    play_item(play, (struct item){.kind = ITEM_TAKEOVER});
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router0");
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &old});
    cr_assert_eq(service(), SERVICE_STOPPING);
    play->mute_job = NULL;
    play->seen_jobs = NULL;
    play_answer(play);
    cr_assert_eq(service(), SERVICE_STOPPED);
}

Test(decide, vm_operations_run_side_by_side_and_the_last_stop_stops_the_service)
{
    play_deploy(play, "router:2");
    play_ask(play, "2", KIND_VM_STOP, play_vm(play, 0)->name, NULL);
    play_ask(play, "3", KIND_VM_STOP, play_vm(play, 1)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED OPERATION_ACCEPTED VM_STOPPED. VM_STOPPED.");
    cr_assert_eq(service(), SERVICE_STOPPED);
    play_ask(play, "4", KIND_VM_START, play_vm(play, 1)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_STARTED VM_ALIVE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_SHUTOFF);
}

Test(decide, a_name_deployed_again_goes_on_counting)
{
    uint64_t sequence;

    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_UNDEPLOY, "", NULL);
    play_answer(play);
    sequence = play_deployment(play)->sequence;
    play_ask(play, "3", KIND_DEPLOY, "", play_spec(play, "d", "router:1"));
    cr_assert_eq(play_deployment(play)->sequence, sequence + 1);
}

Test(decide, a_deploy_with_several_mistakes_names_them_all)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "router:1 router:2");

    spec->groups[0]->image = "nowhere";
    spec->groups[1]->scaling->max_active = 1;
    play_ask(play, "1", KIND_DEPLOY, "", spec);
    cr_assert_str_eq(play_events(play), "OPERATION_REJECTED!.");
    cr_assert(strstr(play->scene->known->status_message, "image 'nowhere'"));
    cr_assert(strstr(play->scene->known->status_message, "two groups are named"));
    cr_assert(strstr(play->scene->known->status_message, "above max_active"));
    cr_assert_eq(play->scene->known->status_code, 422);
    cr_assert_null(play_deployment(play));
}
