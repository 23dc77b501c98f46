/*
 * test_update.c - updates: what they come to, what they refuse, and what a failure
 * leaves.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "services/lifecycle-engine/plan/update.h"
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

TestSuite(update, .init = begin, .fini = end);

static enum service_state service(void)
{
    return play_deployment(play)->state;
}

/* Asks for it under this tag and answers all of it. */
static const char *update(const char *tag, Vnf__V1__Deployment *spec)
{
    play_ask(play, tag, KIND_UPDATE, "", spec);
    play_answer(play);
    return play_events(play);
}

static Vnf__V1__Deployment *spec(const char *groups)
{
    return play_spec(play, "d", groups);
}

static const char *answer(void)
{
    return play->scene->known->status_message;
}

Test(update, the_same_again_does_nothing_and_succeeds)
{
    play_deploy(play, "router:2");
    cr_assert_str_eq(update("u", spec("router:2")),
                     "OPERATION_ACCEPTED SERVICE_UPDATED.");
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_null(play_deployment(play)->wanted);
}

Test(update, a_higher_minimum_brings_vms_that_are_reserved_for_before_any_is_made)
{
    play_deploy(play, "router:1*");
    play_ask(play, "u", KIND_UPDATE, "", spec("router:3*"));
    cr_assert_eq(service(), SERVICE_UPDATING);
    cr_assert_str_eq(play_jobs(play), "");
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED VM_ALIVE "
                     "VM_UPDATED SERVICE_UPDATED.");
    cr_assert_str_eq(play_jobs(play), "DEFINE:router1 DEFINE:router2 POWER_ON:router1 "
                                      "POWER_ON:router2");
    cr_assert_str_eq(play_vm(play, 1)->nics[0].address, "10.0.0.11");
    cr_assert_str_eq(play_vm(play, 2)->nics[0].address, "10.0.0.12");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_deployment(play)->spec->groups[0]->scaling->min_active, 3);
}

Test(update, a_lower_minimum_removes_nothing)
{
    Vnf__V1__Deployment *lower = spec("router:1");

    play_deploy(play, "router:3");
    lower->groups[0]->scaling->max_active = 3;
    cr_assert_str_eq(update("u", lower), "OPERATION_ACCEPTED VM_UPDATED VM_UPDATED "
                                         "VM_UPDATED SERVICE_UPDATED.");
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 3);
}

Test(update, more_vms_than_max_active_is_refused)
{
    play_deploy(play, "router:3");
    cr_assert_str_eq(update("u", spec("router:1")), "OPERATION_REJECTED!.");
    cr_assert(strstr(answer(), "it has 3 VMs, max_active would be 1"), "%s", answer());
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_null(play_deployment(play)->wanted);
}

