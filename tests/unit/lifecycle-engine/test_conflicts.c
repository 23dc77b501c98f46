/*
 * test_conflicts.c - every cell of the matrix of the contract's section 3, as the
 * contract writes it; and that each condition decides as its number says.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "tests/unit/lifecycle-engine/play.h"

/* The contract's own lines. */
static const char *const CONTRACT[SITUATIONS_END] = {
    "X1    A     A      X      A      A      A     A      A",
    "X1    A     A      A2     A2     A      X     A      A",
    "A     X     X      X      X      X      X     X      A",
    "A     A     A      X      A      A      X     A3     A",
    "A     A     A      X      A      A      X     A7     A",
    "X     X     X      X      X      A4     X     X      A",
    "X     A     A      X      X      A      X     X      A",
    "X     X     X      X      X      X      X     X      A8",
    "X     X5    X      X      X5     A6     X     X      A",
    "X     X     X      X      X      X      X     X      A",
    "X     X     X      X      X      X      X     X      X",
};

static enum cell cell_of(const char *word)
{
    static const enum cell NUMBERED[] = {A, A1, A2, A3, A4, A5, A6, A7, A8};

    if (word[1])
        return NUMBERED[word[1] - '0'];
    return *word == 'A' ? A : X;
}

Test(conflicts, every_cell_is_as_the_contract_says)
{
    for (int row = 0; row < SITUATIONS_END; row++) {
        char line[80], *rest = NULL, *word;
        int column = 0;

        strcpy(line, CONTRACT[row]);
        for (word = strtok_r(line, " ", &rest); word;
             word = strtok_r(NULL, " ", &rest), column++)
            cr_expect_eq(conflict_cell((enum situation)row, (enum request)column),
                         cell_of(word), "%s, %s", situation_name((enum situation)row),
                         request_name((enum request)column));
        cr_assert_eq(column, REQUESTS_END);
    }
}

/* --- the decision in every situation ---------------------------------------------- */

static struct play *play;

static void begin(void)
{
    play = play_create();
    play_deploy(play, "router:2");
}

static void end(void)
{
    play_destroy(play);
}

TestSuite(situation, .init = begin, .fini = end);

static const enum operation_kind SERVICE_KINDS[] = {
    KIND_START,           KIND_STOP,    KIND_REBOOT,  KIND_ENABLE_MONITOR,
    KIND_DISABLE_MONITOR, KIND_RECOVER, KIND_UNDEPLOY};

/* One letter a kind of the list above: A accepted, X refused with 409. */
static void decides(enum situation situation, const char *letters)
{
    struct deployment *d = play_deployment(play);

    cr_assert_str_eq(situation_name(situation_of(d)), situation_name(situation));
    for (size_t i = 0; letters[i]; i++) {
        struct err err = {.kind = ERR_NONE};
        int r = conflict_check(d, SERVICE_KINDS[i], &err);

        cr_expect_eq(r == 0, letters[i] == 'A', "%s, %s: %s", situation_name(situation),
                     kind_name(SERVICE_KINDS[i]), err.msg);
        if (r == 0)
            continue;
        cr_expect_eq(r, ERR_CONFLICT);
        cr_expect(strstr(err.msg, service_state_name(d->state)), "no state: %s",
                  err.msg);
    }
}

static void fails(enum operation_kind kind)
{
    play_deployment(play)->state = SERVICE_ERROR;
    play_deployment(play)->failed = kind;
}

Test(situation, active_and_monitored)
{
    decides(SITUATION_ACTIVE_MONITORED, "XAAXAAA");
}

Test(situation, active_and_monitored_with_a_vm_shut_off_may_start)
{
    play_ask(play, "stop", KIND_VM_STOP, play_vm(play, 0)->name, NULL);
    play_answer(play);
    decides(SITUATION_ACTIVE_MONITORED, "AAAXAAA");
}

Test(situation, active_with_one_unmonitored)
{
    play_ask(play, "off", KIND_VM_DISABLE_MONITOR, play_vm(play, 0)->name, NULL);
    play_answer(play);
    decides(SITUATION_ACTIVE_UNMONITORED, "XAAAAAA");
}

Test(situation, active_with_all_unmonitored_has_nothing_to_disable)
{
    play_ask(play, "off", KIND_DISABLE_MONITOR, "", NULL);
    play_answer(play);
    decides(SITUATION_ACTIVE_UNMONITORED, "XAAAXAA");
}

