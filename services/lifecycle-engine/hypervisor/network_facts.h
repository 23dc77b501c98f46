/*
 * network_facts.h - what a network's description and its leases say about addresses,
 * and which one to choose. Pure. Addresses are IPv4 in host byte order; 0 is none.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/err.h"
#include "services/lifecycle-engine/facts/domain.h"

/* Where a mac holds an address; a network that runs and is kept has two descriptions.
 */
enum holding { HELD_LIVE = 1, HELD_CONFIG = 2, HELD_LEASE = 4 };

struct holder {
    char mac[MAC_SIZE];
    uint32_t address;
    unsigned where; /* enum holding, one of them */
};

#define RANGES_MAX 16            /* more are not used */
#define ADDRESSES_MAX (1U << 20) /* nor more than these of all ranges together */

struct network_facts {
    bool dhcp;          /* libvirt gives addresses here */
    uint32_t own, mask; /* the host's address in it */
    int range_count;
    struct address_range ranges[RANGES_MAX];
    size_t count, capacity;
    struct holder *holders;
    const struct address_range *kept; /* never chosen; borrowed */
    int kept_count;
};

void network_facts_finish(struct network_facts *facts);

/* Adds what the description says: the first tells the subnet and ranges, each adds its
 * reservations as held `where`. ERR_CONFLICT when it cannot be read. */
int network_facts_read(struct network_facts *facts, const char *xml, unsigned where,
                       struct err *err);

/* Adds one that holds an address; a text that is no IPv4 address is left out. */
void network_facts_hold(struct network_facts *facts, const char *mac,
                        const char *address, unsigned where);

/* The address the mac has there, or 0. */
uint32_t network_facts_address(const struct network_facts *facts, const char *mac,
                               unsigned where);

/* Who but the mac has it reserved (a lease is no reservation); NULL: nobody. */
const struct holder *network_facts_holder(const struct network_facts *facts,
                                          const char *mac, uint32_t address);

/* A free address of the ranges, the first at or after the one that `start` points to;
 * what the mac itself leases counts as free. 0: none. */
uint32_t network_facts_choose(const struct network_facts *facts, const char *mac,
                              uint32_t start);

/* Where a VM's nic begins to look: spread over all, and always the same. */
uint32_t network_facts_start(const char *vm_id, unsigned nicid);

/* "192.168.122.7" <-> the number; 0 when it is none. */
uint32_t address_read(const char *text);
void address_format(char text[ADDRESS_SIZE], uint32_t address);