Test(update, too_few_addresses_are_refused_with_their_number)
{
    Vnf__V1__Deployment *wanted = spec("router:5*");

    play_deploy(play, "router:2*");
    wanted->groups[0]->scaling->pool->n_addresses = 3;
    update("u", wanted);
    cr_assert(strstr(answer(), "2 missing"), "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 2);
}

Test(update, a_leased_address_cannot_leave_the_pool)
{
    Vnf__V1__Deployment *wanted = spec("router:2*");

    play_deploy(play, "router:2*");
    wanted->groups[0]->scaling->pool->addresses[1] = "10.0.0.77";
    update("u", wanted);
    cr_assert(strstr(answer(), "the pool would lose 10.0.0.11, which VM d_router_1_"),
              "%s", answer());
}

Test(update, every_reason_is_named)
{
    Vnf__V1__Deployment *wanted = spec("router:1 lb:1");

    play_deploy(play, "router:2 lb:1");
    wanted->groups[1]->n_interfaces = 0;
    play->scene->catalogue.flavors->next =
        arena_alloc(play->arena, sizeof(struct flavor));
    *play->scene->catalogue.flavors->next = (struct flavor){
        .tenant = "", .name = "large", .vcpus = 4, .memory_mib = 4096, .users = ""};
    wanted->groups[1]->flavor = "large";
    wanted->groups[1]->n_kpis = 0;
    update("u", wanted);
    cr_assert(strstr(answer(), "max_active would be 1"), "%s", answer());
    cr_assert(strstr(answer(), "image and flavor stay"), "%s", answer());
    cr_assert(strstr(answer(), "interfaces stay"), "%s", answer());
}

Test(update, groups_come_and_go)
{
    play_deploy(play, "router:1 lb:1>router");
    cr_assert_str_eq(update("u", spec("router:1 cache:2>router")),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED VM_ALIVE "
                     "VM_UNDEPLOYED SERVICE_UPDATED.");
    cr_assert_null(deployment_group(play_deployment(play), "lb"));
    cr_assert_eq(deployment_members(play_deployment(play), "cache"), 2);
    cr_assert_eq(deployment_members(play_deployment(play), "lb"), 0);
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

static Vnf__V1__Deployment *with_threshold(const char *groups, const char *value)
{
    Vnf__V1__Deployment *wanted = spec(groups);

    wanted->groups[0]->kpis[0]->metric_value = arena_text(play->arena, value);
    return wanted;
}

/* The targets sent since the last call: "off:1 on:2", with the thresholds of those on.
 */
static const char *targets(void)
{
    static struct message *seen;
    const char *text = "";

    for (struct message *m = seen ? seen->next : play->scene->messages; m;
         m = m->next) {
        ProtobufCAllocator allocator = arena_allocator(play->arena);
        Mon__V1__Target *target;

        seen = m;
        if (strcmp(m->type, "Target") != 0 || !m->payload)
            continue;
        target = mon__v1__target__unpack(&allocator, m->length, m->payload);
        text = arena_format(play->arena, "%s%s%s", text, *text ? " " : "",
                            target->enabled ? target->probes[0]->kpi->metric_value
                                            : "off");
    }
    return text;
}

Test(update, a_changed_kpi_takes_effect_with_monitoring_off_and_on)
{
    play_deploy(play, "router:2");
    targets();
    cr_assert_str_eq(update("u", with_threshold("router:2", "7")),
                     "OPERATION_ACCEPTED VM_UPDATED VM_UPDATED SERVICE_UPDATED.");
    cr_assert_str_eq(targets(), "off off 7 7");
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_not_null(play_vm(play, 0)->record->updated);
}

Test(update, what_people_switched_off_stays_off)
{
    play_deploy(play, "router:2");
    play_ask(play, "off", KIND_VM_DISABLE_MONITOR, play_vm(play, 0)->name, NULL);
    play_answer(play);
    targets();
    update("u", with_threshold("router:2", "7"));
    cr_assert_str_eq(targets(), "off 7");
    cr_assert_not(play_vm(play, 0)->monitored);
}

/* One VM of three cannot be powered on. */
static void fail_update(void)
{
    play_deploy(play, "router:1");
    play->refuse_all = "_router_2_";
    cr_assert_str_eq(update("u", with_threshold("router:3", "7")),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED! VM_UPDATED "
                     "SERVICE_UPDATED!.");
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert_eq(play_vm(play, 2)->state, VM_ERROR);
    play->refuse_all = NULL;
    play_jobs(play);
}

Test(update, monitoring_is_on_again_whatever_the_outcome)
{
    fail_update();
    cr_assert(play_vm(play, 0)->monitored);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
}

Test(update, after_a_failure_the_same_goes_on)
{
    fail_update();
    cr_assert_str_eq(update("again", with_threshold("router:3", "7")),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_UPDATED VM_UPDATED "
                     "SERVICE_UPDATED.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 3);
}

Test(update, after_a_failure_the_old_one_goes_back_and_what_is_in_error_goes)
{
    Vnf__V1__Deployment *old = spec("router:1");

    play_deploy(play, "router:1");
    play_deployment(play)->spec->groups[0]->scaling->max_active = 3;
    old->groups[0]->scaling->max_active = 3;
    play->refuse_all = "_router_2_";
    update("u", spec("router:3"));
    play->refuse_all = NULL;
    cr_assert_eq(service(), SERVICE_ERROR);
    update("back", old);
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 2);
    cr_assert_eq(play_deployment(play)->spec->groups[0]->scaling->min_active, 1);
}

Test(update, after_a_failure_another_is_refused)
{
    fail_update();
    cr_assert_str_eq(update("other", spec("router:3 lb:1")), "OPERATION_REJECTED!.");
    cr_assert(strstr(answer(), "the same datamodel goes on"), "%s", answer());
}

Test(update, a_retry_goes_on_with_what_was_wanted)
{
    fail_update();
    play->retry_of = play_id(play, "u");
    update("retry", spec("router:1"));
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 3);
}

Test(update, recover_repairs_what_a_failed_update_left)
{
    fail_update();
    play_ask(play, "recover", KIND_RECOVER, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 2)->state, VM_ALIVE);
}

Test(update, without_an_address_for_all_none_is_made)
{
    play_deploy(play, "router:1*");
    play->no_addresses = true; /* quarantine is ip-pool's to judge */
    update("u", spec("router:3*"));
    cr_assert_str_eq(play_jobs(play), "");
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert(strstr(answer(), "the pool is exhausted"), "%s", answer());
    play->no_addresses = false;
    update("again", spec("router:3*"));
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "router"), 3);
}

Test(update, after_a_failed_operation_only_groups_can_go)
{
    play_deploy(play, "router:1 lb:1>router");
    play->refuse_all = "_lb_";
    play_ask(play, "reboot", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    update("more", spec("router:2 lb:1>router"));
    cr_assert(strstr(answer(), "only an update that removes groups"), "%s", answer());
    update("less", spec("router:1"));
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "lb"), 0);
}

Test(update, a_group_that_a_failed_update_brought_can_be_scaled)
{
    Vnf__V1__Deployment *wanted = spec("router:1 lb:1");

    wanted->groups[1]->scaling->max_active = 3;
    play_deploy(play, "router:1");
    play->refuse_all = "_lb_";
    update("u", wanted);
    cr_assert_eq(service(), SERVICE_ERROR);
    play->refuse_all = NULL;
    play_ask(play, "recover", KIND_RECOVER, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_not_null(play_deployment(play)->wanted);
    play_scale(play, "out", KIND_SCALE_OUT, "lb", -1, 1);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ACTIVE, "%s", answer());
    cr_assert_eq(deployment_members(play_deployment(play), "lb"), 2);
}

Test(update, undeploy_interrupts_at_every_step_and_leaves_nothing)
{
    play_destroy(play);
    for (int asks = 0; asks < 40; asks++) {
        struct play *other = play = play_create();

        play_deploy(play, "router:1* lb:1>router");
        play_ask(play, "u", KIND_UPDATE, "", spec("router:3* cache:1>router"));
        play_answer_some(play, asks);
        play_ask(play, "undeploy", KIND_UNDEPLOY, "", NULL);
        play_answer(play);
        cr_assert_eq(service(), SERVICE_UNDEF, "after %d answers", asks);
        cr_assert_null(play_deployment(play)->vms);
        cr_assert_null(play_deployment(play)->wanted);
        play_destroy(other);
    }
    play = play_create();
}
