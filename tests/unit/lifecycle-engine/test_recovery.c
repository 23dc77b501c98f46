/*
 * test_recovery.c - recoveries by their policy, asked for and as part of a deploy; what
 * interrupts them; what goes on after a failure.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "services/lifecycle-engine/plan/ladder.h"
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

TestSuite(recovery, .init = begin, .fini = end);

static enum service_state service(void)
{
    return play_deployment(play)->state;
}

static Vnf__V1__VmGroup *group(void)
{
    return play_deployment(play)->spec->groups[0];
}

static void policy(const char *action, unsigned retries)
{
    Vnf__V1__RecoveryPolicy *given = arena_alloc(play->arena, sizeof *given);

    vnf__v1__recovery_policy__init(given);
    given->action_on_recovery = arena_text(play->arena, action);
    given->max_retries = retries;
    group()->recovery_policy = given;
}

Test(recovery, the_ladder_is_climbed_as_the_policy_says)
{
    play_deploy(play, "router:1");
    policy("REBOOT_THEN_REDEPLOY", 2);
    cr_assert_eq(ladder_next(group(), 0), RUNG_REBOOT);
    cr_assert_eq(ladder_next(group(), 1), RUNG_REDEPLOY);
    cr_assert_eq(ladder_next(group(), 2), RUNG_REDEPLOY);
    cr_assert_eq(ladder_next(group(), 3), RUNG_NONE);
    policy("REBOOT_ONLY", 2);
    cr_assert_eq(ladder_next(group(), 1), RUNG_REBOOT);
    cr_assert_eq(ladder_next(group(), 2), RUNG_NONE);
    policy("REDEPLOY_ONLY", 1);
    cr_assert_eq(ladder_next(group(), 0), RUNG_REDEPLOY);
    cr_assert_eq(ladder_next(group(), 1), RUNG_NONE);
}

Test(recovery, a_reboot_that_helps_is_all_that_is_done)
{
    uint32_t epoch;

    play_deploy(play, "router:1");
    epoch = play_vm(play, 0)->epoch;
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    cr_assert_eq(service(), SERVICE_RECOVERING);
    cr_assert_eq(play_vm(play, 0)->state, VM_RECOVERING);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:router0 POWER_ON:router0");
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_RECOVERY_INIT "
                                        "VM_RECOVERY_REBOOT VM_RECOVERY_COMPLETE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 0)->state, VM_ALIVE);
    cr_assert_gt(play_vm(play, 0)->epoch, epoch);
    cr_assert_not_null(play_vm(play, 0)->record->recovered);
}

Test(recovery, a_redeployed_vm_keeps_its_place_and_addresses_and_gets_a_new_name)
{
    char name[VM_NAME_SIZE], address[ADDRESS_SIZE], mac[MAC_SIZE], id[37];
    struct vm *vm;

    play_deploy(play, "router:1*");
    vm = play_vm(play, 0);
    strcpy(name, vm->name);
    strcpy(address, vm->nics[0].address);
    strcpy(mac, vm->nics[0].mac);
    strcpy(id, vm->id);
    play->deaf = arena_text(play->arena, vm->id); /* the reboot does not help */
    play_ask(play, "2", KIND_VM_RECOVER, vm->name, NULL);
    play_answer(play);
    play_wait(play, 120);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_INIT VM_RECOVERY_REBOOT "
                     "VM_RECOVERY_UNDEPLOYED VM_RECOVERY_DEPLOYED "
                     "VM_RECOVERY_COMPLETE.");
    vm = play_vm(play, 0);
    cr_assert_str_neq(vm->name, name);
    cr_assert_str_neq(vm->id, id);
    cr_assert_str_eq(vm->nics[0].address, address);
    cr_assert_str_eq(vm->nics[0].mac, mac);
    cr_assert_eq(vm->index, 0);
    cr_assert_str_empty(vm->former);
    cr_assert_eq(vm->state, VM_ALIVE);
    cr_assert_str_eq(vm->row_id, "");
}

Test(recovery, when_nothing_helps_the_vm_and_the_service_are_in_error)
{
    play_deploy(play, "router:1");
    policy("REBOOT_ONLY", 2);
    play->deaf_all = true;
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_answer(play);
    play_wait(play, 120);
    play_answer(play);
    play_wait(play, 120);
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_INIT VM_RECOVERY_REBOOT "
                     "VM_RECOVERY_REBOOT VM_RECOVERY_COMPLETE!.");
    cr_assert_eq(play_vm(play, 0)->state, VM_ERROR);
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert_eq(play_deployment(play)->failed, KIND_RECOVER);
}

Test(recovery, a_deploy_recovers_what_does_not_come_alive)
{
    play_ask(play, "1", KIND_DEPLOY, "", play_spec(play, "d", "router:2"));
    play->deaf = arena_text(play->arena, play_vm(play, 1)->id);
    play_answer(play);
    play_wait(play, 120);
    play_answer(play);
    play_wait(play, 120); /* the reboot does not help either */
    play_answer(play);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE VM_DEPLOYED "
                     "VM_RECOVERY_INIT VM_RECOVERY_REBOOT VM_RECOVERY_UNDEPLOYED "
                     "VM_RECOVERY_DEPLOYED VM_RECOVERY_COMPLETE SERVICE_ALIVE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
    cr_assert_eq(play_vm(play, 1)->state, VM_ALIVE);
}

