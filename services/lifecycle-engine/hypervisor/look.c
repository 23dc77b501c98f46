/*
 * look.c - what a domain is at: libvirt's states as the few that matter here.
 */
#include <libvirt/libvirt.h>

#include "services/lifecycle-engine/hypervisor/connection.h"

static const enum domain_state STATES[] = {
    [VIR_DOMAIN_NOSTATE] = DOMAIN_RUNNING,    [VIR_DOMAIN_RUNNING] = DOMAIN_RUNNING,
    [VIR_DOMAIN_BLOCKED] = DOMAIN_RUNNING,    [VIR_DOMAIN_PAUSED] = DOMAIN_PAUSED,
    [VIR_DOMAIN_SHUTDOWN] = DOMAIN_RUNNING, /* on its way, and still there */
    [VIR_DOMAIN_SHUTOFF] = DOMAIN_OFF,        [VIR_DOMAIN_CRASHED] = DOMAIN_OFF,
    [VIR_DOMAIN_PMSUSPENDED] = DOMAIN_PAUSED,
};

int hypervisor_look(struct hypervisor *hypervisor, const char *vm_id,
                    enum domain_state *ret, struct err *err)
{
    struct err why;
    virDomainPtr domain;
    int state = 0;
    int r = connection_domain(hypervisor, vm_id, &domain, &why);

    if (r == 0 && virDomainGetState(domain, &state, NULL, 0) < 0)
        r = connection_failed(hypervisor, &why, "look");
    if (r < 0 && r != ERR_NOT_FOUND) {
        *err = why;
        return r;
    }
    if (r == ERR_NOT_FOUND)
        *ret = DOMAIN_ABSENT;
    else if ((size_t)state < sizeof STATES / sizeof STATES[0])
        *ret = STATES[state];
    else
        *ret = DOMAIN_RUNNING;
    return 0;
}
