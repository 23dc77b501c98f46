/*
 * look.c - libvirt's events and states, as tables. See look.h.
 */
#include "services/monitor/collect/look.h"

#include <stdlib.h>
#include <string.h>

#include <libvirt/virterror.h>

#include "common/mem.h"

AUTO_DEFINE(virDomainFree, virDomainPtr);

static const struct saying SAYINGS[] = {
    {VIR_DOMAIN_EVENT_STARTED,     true,  DOMAIN_RUNS, "running"},
    {VIR_DOMAIN_EVENT_RESUMED,     true,  DOMAIN_RUNS, "running"},
    {VIR_DOMAIN_EVENT_STOPPED,     true,  DOMAIN_DEAD, "off"    },
    {VIR_DOMAIN_EVENT_CRASHED,     true,  DOMAIN_DEAD, "crashed"},
    {VIR_DOMAIN_EVENT_SUSPENDED,   false, DOMAIN_HELD, NULL     },
    {VIR_DOMAIN_EVENT_PMSUSPENDED, false, DOMAIN_HELD, NULL     },
    {VIR_DOMAIN_EVENT_UNDEFINED,   false, DOMAIN_HELD, NULL     },
};

const struct saying *saying_find(int event)
{
    for (size_t i = 0; i < sizeof SAYINGS / sizeof SAYINGS[0]; i++)
        if (SAYINGS[i].event == event)
            return &SAYINGS[i];
    return NULL;
}

/* A vCPU that waits is BLOCKED: the domain runs all the same. */
static const struct {
    enum domain_seen seen;
    const char *name;
} STATES[] = {
    [VIR_DOMAIN_NOSTATE] = {DOMAIN_HELD, "in no state"  },
    [VIR_DOMAIN_RUNNING] = {DOMAIN_RUNS, "running"      },
    [VIR_DOMAIN_BLOCKED] = {DOMAIN_RUNS, "running"      },
    [VIR_DOMAIN_PAUSED] = {DOMAIN_HELD, "paused"       },
    [VIR_DOMAIN_SHUTDOWN] = {DOMAIN_HELD, "shutting down"},
    [VIR_DOMAIN_SHUTOFF] = {DOMAIN_DEAD, "off"          },
    [VIR_DOMAIN_CRASHED] = {DOMAIN_DEAD, "crashed"      },
    [VIR_DOMAIN_PMSUSPENDED] = {DOMAIN_HELD, "suspended"    },
};

bool look_at_domain(virConnectPtr connection, const char *vm_id,
                    enum domain_seen *ret_seen, const char **ret_state)
{
    AUTO(virDomainFree)
    virDomainPtr dom = virDomainLookupByUUIDString(connection, vm_id);
    int state;

    *ret_seen = DOMAIN_DEAD;
    *ret_state = "absent";
    if (!dom || virDomainGetState(dom, &state, NULL, 0) < 0)
        return virGetLastErrorCode() == VIR_ERR_NO_DOMAIN;
    if (state < 0 || state > VIR_DOMAIN_PMSUSPENDED)
        state = VIR_DOMAIN_NOSTATE;
    *ret_seen = STATES[state].seen;
    *ret_state = STATES[state].name;
    return true;
}

struct running {
    size_t count;
    char vm_ids[][UUID_SIZE]; /* in order */
};

static int compare(const void *a, const void *b)
{
    return memcmp(a, b, UUID_SIZE);
}

struct running *look_at_running(virConnectPtr connection)
{
    virDomainPtr *domains = NULL;
    int n = virConnectListAllDomains(connection, &domains,
                                     VIR_CONNECT_LIST_DOMAINS_RUNNING);
    struct running *running;

    if (n < 0)
        return NULL;
    running = xcalloc(1, sizeof *running + (size_t)n * sizeof *running->vm_ids);
    for (int i = 0; i < n; i++) {
        if (virDomainGetUUIDString(domains[i], running->vm_ids[running->count]) == 0)
            running->count++;
        virDomainFree(domains[i]);
    }
    free(domains);
    qsort(running->vm_ids, running->count, sizeof *running->vm_ids, compare);
    return running;
}

void running_destroy(struct running *running)
{
    free(running);
}

size_t running_count(const struct running *running)
{
    return running->count;
}

bool running_has(const struct running *running, const char vm_id[UUID_SIZE])
{
    return bsearch(vm_id, running->vm_ids, running->count, UUID_SIZE, compare);
}
