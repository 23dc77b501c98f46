/*
 * network.h - one network of a host: what it says about addresses, and changes of its
 * DHCP reservations. Lives on the stack of reservation.c.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/connection.h"
#include "services/lifecycle-engine/hypervisor/network_facts.h"

struct network {
    struct hypervisor *hypervisor;
    const char *name;
    virNetworkPtr handle; /* NULL: the hypervisor knows no networks */
    unsigned sides;       /* HELD_LIVE, HELD_CONFIG: the descriptions it has */
    struct network_facts facts;
};

/* Set hypervisor and name before. ERR_NOT_FOUND: there is no such network. */
int network_open(struct network *network, struct err *err);
void network_close(struct network *network);

static inline void auto_network_close(struct network *network)
{
    network_close(network);
}

/* Reads the facts afresh: descriptions first, then leases. */
int network_read(struct network *network, struct err *err);
int network_read_leases(struct network *network, struct err *err);

enum network_change { NETWORK_ADD_HOST, NETWORK_DROP_HOST };

/* The descriptions named by `sides` get, or lose, the mac's entry; none: nothing is
 * done. address: NULL when dropping. ERR_CONFLICT: libvirt refuses, facts are old. */
int network_update(struct network *network, enum network_change change, const char *mac,
                   const char *address, unsigned sides, struct err *err);
