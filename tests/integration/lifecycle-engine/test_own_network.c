/*
 * test_own_network.c - networks that a deployment brings: made with the first VM on
 * one, gone with the last, made again where somebody took it away.
 */
#include <criterion/criterion.h>
#include <libvirt/libvirt.h>
#include <pthread.h>
#include <string.h>

#include "common/auto.h"
#include "common/uuid.h"
#include "tests/integration/lifecycle-engine/host.h"

AUTO_DEFINE(virConnectClose, virConnectPtr);
AUTO_DEFINE(virNetworkFree, virNetworkPtr);

TestSuite(own_network, .init = host_prepare, .fini = host_clear, .timeout = 60);

static struct own_network own;

/* A subnet of no other test's. */
static void own_make(void)
{
    char id[UUID_SIZE];

    uuid_make(id);
    snprintf(own.id, sizeof own.id, "%s", id);
    snprintf(own.name, sizeof own.name, "inside");
    snprintf(own.host_name, sizeof own.host_name, "inside-%.12s", id + 24);
    snprintf(own.bridge, sizeof own.bridge, "qt%.12s", id + 24);
    snprintf(own.address, sizeof own.address, "10.99.0.1");
    snprintf(own.netmask, sizeof own.netmask, "255.255.255.248");
    own.kept_count = 1;
    own.kept[0] = (struct address_range){0x0a630002, 0x0a630003};
}

static struct job job_inside(void)
{
    struct job job = host_job();

    strcpy(job.domain.nics[0].network, "inside");
    job.domain.own[0] = own;
    job.domain.own_count = 1;
    return job;
}

static bool is_there(void)
{
    AUTO(virConnectClose) virConnectPtr host = virConnectOpen(host_uri());
    AUTO(virNetworkFree)
    virNetworkPtr network = virNetworkLookupByUUIDString(host, own.id);

    return network && virNetworkIsActive(network) == 1;
}

static void take_away(void)
{
    AUTO(virConnectClose) virConnectPtr host = virConnectOpen(host_uri());
    AUTO(virNetworkFree)
    virNetworkPtr network = virNetworkLookupByUUIDString(host, own.id);

    cr_assert_eq(virNetworkDestroy(network), 0);
    cr_assert_eq(virNetworkUndefine(network), 0);
}

Test(own_network, it_comes_with_the_first_vm_and_goes_with_the_last)
{
    struct job first, second;

    own_make();
    first = job_inside();
    second = job_inside();
    cr_assert_not(is_there());
    host_done(&first, CALL_DEFINE);
    cr_assert(is_there());
    host_done(&second, CALL_DEFINE);
    host_done(&first, CALL_REMOVE);
    cr_assert(is_there(), "one is left on it");
    host_done(&second, CALL_REMOVE);
    cr_assert_not(is_there());
    host_done(&second, CALL_REMOVE);
}

Test(own_network, what_is_kept_is_chosen_for_nobody)
{
    struct job jobs[3];

    own_make(); /* .2 to .6 for guests, .2 and .3 kept */
    for (int i = 0; i < 3; i++) {
        const char *address;

        jobs[i] = job_inside();
        jobs[i] = host_done(&jobs[i], CALL_DEFINE).job;
        address = jobs[i].domain.nics[0].address;
        cr_assert(strcmp(address, "10.99.0.4") >= 0, "%s", address);
        cr_assert(strcmp(address, "10.99.0.6") <= 0, "%s", address);
    }
    struct job more = job_inside();
    cr_assert(strstr(host_do(&more, CALL_DEFINE).err.msg, "no address is free"));
    strcpy(more.domain.nics[0].address, "10.99.0.2");
    cr_assert_str_eq(host_done(&more, CALL_DEFINE).job.domain.nics[0].address,
                     "10.99.0.2", "one of the pool, given");
    host_done(&more, CALL_REMOVE);
    for (int i = 0; i < 3; i++)
        host_done(&jobs[i], CALL_REMOVE);
    cr_assert_not(is_there());
}

Test(own_network, one_that_was_taken_away_is_made_again_at_power_on)
{
    struct job job;
    struct nic nic;

    own_make();
    job = job_inside();
    job = host_done(&job, CALL_DEFINE).job;
    nic = job.domain.nics[0];
    take_away();
    job = host_done(&job, CALL_POWER_ON).job;
    cr_assert(is_there());
    cr_assert_str_eq(job.domain.nics[0].address, nic.address);
    host_done(&job, CALL_REMOVE);
    cr_assert_not(is_there());
}

enum { AT_ONCE = 3 };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void *define(void *p)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    struct job *job = p;
    struct job_result result;

    hypervisor_take_turns(hypervisor, &turn);
    job->call = CALL_DEFINE;
    action_do(hypervisor, job, &result);
    *job = result.job;
    return NULL;
}

Test(own_network, those_who_come_at_once_share_one)
{
    struct job jobs[AT_ONCE];
    pthread_t threads[AT_ONCE];

    own_make();
    for (int i = 0; i < AT_ONCE; i++)
        jobs[i] = job_inside();
    for (int i = 0; i < AT_ONCE; i++)
        pthread_create(&threads[i], NULL, define, &jobs[i]);
    for (int i = 0; i < AT_ONCE; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < AT_ONCE; i++) {
        cr_assert_str_not_empty(jobs[i].domain.nics[0].address);
        for (int j = 0; j < i; j++)
            cr_assert_str_neq(jobs[i].domain.nics[0].address,
                              jobs[j].domain.nics[0].address);
    }
    for (int i = 0; i < AT_ONCE; i++)
        host_done(&jobs[i], CALL_REMOVE);
    cr_assert_not(is_there());
}
