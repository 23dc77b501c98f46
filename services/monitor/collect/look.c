/*
 * look.c - libvirt's events and states, as tables. See look.h.
 */
#include "services/monitor/collect/look.h"

#include <string.h>

#include <libvirt/virterror.h>

#include "common/auto.h"

AUTO_DEFINE(virDomainFree, virDomainPtr);

static const struct saying SAYINGS[] = {
    {VIR_DOMAIN_EVENT_STARTED,     true,  true,  "running"},
    {VIR_DOMAIN_EVENT_RESUMED,     true,  true,  "running"},
    {VIR_DOMAIN_EVENT_STOPPED,     true,  false, "off"    },
    {VIR_DOMAIN_EVENT_CRASHED,     true,  false, "crashed"},
    {VIR_DOMAIN_EVENT_SUSPENDED,   false, false, NULL     },
    {VIR_DOMAIN_EVENT_PMSUSPENDED, false, false, NULL     },
    {VIR_DOMAIN_EVENT_UNDEFINED,   false, false, NULL     },
};

const struct saying *saying_find(int event)
{
    for (size_t i = 0; i < sizeof SAYINGS / sizeof SAYINGS[0]; i++)
        if (SAYINGS[i].event == event)
            return &SAYINGS[i];
    return NULL;
}

/* A vCPU that waits is BLOCKED: the domain runs all the same. */
static const char *const STATES[] = {
    [VIR_DOMAIN_NOSTATE] = "in no state",    [VIR_DOMAIN_RUNNING] = "running",
    [VIR_DOMAIN_BLOCKED] = "running",        [VIR_DOMAIN_PAUSED] = "paused",
    [VIR_DOMAIN_SHUTDOWN] = "shutting down", [VIR_DOMAIN_SHUTOFF] = "off",
    [VIR_DOMAIN_CRASHED] = "crashed",        [VIR_DOMAIN_PMSUSPENDED] = "suspended",
};

enum look look_at_domain(virConnectPtr connection, const char *vm_id,
                         const char **ret_state)
{
    AUTO(virDomainFree)
    virDomainPtr dom = virDomainLookupByUUIDString(connection, vm_id);
    int state;

    *ret_state = "absent";
    if (dom && virDomainGetState(dom, &state, NULL, 0) == 0) {
        *ret_state =
            state >= 0 && state <= VIR_DOMAIN_PMSUSPENDED ? STATES[state] : "unknown";
        return strcmp(*ret_state, "running") == 0 ? LOOK_RUNS : LOOK_RUNS_NOT;
    }
    return virGetLastErrorCode() == VIR_ERR_NO_DOMAIN ? LOOK_RUNS_NOT : LOOK_FAILED;
}
