/*
 * ip.c - addresses as numbers. See ip.h.
 */
#include "common/ip.h"

#include <arpa/inet.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>

int ip_read(const char *text, struct ip *ret)
{
    uint32_t four;
    uint64_t six[2];

    if (inet_pton(AF_INET, text, &four) == 1) {
        *ret = (struct ip){0, be32toh(four)};
        return AF_INET;
    }
    if (inet_pton(AF_INET6, text, six) != 1)
        return 0;
    *ret = (struct ip){be64toh(six[0]), be64toh(six[1])};
    return AF_INET6;
}

void ip_write(char text[ADDRESS_SIZE], int family, struct ip ip)
{
    uint32_t four = htobe32((uint32_t)ip.low);
    uint64_t six[2] = {htobe64(ip.high), htobe64(ip.low)};

    inet_ntop(family, family == AF_INET ? (void *)&four : (void *)six, text,
              ADDRESS_SIZE);
}

int ip_compare(struct ip a, struct ip b)
{
    if (a.high != b.high)
        return a.high < b.high ? -1 : 1;
    return a.low < b.low ? -1 : a.low > b.low;
}

unsigned ip_width(int family)
{
    return family == AF_INET ? 32 : 128;
}

/* Ones where the host's part is. */
static struct ip host_mask(int family, unsigned bits)
{
    unsigned host = ip_width(family) - bits;

    return (struct ip){
        .high = host <= 64 ? 0 : UINT64_MAX >> (128 - host),
        .low = host >= 64 ? UINT64_MAX : (UINT64_C(1) << host) - 1,
    };
}

struct ip ip_subnet_first(int family, struct ip ip, unsigned bits)
{
    struct ip mask = host_mask(family, bits);

    return (struct ip){ip.high & ~mask.high, ip.low & ~mask.low};
}

struct ip ip_subnet_last(int family, struct ip ip, unsigned bits)
{
    struct ip mask = host_mask(family, bits);

    return (struct ip){ip.high | mask.high, ip.low | mask.low};
}

bool ip_netmask_read(const char *text, int family, unsigned *bits)
{
    const struct ip ones = {family == AF_INET ? 0 : UINT64_MAX,
                            family == AF_INET ? UINT32_MAX : UINT64_MAX};
    unsigned long number;
    struct ip mask;
    char *end;

    if (*text >= '0' && *text <= '9') {
        number = strtoul(text, &end, 10);
        *bits = (unsigned)number;
        if (!*end)
            return number <= ip_width(family);
    }
    if (ip_read(text, &mask) != family)
        return false;
    for (*bits = 0; *bits <= ip_width(family); ++*bits)
        if (ip_compare(ip_subnet_first(family, ones, *bits), mask) == 0)
            return true;
    return false;
}
