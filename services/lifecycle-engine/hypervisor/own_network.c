/*
 * own_network.c - an isolated network with DHCP for who has a reservation and nobody
 * else.
 *
 * The reservations tell whether anybody is left, so nothing is counted anywhere.
 * libvirt forgets that a network serves DHCP when it has neither range nor host: one
 * entry, of the host's own address for a mac that no nic has, stands as long as the
 * network. Making and removing exclude each other by the host's turn (libvirt.c); the
 * engine that owns the deployment is the only one that does either. A network that went
 * behind our back is made again when a VM on it is switched on.
 */
#include "services/lifecycle-engine/hypervisor/own_network.h"

#include <libvirt/virterror.h>
#include <strings.h>

#include "common/fault_point.h"
#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/network.h"
#include "services/lifecycle-engine/hypervisor/reservation.h"

#define STANDING_MAC "52:54:00:00:00:00"

static char *describe(const struct own_network *own)
{
    return xasprintf("<network><name>%s</name><uuid>%s</uuid>"
                     "<bridge name='%s' stp='off' delay='0'/>"
                     "<ip address='%s' netmask='%s'><dhcp>"
                     "<host mac='" STANDING_MAC "' ip='%s'/></dhcp></ip></network>",
                     own->host_name, own->id, own->bridge, own->address, own->netmask,
                     own->address);
}

static int failed(struct hypervisor *hypervisor, const struct own_network *own,
                  struct err *err, const char *what)
{
    connection_failed(hypervisor, err, what);
    return err_wrap(err, "network %s", own->name);
}

/* *ret NULL: it is not there. */
static int find(struct hypervisor *hypervisor, const struct own_network *own,
                virNetworkPtr *ret, struct err *err)
{
    int r = connection_need(hypervisor, err);

    *ret = r < 0 ? NULL : virNetworkLookupByUUIDString(hypervisor->link, own->id);
    if (r == 0 && !*ret && virGetLastErrorCode() != VIR_ERR_NO_NETWORK)
        r = failed(hypervisor, own, err, "look up");
    return r;
}

static int make(struct hypervisor *hypervisor, const struct own_network *own,
                struct err *err)
{
    AUTO(virNetworkFree) virNetworkPtr network = NULL;
    AUTO(free) char *xml = describe(own);
    int r = find(hypervisor, own, &network, err);

    if (r < 0 || (network && virNetworkIsActive(network) == 1))
        return r;
    r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;
    if (!network)
        network = virNetworkDefineXML(hypervisor->link, xml);
    if (!network)
        return failed(hypervisor, own, err, "define");
    if (virNetworkCreate(network) < 0)
        return failed(hypervisor, own, err, "start");
    virNetworkSetAutostart(network, 1);
    fault_point("network.made");
    return 0;
}

static int is_empty(struct hypervisor *hypervisor, const struct own_network *own,
                    bool *ret, struct err *err)
{
    AUTO(network_close)
    struct network network = {.hypervisor = hypervisor, .name = own->host_name};
    int r = network_open(&network, err);

    if (r == 0)
        r = network_read(&network, err);
    *ret = r == 0;
    for (size_t i = 0; i < network.facts.count; i++)
        *ret &= strcasecmp(network.facts.holders[i].mac, STANDING_MAC) == 0;
    return r;
}

static int unmake(struct hypervisor *hypervisor, const struct own_network *own,
                  struct err *err)
{
    AUTO(virNetworkFree) virNetworkPtr network = NULL;
    bool empty = false;
    int r = find(hypervisor, own, &network, err);

    if (r == 0 && network)
        r = is_empty(hypervisor, own, &empty, err);
    if (r < 0 || !empty)
        return r;
    r = connection_guard(hypervisor, err);
    if (r == 0 && virNetworkIsActive(network) == 1 && virNetworkDestroy(network) < 0)
        r = failed(hypervisor, own, err, "stop");
    if (r == 0 && virNetworkUndefine(network) < 0)
        r = failed(hypervisor, own, err, "undefine");
    fault_point("network.unmade");
    return r;
}

int own_network_join(struct hypervisor *hypervisor, const struct own_network *own,
                     const char *vm_id, struct nic *nic, struct plug *plug,
                     struct err *err)
{
    int r = make(hypervisor, own, err);

    return r < 0 ? r : reservation_make(hypervisor, own, vm_id, nic, plug, err);
}

int own_network_leave(struct hypervisor *hypervisor, const struct own_network *own,
                      const struct nic *nic, struct err *err)
{
    int r = reservation_drop(hypervisor, own, nic, err);

    return r < 0 ? r : unmake(hypervisor, own, err);
}
