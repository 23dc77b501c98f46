/*
 * host.c - what tests against a hypervisor share.
 */
#include "tests/integration/lifecycle-engine/host.h"

#include <criterion/criterion.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdlib.h>

#include "common/uuid.h"

enum { DOMAINS_MAX = 64 };

static char network[64];
static virConnectPtr host;
static char made[DOMAINS_MAX][37];
static int made_count;

const char *host_uri(void)
{
    const char *uri = getenv("QUARTET_TEST_HYPERVISOR");

    cr_assert(uri && *uri, "QUARTET_TEST_HYPERVISOR must name a hypervisor");
    return uri;
}

static void make_network(void)
{
    static const char form[] =
        "<network><name>%s</name><bridge name='q%.10s'/>"
        "<ip address='10.77.0.1' netmask='255.255.255.0'><dhcp>"
        "<range start='10.77.0.11' end='10.77.0.18'/></dhcp></ip></network>";
    char id[UUID_SIZE], xml[600];

    uuid_make(id);
    snprintf(network, sizeof network, "test-%s", id);
    snprintf(xml, sizeof xml, form, network, id + 24);

    virNetworkPtr defined = virNetworkDefineXML(host, xml);
    cr_assert(defined, "%s", virGetLastErrorMessage());
    cr_assert_eq(virNetworkCreate(defined), 0, "%s", virGetLastErrorMessage());
    virNetworkFree(defined);
}

void host_prepare(void)
{
    struct err err;

    cr_assert_eq(hypervisor_init(&err), 0, "%s", err.msg);
    host = virConnectOpen(host_uri());
    cr_assert(host, "%s", virGetLastErrorMessage());
    make_network();
}

static void forget(const char *vm_id)
{
    virDomainPtr domain = virDomainLookupByUUIDString(host, vm_id);

    if (!domain)
        return;
    virDomainDestroy(domain);
    virDomainUndefine(domain);
    virDomainFree(domain);
}

void host_clear(void)
{
    virNetworkPtr defined = virNetworkLookupByName(host, network);

    for (int i = 0; i < made_count; i++)
        forget(made[i]);
    virNetworkDestroy(defined);
    virNetworkUndefine(defined);
    virNetworkFree(defined);
    virConnectClose(host);
}

const char *host_network(void)
{
    return network;
}

struct job host_job(void)
{
    struct job job = {
        .domain = {.memory_mib = 64, .vcpus = 1, .nic_count = 1}
    };
    const char *id = job.vm_id;

    cr_assert_lt(made_count, DOMAINS_MAX);
    uuid_make(job.vm_id);
    snprintf(made[made_count++], sizeof made[0], "%s", id);
    snprintf(job.domain.id, sizeof job.domain.id, "%s", id);
    snprintf(job.domain.name, sizeof job.domain.name, "d_g_1_%s", id);
    snprintf(job.domain.title, sizeof job.domain.title, "tenant/d");
    snprintf(job.domain.nics[0].network, NAME_SIZE, "%s", network);
    snprintf(job.domain.nics[0].mac, MAC_SIZE, "52:54:00:%.2s:%.2s:%.2s", id + 30,
             id + 32, id + 34);
    return job;
}

struct job_result host_do(const struct job *job, enum call call)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    struct job todo = *job;
    struct job_result result;

    todo.call = call;
    action_do(hypervisor, &todo, &result);
    return result;
}

struct job_result host_done(const struct job *job, enum call call)
{
    struct job_result result = host_do(job, call);

    cr_assert_eq(result.err.kind, 0, "call %d: %s", call, result.err.msg);
    return result;
}

enum domain_state host_state(const struct job *job)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(host_uri());
    enum domain_state state = DOMAIN_ABSENT;
    struct err err;

    cr_assert_eq(hypervisor_look(hypervisor, job->vm_id, &state, &err), 0, "%s",
                 err.msg);
    return state;
}

static void meddle(const struct job *job, int (*call)(virDomainPtr))
{
    virDomainPtr domain = virDomainLookupByUUIDString(host, job->vm_id);

    cr_assert(domain, "%s", virGetLastErrorMessage());
    cr_assert_eq(call(domain), 0, "%s", virGetLastErrorMessage());
    virDomainFree(domain);
}

void host_meddle_destroy(const struct job *job)
{
    meddle(job, virDomainDestroy);
}

void host_meddle_undefine(const struct job *job)
{
    meddle(job, virDomainUndefine);
}

void host_meddle_suspend(const struct job *job)
{
    meddle(job, virDomainSuspend);
}
