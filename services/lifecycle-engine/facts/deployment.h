/*
 * deployment.h - a deployment with its VMs and unfinished operations, as a turn holds
 * it.
 *
 * The row of a name outlives the deployment: it keeps the sequence of the name's
 * events. SERVICE_UNDEF says that no deployment is there.
 */
#pragma once

#include "common/arena.h"
#include "proto/deployment.pb-c.h"
#include "proto/record.pb-c.h"
#include "services/lifecycle-engine/facts/domain.h"
#include "services/lifecycle-engine/facts/operation.h"

/* What happened to a VM, as its history tells it. */
struct entry {
    const char *what, *operation, *account, *text; /* operation "": nobody's */
    int64_t time_us;
    uint32_t number; /* of this VM's entries */
    struct entry *next;
};

/* What an operation that is being planned means to do with a VM. */
enum lot { LOT_KEPT, LOT_CHANGED, LOT_DEPLOYED, LOT_REMOVED };

struct vm {
    char id[37];
    char row_id[37]; /* as loaded: a redeploy gives it another id */
    char former[37]; /* the domain it was before a redeploy, to be removed; "": none */
    const char *name, *group;
    int index;
    enum vm_state state;
    uint32_t epoch;   /* of its monitoring */
    bool monitored;   /* as last asked of the monitor */
    const char *host; /* the hypervisor's URI */
    const char *error;
    int nic_count;
    struct nic nics[NICS_MAX];
    Vnf__V1__VmRecord *record; /* never NULL */
    int64_t due_us;            /* something about the VM itself; 0: nothing */
    struct entry *entries;     /* new ones, the latest first */

    enum lot lot;
    bool fresh, dirty, gone;
    struct vm *next; /* by group and index */
};

/* All deployments together, as a storm of recoveries sees them. */
struct crowd {
    int vms;        /* -1: not counted in this turn */
    int recoveries; /* running */
};

/* What is counted of a tenant, and may be limited. */
enum measure { OF_DEPLOYMENTS, OF_VMS, OF_VCPUS, OF_MEMORY_MIB, MEASURES_END };

struct usage {
    int64_t of[MEASURES_END];
};

struct deployment {
    int64_t id;
    const char *tenant, *name;
    int32_t partition;
    enum service_state state;
    enum operation_kind
        failed;        /* in SERVICE_ERROR: the operation that brought it there */
    uint64_t sequence; /* of the last event */
    int64_t version;   /* as loaded: the fence */
    Vnf__V1__Deployment *spec; /* NULL where no deployment is there */
    Vnf__V1__Deployment
        *wanted; /* of an update that is not through, or failed; NULL: none */
    Vnf__V1__DeploymentRecord *record; /* NULL: nothing yet */
    int64_t due_us;                    /* the next audit of its addresses; 0: none */
    struct usage counted; /* what of it is in its tenant's sum, as loaded */
    struct usage uses;    /* as it is being written */
    const Vnf__V1__Deployment *spec_was, *wanted_was; /* as loaded */
    struct vm *vms;
    struct operation *operations; /* unfinished ones */

    bool fresh, dirty;
    struct deployment *next, *next_in_bucket;
};

/* Also by the id of the domain that it was before a redeploy under way. */
struct vm *deployment_vm(const struct deployment *d, const char *vm_id);
struct vm *deployment_vm_named(const struct deployment *d, const char *name);
/* As an update under way wants it; of a group that it removes, as it was. */
const Vnf__V1__VmGroup *deployment_group(const struct deployment *d, const char *name);
/* The VM's; never NULL. A VM that a failed update brought and whose group the next one
 * leaves out has one without KPIs, minimum and addresses, never redeployed, until it is
 * removed. The loop's thread. */
const Vnf__V1__VmGroup *deployment_group_of(const struct deployment *d,
                                            const struct vm *vm);
/* The deployment's own network of this name, likewise; NULL: it has none such. */
const Vnf__V1__Network *deployment_network(const struct deployment *d,
                                           const char *name);
const Vnf__V1__Network *spec_network(const Vnf__V1__Deployment *spec, const char *name);
/* The nth KPI event of the group, from 0, that others start after, VM_ALIVE left out;
 * NULL: there are no more. */
const char *deployment_gate(const struct deployment *d, const char *group, int nth);
/* How many VMs the group has, in any state. */
unsigned deployment_members(const struct deployment *d, const char *group);
/* What is kept of the group's scaling; NULL: nothing yet. */
Vnf__V1__GroupRecord *deployment_group_record(const struct deployment *d,
                                              const char *group);
/* The unfinished operation on the whole service; on this VM (NULL: on any VM or group).
 */
struct operation *deployment_service_operation(const struct deployment *d);
struct operation *deployment_vm_operation(const struct deployment *d,
                                          const char *vm_id);
struct operation *deployment_operation(const struct deployment *d, const char *id);

/* due_us: the earliest of what its record waits for. */
void vm_due_renew(struct vm *vm);

/* An empty record, in the arena. */
Vnf__V1__VmRecord *record_new(struct arena *arena);

/* In this spec; NULL: not there, or no spec. */
const Vnf__V1__VmGroup *spec_group(const Vnf__V1__Deployment *spec, const char *name);

/* Of a group. */
const Vnf__V1__Kpi *group_kpi(const Vnf__V1__VmGroup *group, const char *event_name);
const Vnf__V1__Kpi *
group_alive_kpi(const Vnf__V1__VmGroup *group); /* VM_ALIVE or NULL */
/* Whether VM_ALIVE is waited for: it has the KPI and a bootup_time that is not -1. */
bool group_awaits_alive(const Vnf__V1__VmGroup *group);
/* The interface that takes its address from the group's pool; NULL: none. */
const Vnf__V1__Interface *group_pool_interface(const Vnf__V1__VmGroup *group);