Test(situation, stopped)
{
    play_ask(play, "stop", KIND_STOP, "", NULL);
    play_answer(play);
    decides(SITUATION_STOPPED, "AXXXXXA");
}

Test(situation, in_error_after_an_operation)
{
    fails(KIND_START);
    decides(SITUATION_ERROR_OPERATION, "AAAXAAA");
}

Test(situation, in_error_after_an_update)
{
    fails(KIND_UPDATE);
    decides(SITUATION_ERROR_UPDATE, "AAAXAAA");
}

Test(situation, in_error_after_a_deploy)
{
    fails(KIND_DEPLOY);
    decides(SITUATION_ERROR_DEPLOY, "XXXXXAA");
}

Test(situation, in_error_after_a_recovery)
{
    fails(KIND_RECOVER);
    decides(SITUATION_ERROR_RECOVERY, "XAAXXAA");
}

Test(situation, in_error_after_an_undeploy)
{
    fails(KIND_UNDEPLOY);
    decides(SITUATION_ERROR_UNDEPLOY, "XXXXXXA");
}

Test(situation, while_a_vm_operation_runs)
{
    play_ask(play, "reboot", KIND_VM_REBOOT, play_vm(play, 0)->name, NULL);
    decides(SITUATION_VM_OPERATIONS_RUN, "XXXXXAA");
}

Test(situation, while_only_a_recovery_runs_it_gives_way_to_stop_and_disable)
{
    play_ask(play, "recover", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    decides(SITUATION_VM_OPERATIONS_RUN, "XAXXAAA");
}

Test(situation, while_a_service_operation_runs)
{
    play_ask(play, "reboot", KIND_REBOOT, "", NULL);
    decides(SITUATION_SERVICE_OPERATION_RUNS, "XXXXXXA");
}

Test(situation, while_it_is_undeployed)
{
    play_ask(play, "undeploy", KIND_UNDEPLOY, "", NULL);
    decides(SITUATION_UNDEPLOYING, "XXXXXXX");
}

/* --- one VM ----------------------------------------------------------------------- */

static const enum operation_kind VM_KINDS[] = {
    KIND_VM_START,           KIND_VM_STOP,    KIND_VM_REBOOT, KIND_VM_ENABLE_MONITOR,
    KIND_VM_DISABLE_MONITOR, KIND_VM_RECOVER, KIND_VM_DELETE};

static void vm_decides(enum vm_state state, bool monitored, const char *letters)
{
    struct vm *vm = play_vm(play, 0);

    vm->state = state;
    vm->monitored = monitored;
    for (size_t i = 0; letters[i]; i++) {
        struct err err = {.kind = ERR_NONE};
        int r = conflict_check_vm(play_deployment(play), vm, VM_KINDS[i], true, &err);

        cr_expect_eq(r == 0, letters[i] == 'A', "%s, %s: %s", vm_state_name(state),
                     kind_name(VM_KINDS[i]), err.msg);
    }
}

Test(situation, of_a_vm_in_each_state)
{
    vm_decides(VM_UNDEF, false, "XXXXXXX");
    vm_decides(VM_DEPLOYING, false, "XXXXXXX");
    vm_decides(VM_INERT, false, "XAAAXAA");
    vm_decides(VM_ALIVE, true, "XAAXAAA");
    vm_decides(VM_STOPPING, false, "XXXXXXX");
    vm_decides(VM_SHUTOFF, false, "AXXXXXA");
    vm_decides(VM_STARTING, false, "XXXXXXX");
    vm_decides(VM_REBOOTING, false, "XXXXXXX");
    vm_decides(VM_ERROR, false, "AAAXXAA");
    vm_decides(VM_UNDEPLOYING, false, "XXXXXXX");
    vm_decides(VM_RECOVERING, false, "XXXXXXX");
}

Test(situation, of_a_vm_that_is_monitored_but_not_yet_alive)
{
    vm_decides(VM_INERT, true, "XAAXXAA");
}

Test(situation, a_vm_operation_on_another_vm_runs_beside)
{
    struct err err;

    play_ask(play, "reboot", KIND_VM_REBOOT, play_vm(play, 0)->name, NULL);
    cr_assert_eq(conflict_check_vm(play_deployment(play), play_vm(play, 1),
                                   KIND_VM_STOP, true, &err),
                 0);
    cr_assert_eq(conflict_check_vm(play_deployment(play), play_vm(play, 0),
                                   KIND_VM_STOP, true, &err),
                 ERR_CONFLICT);
    cr_assert(strstr(err.msg, play_id(play, "reboot")), "%s", err.msg);
}