Test(recovery, a_manual_policy_leaves_the_deploy_failed)
{
    Vnf__V1__Deployment *spec = play_spec(play, "d", "router:1");
    Vnf__V1__RecoveryPolicy *manual = arena_alloc(play->arena, sizeof *manual);

    vnf__v1__recovery_policy__init(manual);
    manual->recovery_type = arena_text(play->arena, "MANUAL");
    spec->groups[0]->recovery_policy = manual;
    play->deaf_all = true;
    play_ask(play, "1", KIND_DEPLOY, "", spec);
    play_answer(play);
    play_wait(play, 120);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE! SERVICE_ALIVE!.");
    cr_assert_eq(play_deployment(play)->failed, KIND_DEPLOY);
}

Test(recovery, a_start_has_no_ladder)
{
    play_deploy(play, "router:1");
    play_ask(play, "2", KIND_STOP, "", NULL);
    play_answer(play);
    play_events(play);
    play->deaf_all = true;
    play_ask(play, "3", KIND_START, "", NULL);
    play_answer(play);
    play_wait(play, 120);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_STARTED VM_ALIVE! SERVICE_ALIVE!.");
}

Test(recovery, recover_of_the_service_takes_those_in_error_in_order)
{
    play_deploy(play, "db:1 web:2>db");
    play->refuse_job = arena_text(play->arena, play_vm(play, 1)->id);
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert_eq(play_vm(play, 1)->state, VM_ERROR);
    play_events(play);
    play_jobs(play);
    play->refuse_job = NULL;
    play_ask(play, "3", KIND_RECOVER, "", NULL);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "POWER_OFF:web0 POWER_ON:web0");
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_INIT VM_RECOVERY_REBOOT "
                     "VM_RECOVERY_COMPLETE SERVICE_ALIVE.");
    cr_assert_eq(service(), SERVICE_ACTIVE);
}

Test(recovery, stop_interrupts_a_recovery_and_waits_for_its_call)
{
    play_deploy(play, "router:1");
    play->mute_job = arena_text(play->arena, play_vm(play, 0)->id);
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_answer(play);
    play_jobs(play);
    play_ask(play, "3", KIND_STOP, "", NULL);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_RECOVERY_INIT "
                                        "OPERATION_ACCEPTED VM_RECOVERY_CANCELLED!.");
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "", "nothing before the call is over");
    play->mute_job = NULL;
    for (struct job_order *j = play->scene->jobs; j; j = j->next)
        if (!j->next) {
            struct job_result over = {.job = j->job};

            play_item(play, (struct item){.kind = ITEM_RESULT, .result = &over});
            break;
        }
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "SHUT_DOWN:router0");
    cr_assert_str_eq(play_events(play), "VM_STOPPED SERVICE_STOPPED.");
    cr_assert_eq(service(), SERVICE_STOPPED);
}

Test(recovery, disable_monitor_interrupts_a_recovery_and_leaves_the_vm_for_repair)
{
    play_deploy(play, "router:2");
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_ask(play, "3", KIND_DISABLE_MONITOR, "", NULL);
    play_answer(play);
    cr_assert_eq(play_vm(play, 0)->state, VM_ERROR);
    cr_assert_eq(service(), SERVICE_ERROR);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_INIT OPERATION_ACCEPTED "
                     "VM_RECOVERY_CANCELLED!. VM_MONITOR_UNSET VM_MONITOR_UNSET "
                     "SERVICE_MONITOR_UNSET.");
}

Test(recovery, undeploy_in_the_middle_of_a_redeploy_removes_both_domains)
{
    struct job_result over = {.off = false};
    struct job *hung;

    play_deploy(play, "router:1");
    policy("REDEPLOY_ONLY", 1);
    play->mute_job = arena_text(play->arena, play_vm(play, 0)->id);
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_answer(play); /* the removal of the former domain hangs */
    cr_assert_str_not_empty(play_vm(play, 0)->former);
    hung = &play->seen_jobs->job;
    play->mute_job = NULL;
    play_jobs(play);
    play_ask(play, "3", KIND_UNDEPLOY, "", NULL);
    play_wait(play, 5);
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "REMOVE:router0 REMOVE:router0",
                     "the one it was and the one it was to be");
    cr_assert_eq(service(), SERVICE_UNDEPLOYING, "the call is not over");
    over.job = *hung;
    play_item(play, (struct item){.kind = ITEM_RESULT, .result = &over});
    play_answer(play);
    cr_assert_str_eq(play_jobs(play), "REMOVE:?-1", "once more, after the call");
    cr_assert_eq(service(), SERVICE_UNDEF);
}

Test(recovery, redeploys_end_too)
{
    play_deploy(play, "router:1");
    policy("REDEPLOY_ONLY", 2);
    play->deaf_all = true;
    play_ask(play, "2", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    for (int i = 0; i < 3; i++) {
        play_answer(play);
        play_wait(play, 120);
    }
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_RECOVERY_INIT VM_RECOVERY_UNDEPLOYED "
                     "VM_RECOVERY_DEPLOYED VM_RECOVERY_UNDEPLOYED "
                     "VM_RECOVERY_DEPLOYED VM_RECOVERY_COMPLETE!.");
    cr_assert_eq(play_vm(play, 0)->state, VM_ERROR);
}
