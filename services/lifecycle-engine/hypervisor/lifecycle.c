/*
 * lifecycle.c - libvirt's lifecycle events in the port's words. Pure.
 *
 * A guest that shuts down is told of once, when it is off. One that ended without
 * anyone asking (its process killed, a panic) has crashed. The first row that fits
 * counts.
 */
#include "services/lifecycle-engine/hypervisor/lifecycle.h"

#include <libvirt/libvirt.h>
#include <string.h>

#define ANY -1

static const struct {
    int event, detail;
    enum domain_event means;
} MEANINGS[] = {
    {VIR_DOMAIN_EVENT_STARTED,   ANY,                              DOMAIN_STARTED  },
    {VIR_DOMAIN_EVENT_STOPPED,   VIR_DOMAIN_EVENT_STOPPED_CRASHED, DOMAIN_CRASHED  },
    {VIR_DOMAIN_EVENT_STOPPED,   VIR_DOMAIN_EVENT_STOPPED_FAILED,  DOMAIN_CRASHED  },
    {VIR_DOMAIN_EVENT_STOPPED,   ANY,                              DOMAIN_STOPPED  },
    {VIR_DOMAIN_EVENT_CRASHED,   ANY,                              DOMAIN_CRASHED  },
    {VIR_DOMAIN_EVENT_UNDEFINED, ANY,                              DOMAIN_UNDEFINED},
};

bool lifecycle_read(int event, int detail, enum domain_event *ret)
{
    for (size_t i = 0; i < sizeof MEANINGS / sizeof MEANINGS[0]; i++)
        if (MEANINGS[i].event == event &&
            (MEANINGS[i].detail == ANY || MEANINGS[i].detail == detail)) {
            *ret = MEANINGS[i].means;
            return true;
        }
    return false;
}

bool lifecycle_agent_connected(const char *xml)
{
    const char *name = strstr(xml, "name='org.qemu.guest_agent.0'");
    const char *end = name ? strstr(name, "/>") : NULL;
    const char *state = name ? strstr(name, "state='connected'") : NULL;

    return state && end && state < end;
}
