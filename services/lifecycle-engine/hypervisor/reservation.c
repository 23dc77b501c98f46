/*
 * reservation.c - the address of a nic, fixed by a DHCP reservation of libvirt's
 * network.
 *
 * libvirt refuses a second reservation of a mac or an address, so it is the arbiter
 * between engines: a refused choice is made again on fresh facts. Where the network's
 * two descriptions disagree about a mac of ours (someone changed one of them) both are
 * set right. Only entries of macs that were given are ever taken away.
 */
#include "services/lifecycle-engine/hypervisor/reservation.h"

#include <string.h>

#include "services/lifecycle-engine/hypervisor/network.h"

/* Choices lost to others before it is a failure: each loss is somebody's progress. */
#define TRIES 16

/* Which of the network's descriptions hold an entry of the mac; with `address`, which
 * hold that one. */
static unsigned sides_with(const struct network *network, const char *mac,
                           uint32_t address)
{
    static const unsigned sides[] = {HELD_LIVE, HELD_CONFIG};
    unsigned found = 0;

    for (size_t i = 0; i < sizeof sides / sizeof sides[0]; i++) {
        uint32_t held = network_facts_address(&network->facts, mac, sides[i]);

        if (held && (!address || held == address))
            found |= sides[i];
    }
    return found;
}

static int wanted_given(const struct network *network, const struct nic *nic,
                        uint32_t *ret, struct err *err)
{
    const struct network_facts *facts = &network->facts;
    uint32_t address = address_read(nic->address);
    const struct holder *holder = network_facts_holder(facts, nic->mac, address);

    if (address == facts->own || ((address ^ facts->own) & facts->mask))
        return err_set(err, ERR_CONFLICT, "%s is no address for guests of network %s",
                       nic->address, network->name);
    if (holder)
        return err_set(err, ERR_CONFLICT, "%s of network %s is reserved for %s",
                       nic->address, network->name, holder->mac);
    *ret = address;
    return 0;
}

static int wanted_any(const struct network *network, const char *vm_id,
                      const struct nic *nic, uint32_t *ret, struct err *err)
{
    const struct network_facts *facts = &network->facts;
    uint32_t address = network_facts_address(facts, nic->mac, HELD_LIVE);

    if (!address)
        address = network_facts_address(facts, nic->mac, HELD_CONFIG);
    if (!address)
        address = network_facts_choose(facts, nic->mac,
                                       network_facts_start(vm_id, nic->nicid));
    if (!address)
        return err_set(err, ERR_CONFLICT, "no address is free on network %s",
                       network->name);
    *ret = address;
    return 0;
}

/* One try on fresh facts. *ret_lost: libvirt refused what the facts allowed. */
static int try_reserve(struct network *network, const char *vm_id, struct nic *nic,
                       bool *ret_lost, struct err *err)
{
    const bool given = nic->address[0];
    uint32_t address = 0;
    char text[ADDRESS_SIZE];
    unsigned right, wrong;
    int r = given ? wanted_given(network, nic, &address, err)
                  : wanted_any(network, vm_id, nic, &address, err);

    if (r < 0)
        return r;
    right = sides_with(network, nic->mac, address);
    wrong = sides_with(network, nic->mac, 0) & ~right;
    address_format(text, address);
    r = network_update(network, NETWORK_DROP_HOST, nic->mac, NULL, wrong, err);
    if (r == 0)
        r = network_update(network, NETWORK_ADD_HOST, nic->mac, text,
                           network->sides & ~right, err);
    if (r == 0)
        snprintf(nic->address, sizeof nic->address, "%s", text);
    *ret_lost = r == ERR_CONFLICT;
    return r;
}

static bool is_mac(const char *text)
{
    return strlen(text) == MAC_SIZE - 1 &&
           strspn(text, "0123456789abcdefABCDEF:") == MAC_SIZE - 1;
}

static bool is_given_other(const struct nic *nic)
{
    return nic->address[0] && !address_read(nic->address); /* IPv6: not libvirt's */
}

static int reserve(struct network *network, const struct own_network *own,
                   const char *vm_id, struct nic *nic, struct err *err)
{
    struct err why;
    bool lost = true;
    int r = ERR_CONFLICT;

    for (int i = 0; i < TRIES && lost; i++) {
        lost = false;
        r = network_read(network, &why);
        if (r == 0 && network->facts.dhcp)
            r = network_read_leases(network, &why);
        network->facts.kept = own ? own->kept : NULL;
        network->facts.kept_count = own ? own->kept_count : 0;
        if (r == 0 && network->facts.dhcp)
            r = try_reserve(network, vm_id, nic, &lost, &why);
    }
    if (r < 0)
        *err = why;
    return r;
}

static struct network network_of(struct hypervisor *hypervisor,
                                 const struct own_network *own, const struct nic *nic)
{
    return (struct network){.hypervisor = hypervisor,
                            .name = own ? own->host_name : nic_host_network(nic)};
}

static void plug_learn(struct plug *plug, const struct network_facts *facts)
{
    plug->dhcp = facts->dhcp;
    if (!facts->own || plug->bits)
        return;
    plug->bits = (unsigned)__builtin_popcount(facts->mask);
    address_format(plug->gateway, facts->own);
}

int reservation_make(struct hypervisor *hypervisor, const struct own_network *own,
                     const char *vm_id, struct nic *nic, struct plug *plug,
                     struct err *err)
{
    AUTO(network_close) struct network network = network_of(hypervisor, own, nic);
    int r;

    if (!is_mac(nic->mac))
        return err_set(err, ERR_CONFLICT, "nic %u: no MAC address", nic->nicid);
    r = network_open(&network, err);
    if (r == ERR_NOT_FOUND)
        return err->kind = ERR_CONFLICT;
    if (r < 0 || !network.handle || is_given_other(nic))
        return r;
    r = reserve(&network, own, vm_id, nic, err);
    if (r == 0)
        plug_learn(plug, &network.facts);
    return r;
}

int reservation_drop(struct hypervisor *hypervisor, const struct own_network *own,
                     const struct nic *nic, struct err *err)
{
    AUTO(network_close) struct network network = network_of(hypervisor, own, nic);
    struct err why;
    int r = is_mac(nic->mac) ? network_open(&network, &why) : ERR_NOT_FOUND;

    if (r == ERR_NOT_FOUND || (r == 0 && !network.handle))
        return 0;
    r = r < 0 ? r : ERR_CONFLICT;
    for (int i = 0; i < TRIES && r == ERR_CONFLICT; i++) {
        r = network_read(&network, &why);
        if (r == 0)
            r = network_update(&network, NETWORK_DROP_HOST, nic->mac, NULL,
                               sides_with(&network, nic->mac, 0), &why);
    }
    if (r < 0)
        *err = why;
    return r;
}
