/*
 * test_states.c - the transition tables: no pair twice, nothing transitional without a
 * way out, and undeploy from everywhere.
 */
#include <criterion/criterion.h>

#include "services/lifecycle-engine/plan/states.h"

Test(states, no_pair_of_a_vm_stands_twice)
{
    size_t count;
    const struct vm_transition *t = vm_transitions(&count);

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            cr_assert(t[i].from != t[j].from || t[i].happening != t[j].happening, "%s",
                      t[i].why);
}

Test(states, no_pair_of_a_service_stands_twice)
{
    size_t count;
    const struct service_transition *t = service_transitions(&count);

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            cr_assert(t[i].from != t[j].from || t[i].happening != t[j].happening, "%s",
                      t[i].why);
}

Test(states, a_vm_can_fail_and_be_undeployed_in_every_transitional_state)
{
    static const enum vm_state ING[] = {VM_DEPLOYING, VM_STOPPING, VM_STARTING,
                                        VM_REBOOTING, VM_RECOVERING};

    for (size_t i = 0; i < sizeof ING / sizeof ING[0]; i++) {
        enum vm_state state = ING[i];

        cr_assert(vm_move(&state, VM_FAILS));
        cr_assert_eq(state, VM_ERROR);
        state = ING[i];
        cr_assert(vm_move(&state, VM_UNDEPLOYS));
    }
}

Test(states, a_service_ends_every_transitional_state_well_or_badly)
{
    static const enum service_state ING[] = {
        SERVICE_DEPLOYING, SERVICE_INERT,      SERVICE_STOPPING,
        SERVICE_STARTING,  SERVICE_REBOOTING,  SERVICE_UNDEPLOYING,
        SERVICE_UPDATING,  SERVICE_RECOVERING, SERVICE_SCALING};

    for (size_t i = 0; i < sizeof ING / sizeof ING[0]; i++) {
        enum service_state state = ING[i];

        cr_assert(service_move(&state, SERVICE_SUCCEEDS));
        state = ING[i];
        cr_assert(service_move(&state, SERVICE_FAILS));
        cr_assert_eq(state, SERVICE_ERROR);
    }
}

Test(states, what_is_not_in_the_table_moves_nothing)
{
    enum vm_state state = VM_SHUTOFF;

    cr_assert_not(vm_move(&state, VM_STOPS));
    cr_assert_eq(state, VM_SHUTOFF);
}
