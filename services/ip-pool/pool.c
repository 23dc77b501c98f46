/*
 * pool.c - is this a pool? Every mistake is named, not the first.
 */
#include "services/ip-pool/pool.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/uuid.h"

struct subnet {
    int family; /* AF_INET, AF_INET6 */
    unsigned char gateway[16];
    unsigned bits; /* of the prefix */
};

static int address_read(const char *text, unsigned char bytes[16])
{
    if (inet_pton(AF_INET, text, bytes) == 1)
        return AF_INET;
    return inet_pton(AF_INET6, text, bytes) == 1 ? AF_INET6 : 0;
}

static unsigned width(int family)
{
    return family == AF_INET ? 32 : 128;
}

/* "255.255.255.0" or "24"; false: neither, or with holes. */
static bool netmask_read(const char *text, int family, unsigned *bits)
{
    unsigned char mask[16];
    char *end;
    unsigned long number = strtoul(text, &end, 10);

    *bits = 0;
    if (*text && !*end && number <= width(family)) {
        *bits = (unsigned)number;
        return true;
    }
    if (address_read(text, mask) != family)
        return false;
    while (*bits < width(family) && mask[*bits / 8] & (0x80 >> *bits % 8))
        ++*bits;
    for (unsigned i = *bits; i < width(family); i++)
        if (mask[i / 8] & (0x80 >> i % 8))
            return false;
    return true;
}

static bool inside(const struct subnet *subnet, const unsigned char *address)
{
    for (unsigned i = 0; i < subnet->bits; i++)
        if ((address[i / 8] ^ subnet->gateway[i / 8]) & (0x80 >> i % 8))
            return false;
    return true;
}

static const char *fault(const struct subnet *subnet, const Vnf__V1__AddressPool *pool,
                         size_t i)
{
    unsigned char address[16], other[16];
    size_t size = width(subnet->family) / 8;

    if (address_read(pool->addresses[i], address) != subnet->family)
        return "is no address of the gateway's family";
    if (!inside(subnet, address))
        return "lies outside the subnet";
    if (memcmp(address, subnet->gateway, size) == 0)
        return "is the gateway";
    for (size_t j = 0; j < i; j++)
        if (address_read(pool->addresses[j], other) == subnet->family &&
            memcmp(address, other, size) == 0)
            return "stands twice";
    return NULL;
}

int pool_check(const Vnf__V1__AddressPool *pool, struct err *err)
{
    struct subnet subnet;
    char faults[360] = "";
    size_t used = 0;

    if (!pool || pool->n_addresses == 0)
        return err_set(err, ERR_IMPOSSIBLE, "the pool has no address");
    subnet.family = address_read(pool->gateway, subnet.gateway);
    if (!subnet.family)
        return err_set(err, ERR_IMPOSSIBLE, "the pool's gateway '%s' is no address",
                       pool->gateway);
    if (!netmask_read(pool->netmask, subnet.family, &subnet.bits))
        return err_set(err, ERR_IMPOSSIBLE, "the pool's netmask '%s' is none",
                       pool->netmask);
    for (size_t i = 0; i < pool->n_addresses && used < sizeof faults; i++) {
        const char *what = fault(&subnet, pool, i);

        if (what)
            used += (size_t)snprintf(faults + used, sizeof faults - used, "%s'%s' %s",
                                     used ? "; " : "", pool->addresses[i], what);
    }
    return used ? err_set(err, ERR_IMPOSSIBLE, "the pool cannot be: %s", faults) : 0;
}

int holder_check(const Ip__V1__Holder *holder, struct err *err)
{
    if (!holder || !*holder->tenant || !*holder->deployment || !*holder->group)
        return err_set(err, ERR_INVALID,
                       "the request names no holder: tenant, deployment and group");
    if (!uuid_read(holder->vm_id, NULL))
        return err_set(err, ERR_INVALID, "the holder's vm_id '%s' is no UUID",
                       holder->vm_id);
    return 0;
}
