/*
 * network.c - one network of a host: what it says about addresses, and entries of its
 * DHCP reservations added and taken away.
 *
 * A network that runs and is kept has two descriptions, a live and a kept one; a change
 * goes into those that are named, in one call. Which entries are wanted is
 * reservation.c's to say.
 */
#include "services/lifecycle-engine/hypervisor/network.h"

#include <libvirt/virterror.h>

#include "common/fault_point.h"

static const struct side {
    unsigned where;
    unsigned flag;
    unsigned xml_flags;
    int (*exists)(virNetworkPtr network);
} SIDES[] = {
    {.where = HELD_LIVE,
     .flag = VIR_NETWORK_UPDATE_AFFECT_LIVE,
     .exists = virNetworkIsActive    },
    { .where = HELD_CONFIG,
     .flag = VIR_NETWORK_UPDATE_AFFECT_CONFIG,
     .xml_flags = VIR_NETWORK_XML_INACTIVE,
     .exists = virNetworkIsPersistent},
};

static const unsigned COMMANDS[] = {
    [NETWORK_ADD_HOST] = VIR_NETWORK_UPDATE_COMMAND_ADD_LAST,
    [NETWORK_DROP_HOST] = VIR_NETWORK_UPDATE_COMMAND_DELETE,
};

#define SIDE_COUNT (sizeof SIDES / sizeof SIDES[0])

void network_close(struct network *network)
{
    if (network->handle)
        virNetworkFree(network->handle);
    network_facts_finish(&network->facts);
}

static int failed(const struct network *network, struct err *err, const char *what)
{
    connection_failed(network->hypervisor, err, what);
    return err_wrap(err, "network %s", network->name);
}

int network_open(struct network *network, struct err *err)
{
    int r = connection_need(network->hypervisor, err);

    if (r < 0)
        return r;
    network->handle = virNetworkLookupByName(network->hypervisor->link, network->name);
    if (!network->handle && virGetLastErrorCode() == VIR_ERR_NO_SUPPORT)
        return 0;
    if (!network->handle && virGetLastErrorCode() == VIR_ERR_NO_NETWORK)
        return err_set(err, ERR_NOT_FOUND, "there is no network %s", network->name);
    if (!network->handle)
        return failed(network, err, "look up");
    for (size_t i = 0; i < SIDE_COUNT; i++) {
        int exists = SIDES[i].exists(network->handle);

        if (exists < 0)
            return failed(network, err, "look");
        network->sides |= exists ? SIDES[i].where : 0;
    }
    return 0;
}

/* A driver with one description knows no flag for the other. */
static char *describe(const struct network *network, unsigned flags)
{
    char *xml = virNetworkGetXMLDesc(network->handle, flags);

    if (!xml && flags && virGetLastErrorCode() == VIR_ERR_INVALID_ARG)
        xml = virNetworkGetXMLDesc(network->handle, 0);
    return xml;
}

int network_read(struct network *network, struct err *err)
{
    network_facts_finish(&network->facts);
    for (size_t i = 0; i < SIDE_COUNT; i++) {
        if (!(network->sides & SIDES[i].where))
            continue;

        AUTO(free) char *xml = describe(network, SIDES[i].xml_flags);
        int r = xml ? network_facts_read(&network->facts, xml, SIDES[i].where, err)
                    : failed(network, err, "look");
        if (r < 0)
            return r;
    }
    return 0;
}

int network_read_leases(struct network *network, struct err *err)
{
    virNetworkDHCPLeasePtr *leases = NULL;
    int n = virNetworkGetDHCPLeases(network->handle, NULL, &leases, 0);

    if (n < 0)
        return virGetLastErrorCode() == VIR_ERR_NO_SUPPORT
                   ? 0
                   : failed(network, err, "read its leases");
    for (int i = 0; i < n; i++) {
        network_facts_hold(&network->facts, leases[i]->mac, leases[i]->ipaddr,
                           HELD_LEASE);
        virNetworkDHCPLeaseFree(leases[i]);
    }
    free(leases);
    return 0;
}

int network_update(struct network *network, enum network_change change, const char *mac,
                   const char *address, unsigned sides, struct err *err)
{
    char xml[120];
    unsigned flags = 0;
    int r = sides ? connection_guard(network->hypervisor, err) : 0;

    if (r < 0 || !sides)
        return r;
    for (size_t i = 0; i < SIDE_COUNT; i++)
        flags |= sides & SIDES[i].where ? SIDES[i].flag : 0;
    snprintf(xml, sizeof xml, address ? "<host mac='%s' ip='%s'/>" : "<host mac='%s'/>",
             mac, address);
    if (virNetworkUpdate(network->handle, COMMANDS[change],
                         VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, xml, flags) < 0)
        return failed(network, err, "reserve an address");
    fault_point("network.updated");
    return 0;
}
