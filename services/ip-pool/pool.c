/*
 * pool.c - is this a pool? Every mistake is named, not the first.
 */
#include "services/ip-pool/pool.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
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

struct member {
    unsigned char address[16];
    const char *text;
};

/* The mistakes found, in words; when there is no room left they are counted. */
struct faults {
    char text[360];
    size_t used, more;
};

static void fault_add(struct faults *faults, const char *address, const char *what)
{
    char words[120];
    size_t length = (size_t)snprintf(words, sizeof words, "%s'%.45s' %s",
                                     faults->used ? "; " : "", address, what);

    if (faults->used + length >= sizeof faults->text) {
        faults->more++;
        return;
    }
    memcpy(faults->text + faults->used, words, length + 1);
    faults->used += length;
}

static const char *fault(const struct subnet *subnet, const char *text,
                         unsigned char address[16])
{
    if (address_read(text, address) != subnet->family)
        return "is no address of the gateway's family";
    if (!inside(subnet, address))
        return "lies outside the subnet";
    if (memcmp(address, subnet->gateway, width(subnet->family) / 8) == 0)
        return "is the gateway";
    return NULL;
}

static int by_address(const void *a, const void *b)
{
    return memcmp(((const struct member *)a)->address,
                  ((const struct member *)b)->address,
                  sizeof((struct member *)0)->address);
}

/* Sorted, not each against each: a hostile pool has a hundred thousand addresses. */
static void find_faults(struct faults *faults, const struct subnet *subnet,
                        const Vnf__V1__AddressPool *pool)
{
    struct member *members = xcalloc(pool->n_addresses, sizeof *members);
    size_t count = 0;

    for (size_t i = 0; i < pool->n_addresses; i++) {
        const char *what = fault(subnet, pool->addresses[i], members[count].address);

        if (what)
            fault_add(faults, pool->addresses[i], what);
        else
            members[count++].text = pool->addresses[i];
    }
    qsort(members, count, sizeof *members, by_address);
    for (size_t i = 1; i < count; i++)
        if (by_address(&members[i - 1], &members[i]) == 0)
            fault_add(faults, members[i].text, "stands twice");
    free(members);
}

int pool_check(const Vnf__V1__AddressPool *pool, struct err *err)
{
    struct subnet subnet;
    struct faults faults = {0};

    if (!pool || pool->n_addresses == 0)
        return err_set(err, ERR_IMPOSSIBLE, "the pool has no address");
    subnet.family = address_read(pool->gateway, subnet.gateway);
    if (!subnet.family)
        return err_set(err, ERR_IMPOSSIBLE, "the pool's gateway '%s' is no address",
                       pool->gateway);
    if (!netmask_read(pool->netmask, subnet.family, &subnet.bits))
        return err_set(err, ERR_IMPOSSIBLE, "the pool's netmask '%s' is none",
                       pool->netmask);
    find_faults(&faults, &subnet, pool);
    if (faults.more)
        return err_set(err, ERR_IMPOSSIBLE, "the pool cannot be: %s; and %zu more",
                       faults.text, faults.more);
    return faults.used
               ? err_set(err, ERR_IMPOSSIBLE, "the pool cannot be: %s", faults.text)
               : 0;
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
