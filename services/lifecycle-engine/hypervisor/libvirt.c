/*
 * libvirt.c - what is done with one domain, each a call or two of libvirt.
 *
 * Whether a call is needed is the caller's to know (actions.c looks first); here each
 * is made as asked, after the guard. What changes a network is done in the host's turn.
 * Addresses are network.c's, the domain's
 * description domain_xml.c's, its disks disks.c's.
 */
#include <libvirt/virterror.h>

#include "common/fault_point.h"

#include "services/lifecycle-engine/hypervisor/connection.h"
#include "services/lifecycle-engine/hypervisor/disks.h"
#include "services/lifecycle-engine/hypervisor/domain_xml.h"
#include "services/lifecycle-engine/hypervisor/own_network.h"
#include "services/lifecycle-engine/hypervisor/reservation.h"

static int join(struct hypervisor *hypervisor, struct domain *domain, int place,
                struct err *err)
{
    struct nic *nic = &domain->nics[place];
    struct plug *plug = &domain->plugs[place];
    const struct own_network *own = domain_own_network(domain, nic);
    int r;

    connection_begin_turn(hypervisor);
    r = own ? own_network_join(hypervisor, own, domain->id, nic, plug, err)
            : reservation_make(hypervisor, NULL, domain->id, nic, plug, err);
    connection_end_turn(hypervisor);
    return r;
}

static int leave(struct hypervisor *hypervisor, const struct domain *domain,
                 const struct nic *nic, struct err *err)
{
    const struct own_network *own = domain_own_network(domain, nic);
    int r;

    connection_begin_turn(hypervisor);
    r = own ? own_network_leave(hypervisor, own, nic, err)
            : reservation_drop(hypervisor, NULL, nic, err);
    connection_end_turn(hypervisor);
    return r;
}

int hypervisor_connect_nics(struct hypervisor *hypervisor, struct domain *domain,
                            struct err *err)
{
    int r = connection_need(hypervisor, err);

    for (int i = 0; r == 0 && i < domain->nic_count; i++)
        r = join(hypervisor, domain, i, err);
    return r;
}

int hypervisor_define(struct hypervisor *hypervisor, struct domain *domain,
                      struct err *err)
{
    int r = hypervisor_connect_nics(hypervisor, domain, err);

    if (r == 0)
        r = disks_make(hypervisor, domain, err);
    if (r == 0)
        r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;

    AUTO(free) char *xml = domain_xml(domain, virConnectGetType(hypervisor->link));
    AUTO(virDomainFree)
    virDomainPtr defined = virDomainDefineXML(hypervisor->link, xml);

    fault_point_of("call.returned", "define");
    return defined ? 0 : connection_failed(hypervisor, err, "define");
}

static int undefine(virDomainPtr domain)
{
    const unsigned all =
        VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA;

    return virDomainUndefineFlags(domain, all);
}

static int act(struct hypervisor *hypervisor, const char *vm_id,
               int (*call)(virDomainPtr), const char *what, struct err *err)
{
    virDomainPtr domain;
    int r = connection_domain(hypervisor, vm_id, &domain, err);

    if (r == 0)
        r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;
    if (call(domain) < 0)
        r = connection_failed(hypervisor, err, what);
    fault_point_of("call.returned", what);
    return r;
}

/* virDomainCreate asks the daemon twice: it looks the domain up afterwards. */
static int create(virDomainPtr domain)
{
    return virDomainCreateWithFlags(domain, 0);
}

/* Refuses what is not paused. */
static int wake(virDomainPtr domain)
{
    int state = 0;

    if (virDomainGetState(domain, &state, NULL, 0) < 0)
        return -1;
    if (state == VIR_DOMAIN_PMSUSPENDED)
        return virDomainPMWakeup(domain, 0);
    return state == VIR_DOMAIN_PAUSED ? virDomainResume(domain) : -1;
}

int hypervisor_power_on(struct hypervisor *hypervisor, const char *vm_id,
                        struct err *err)
{
    struct err why;
    int r = act(hypervisor, vm_id, create, "power on", err);

    /* as a rule it is off; that it is paused is seen only when it is not */
    if (r == ERR_CONFLICT && act(hypervisor, vm_id, wake, "wake", &why) == 0)
        return 0;
    return r;
}

int hypervisor_shut_down(struct hypervisor *hypervisor, const char *vm_id,
                         struct err *err)
{
    /* libvirt tries the agent, then ACPI */
    return act(hypervisor, vm_id, virDomainShutdown, "shut down", err);
}

int hypervisor_power_off(struct hypervisor *hypervisor, const char *vm_id,
                         struct err *err)
{
    return act(hypervisor, vm_id, virDomainDestroy, "power off", err);
}

int hypervisor_undefine(struct hypervisor *hypervisor, const struct domain *domain,
                        struct err *err)
{
    struct err why;
    int r = act(hypervisor, domain->id, undefine, "undefine", &why);

    if (r < 0 && r != ERR_NOT_FOUND) {
        *err = why;
        return r;
    }
    r = 0;
    connection_forget(hypervisor, domain->id);
    for (int i = 0; r == 0 && i < domain->nic_count; i++)
        r = leave(hypervisor, domain, &domain->nics[i], err);
    return r < 0 ? r : disks_remove(hypervisor, domain->id, err);
}
