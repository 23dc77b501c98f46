/*
 * agent_ping.c - guest-ping by libvirt. See agent_ping.h.
 */
#include "services/monitor/collect/agent_ping.h"

#include <stdio.h>
#include <stdlib.h>

#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

#include "common/auto.h"

AUTO_DEFINE(virDomainFree, virDomainPtr);

/* What says something of the guest; any other error is the host's. */
static bool is_of_guest(int code)
{
    static const int CODES[] = {VIR_ERR_NO_DOMAIN,         VIR_ERR_AGENT_UNRESPONSIVE,
                                VIR_ERR_AGENT_UNSYNCED,    VIR_ERR_OPERATION_INVALID,
                                VIR_ERR_OPERATION_TIMEOUT, VIR_ERR_ARGUMENT_UNSUPPORTED,
                                VIR_ERR_CONFIG_UNSUPPORTED};

    for (size_t i = 0; i < sizeof CODES / sizeof CODES[0]; i++)
        if (CODES[i] == code)
            return true;
    return false;
}

bool agent_ping(virConnectPtr connection, const char *vm_id, int timeout_s,
                bool *ret_answers, char words[80])
{
    AUTO(virDomainFree)
    virDomainPtr dom = virDomainLookupByUUIDString(connection, vm_id);
    AUTO(free) char *answer = NULL;

    if (dom)
        answer = virDomainQemuAgentCommand(dom, "{\"execute\":\"guest-ping\"}",
                                           timeout_s, 0);
    *ret_answers = answer != NULL;
    snprintf(words, 80, "%s", answer ? "it answers" : virGetLastErrorMessage());
    return answer || is_of_guest(virGetLastErrorCode());
}
