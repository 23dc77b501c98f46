/*
 * test_hypervisor.c - each call done, done twice, and done to a domain that somebody
 * else had a hand in.
 */
#include <criterion/criterion.h>
#include <string.h>

#include "tests/integration/lifecycle-engine/host.h"

TestSuite(hypervisor, .init = host_prepare, .fini = host_clear, .timeout = 60);

Test(hypervisor, a_domain_that_was_never_defined_is_absent)
{
    struct job job = host_job();

    cr_assert_eq(host_state(&job), DOMAIN_ABSENT);
}

Test(hypervisor, every_call_may_run_twice)
{
    static const struct {
        enum call call;
        enum domain_state then;
    } steps[] = {
        {CALL_DEFINE,    DOMAIN_OFF    },
        {CALL_POWER_ON,  DOMAIN_RUNNING},
        {CALL_SHUT_DOWN, DOMAIN_OFF    },
        {CALL_POWER_ON,  DOMAIN_RUNNING},
        {CALL_POWER_OFF, DOMAIN_OFF    },
        {CALL_REMOVE,    DOMAIN_ABSENT },
    };
    struct job job = host_job();

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        for (int twice = 0; twice < 2; twice++) {
            host_done(&job, steps[i].call);
            cr_assert_eq(host_state(&job), steps[i].then, "step %zu, %d", i, twice);
        }
}

Test(hypervisor, a_running_domain_is_removed)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_done(&job, CALL_POWER_ON);
    host_done(&job, CALL_REMOVE);
    cr_assert_eq(host_state(&job), DOMAIN_ABSENT);
}

Test(hypervisor, a_running_domain_may_be_defined_again)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_done(&job, CALL_POWER_ON);
    host_done(&job, CALL_DEFINE);
    cr_assert_eq(host_state(&job), DOMAIN_RUNNING);
}

Test(hypervisor, shutting_down_says_whether_it_was_off)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    cr_assert(host_done(&job, CALL_SHUT_DOWN).off);
    host_done(&job, CALL_POWER_ON);
    /* the simulated guest obeys at once, and libvirt tells of it */
    cr_assert_not(host_done(&job, CALL_SHUT_DOWN).off);
    cr_assert(host_done(&job, CALL_LOOK).off);
    cr_assert_not(host_done(&job, CALL_POWER_ON).off);
}

Test(hypervisor, what_is_not_there_is_off)
{
    struct job job = host_job();

    cr_assert(host_done(&job, CALL_SHUT_DOWN).off);
    host_done(&job, CALL_POWER_OFF);
    host_done(&job, CALL_REMOVE);
}

Test(hypervisor, a_domain_undefined_by_someone_is_defined_again_to_be_started)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_meddle_undefine(&job);
    host_done(&job, CALL_POWER_ON);
    cr_assert_eq(host_state(&job), DOMAIN_RUNNING);
}

Test(hypervisor, a_domain_destroyed_by_someone_is_off)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_done(&job, CALL_POWER_ON);
    host_meddle_destroy(&job);
    cr_assert(host_done(&job, CALL_SHUT_DOWN).off);
    host_done(&job, CALL_POWER_OFF);
    host_done(&job, CALL_POWER_ON);
    cr_assert_eq(host_state(&job), DOMAIN_RUNNING);
}

Test(hypervisor, a_domain_undefined_by_someone_leaves_nothing_to_undo)
{
    struct job job = host_job();
    struct job other = host_job();
    struct job_result defined = host_done(&job, CALL_DEFINE);

    host_meddle_undefine(&job);
    host_done(&job, CALL_REMOVE);
    /* its reservation went too */
    other.domain.nics[0] = defined.job.domain.nics[0];
    strcpy(other.domain.nics[0].mac, "52:54:00:fe:fe:fe");
    host_done(&other, CALL_DEFINE);
}

Test(hypervisor, one_connection_notices_what_another_did)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    struct job job = host_job();
    enum domain_state state;
    struct err err;

    host_done(&job, CALL_DEFINE);
    cr_assert_eq(hypervisor_power_on(hypervisor, job.vm_id, &err), 0, "%s", err.msg);
    host_meddle_destroy(&job);
    host_meddle_undefine(&job);
    cr_assert_eq(hypervisor_look(hypervisor, job.vm_id, &state, &err), 0, "%s",
                 err.msg);
    cr_assert_eq(state, DOMAIN_ABSENT);
    cr_assert_eq(hypervisor_power_on(hypervisor, job.vm_id, &err), ERR_NOT_FOUND);
    host_done(&job, CALL_DEFINE);
    cr_assert_eq(hypervisor_power_on(hypervisor, job.vm_id, &err), 0, "%s", err.msg);
}

Test(hypervisor, a_paused_domain_goes_on)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_done(&job, CALL_POWER_ON);
    host_meddle_suspend(&job);
    cr_assert_eq(host_state(&job), DOMAIN_PAUSED);
    host_done(&job, CALL_POWER_ON);
    cr_assert_eq(host_state(&job), DOMAIN_RUNNING);
}

Test(hypervisor, a_paused_domain_is_switched_off_and_removed)
{
    struct job job = host_job();

    host_done(&job, CALL_DEFINE);
    host_done(&job, CALL_POWER_ON);
    host_meddle_suspend(&job);
    host_done(&job, CALL_REMOVE);
    cr_assert_eq(host_state(&job), DOMAIN_ABSENT);
}

Test(hypervisor, a_name_that_another_domain_has_is_refused_in_libvirts_words)
{
    struct job job = host_job();
    struct job other = host_job();
    struct job_result refused;

    host_done(&job, CALL_DEFINE);
    strcpy(other.domain.name, job.domain.name);
    refused = host_do(&other, CALL_DEFINE);
    cr_assert_eq(refused.err.kind, ERR_CONFLICT);
    cr_assert(strstr(refused.err.msg, "already exists"), "%s", refused.err.msg);
    cr_assert_eq(host_state(&job), DOMAIN_OFF);
}

/* --- the lease -------------------------------------------------------------------- */

static bool count_down(void *context)
{
    int *left = context;

    return (*left)-- > 0;
}

Test(hypervisor, without_the_lease_nothing_is_changed)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    struct job job = host_job();
    struct job_result result;
    int left = 0;

    hypervisor_guard(hypervisor, count_down, &left);
    job.call = CALL_DEFINE;
    action_do(hypervisor, &job, &result);
    cr_assert_eq(result.err.kind, ERR_RETRY);
    cr_assert_str_eq(result.err.msg, "lease lost");
    cr_assert_eq(host_state(&job), DOMAIN_ABSENT);
}

/* Removing is three changes; the lease goes after each in turn, and the next engine
 * ends what this one has begun. */
Test(hypervisor, a_lease_lost_half_way_stops_there)
{
    for (int may = 0; may < 3; may++) {
        AUTO(hypervisor_destroy)
        struct hypervisor *hypervisor = hypervisor_create(host_uri());
        struct job job = host_job();
        struct job_result result;
        int left = may;

        host_done(&job, CALL_DEFINE);
        host_done(&job, CALL_POWER_ON);
        hypervisor_guard(hypervisor, count_down, &left);
        job.call = CALL_REMOVE;
        action_do(hypervisor, &job, &result);
        cr_assert_eq(result.err.kind, ERR_RETRY, "%d", may);
        cr_assert_eq(host_state(&job), may == 0   ? DOMAIN_RUNNING
                                       : may == 1 ? DOMAIN_OFF
                                                  : DOMAIN_ABSENT);
        host_done(&job, CALL_REMOVE);
    }
}
