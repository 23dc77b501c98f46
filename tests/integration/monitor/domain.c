/*
 * domain.c - a domain of the simulated hypervisor. See domain.h.
 */
#include "tests/integration/monitor/domain.h"

#include <criterion/criterion.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>

static virConnectPtr host;
static virDomainPtr domain;

const char *hypervisor(void)
{
    const char *uri = getenv("QUARTET_TEST_HYPERVISOR");

    cr_assert(uri && *uri, "QUARTET_TEST_HYPERVISOR must name a hypervisor");
    return uri;
}

void domain_make(const char *vm_id)
{
    char xml[400];

    snprintf(xml, sizeof xml,
             "<domain type='test'><name>%s</name><uuid>%s</uuid><memory>8192</memory>"
             "<os><type>hvm</type></os></domain>",
             vm_id, vm_id);
    host = virConnectOpen(hypervisor());
    cr_assert(host, "%s", virGetLastErrorMessage());
    domain = virDomainDefineXML(host, xml);
    cr_assert(domain, "%s", virGetLastErrorMessage());
}

void domain_remove(void)
{
    if (domain) {
        virDomainDestroy(domain);
        virDomainUndefine(domain);
        virDomainFree(domain);
    }
    if (host)
        virConnectClose(host);
}

void domain_start(void)
{
    cr_assert_eq(virDomainCreate(domain), 0, "%s", virGetLastErrorMessage());
}

void domain_kill(void)
{
    cr_assert_eq(virDomainDestroy(domain), 0, "%s", virGetLastErrorMessage());
}

void domain_pause(void)
{
    cr_assert_eq(virDomainSuspend(domain), 0, "%s", virGetLastErrorMessage());
}

void domain_resume(void)
{
    cr_assert_eq(virDomainResume(domain), 0, "%s", virGetLastErrorMessage());
}
