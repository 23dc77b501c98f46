/*
 * networks.c - the addresses that are not of the public internet (IANA's
 * special-purpose registries), and those that are allowed all the same.
 */
#include "services/api-gateway/callbacks/networks.h"

#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

#include "common/ip.h"
#include "common/mem.h"

struct network {
    int family;
    struct ip ip;
    unsigned bits;
};

struct networks {
    struct network *items;
    size_t count, capacity;
};

static const struct {
    const char *network;
    const char *what;
} CLOSED[] = {
    {"0.0.0.0/8",       "an address of this network"   },
    {"10.0.0.0/8",      "a private address"            },
    {"100.64.0.0/10",   "an address of a carrier's NAT"},
    {"127.0.0.0/8",     "a loopback address"           },
    {"169.254.0.0/16",  "a link-local address"         },
    {"172.16.0.0/12",   "a private address"            },
    {"192.0.0.0/24",    "a special address"            },
    {"192.0.2.0/24",    "an address for documentation" },
    {"192.88.99.0/24",  "a relay's address"            },
    {"192.168.0.0/16",  "a private address"            },
    {"198.18.0.0/15",   "an address for benchmarks"    },
    {"198.51.100.0/24", "an address for documentation" },
    {"203.0.113.0/24",  "an address for documentation" },
    {"224.0.0.0/4",     "a multicast address"          },
    {"240.0.0.0/4",     "a reserved address"           },
    {"::/128",          "no address"                   },
    {"::1/128",         "a loopback address"           },
    {"64:ff9b:1::/48",  "an address of a translator"   },
    {"100::/64",        "a discard address"            },
    {"2001::/23",       "a special address"            },
    {"2001:db8::/32",   "an address for documentation" },
    {"3fff::/20",       "an address for documentation" },
    {"5f00::/16",       "a special address"            },
    {"fc00::/7",        "a private address"            },
    {"fe80::/10",       "a link-local address"         },
    {"fec0::/10",       "a private address"            },
    {"ff00::/8",        "a multicast address"          },
};

/* Networks of IPv6 that IPv4 addresses lie in, so many bits from their end. */
static const struct {
    const char *network;
    unsigned shift;
} EMBEDDING[] = {
    {"::ffff:0:0/96",   0 }, /* mapped */
    {"::ffff:0:0:0/96", 0 }, /* translated */
    {"64:ff9b::/96",    0 }, /* a translator */
    {"2002::/16",       80}, /* 6to4 */
    {"::/96",           0 }, /* compatible */
};

static int network_read(const char *text, struct network *ret)
{
    char address[ADDRESS_SIZE + 8];
    char *slash, *end;
    long bits;

    if (snprintf(address, sizeof address, "%s", text) >= (int)sizeof address)
        return -1;
    slash = strchr(address, '/');
    if (slash)
        *slash = '\0';
    ret->family = ip_read(address, &ret->ip);
    if (!ret->family)
        return -1;
    ret->bits = ip_width(ret->family);
    if (!slash)
        return 0;
    bits = strtol(slash + 1, &end, 10);
    if (end == slash + 1 || *end || bits < 0 || bits > (long)ret->bits)
        return -1;
    ret->bits = (unsigned)bits;
    return 0;
}

int networks_read(struct networks **ret, const char *list, struct err *err)
{
    AUTO(networks_destroy) struct networks *networks = xcalloc(1, sizeof *networks);
    AUTO(free) char *copy = xstrdup(list ? list : "");
    char *rest = copy, *part;

    while ((part = strtok_r(rest, ", ", &rest))) {
        mem_grow(&networks->items, networks->count, &networks->capacity,
                 sizeof *networks->items);
        if (network_read(part, &networks->items[networks->count++]) < 0)
            return err_set(err, ERR_INVALID,
                           "'%s' is no network: write it like 10.1.0.0/16, several "
                           "separated by commas",
                           part);
    }
    *ret = TAKE(networks);
    return 0;
}

void networks_destroy(struct networks *networks)
{
    if (!networks)
        return;
    free(networks->items);
    free(networks);
}

static bool lies_in(const struct network *network, int family, struct ip ip)
{
    return network->family == family &&
           ip_compare(ip_subnet_first(family, ip, network->bits),
                      ip_subnet_first(family, network->ip, network->bits)) == 0;
}

static bool lies_in_text(const char *text, int family, struct ip ip)
{
    struct network network;

    return network_read(text, &network) == 0 && lies_in(&network, family, ip);
}

static const char *fault(const struct networks *allowed, int family, struct ip ip)
{
    for (size_t i = 0; i < allowed->count; i++)
        if (lies_in(&allowed->items[i], family, ip))
            return NULL;
    for (size_t i = 0; i < sizeof CLOSED / sizeof CLOSED[0]; i++)
        if (lies_in_text(CLOSED[i].network, family, ip))
            return CLOSED[i].what;
    return NULL;
}

/* The IPv4 address in one of IPv6; false: there is none. */
static bool embedded(struct ip ip, struct ip *ret)
{
    for (size_t i = 0; i < sizeof EMBEDDING / sizeof EMBEDDING[0]; i++) {
        unsigned shift = EMBEDDING[i].shift;

        if (!lies_in_text(EMBEDDING[i].network, AF_INET6, ip))
            continue;
        ret->high = 0;
        ret->low = (shift ? ip.high >> (shift - 64) : ip.low) & 0xffffffff;
        return true;
    }
    return false;
}

static const char *fault_v6(const struct networks *allowed, struct ip ip)
{
    const char *why = fault(allowed, AF_INET6, ip);
    struct ip inner;

    if (why || !embedded(ip, &inner) || (ip.high == 0 && ip.low <= 1))
        return why;
    return fault(allowed, AF_INET, inner);
}

static uint64_t big_endian(const uint8_t *bytes, int count)
{
    uint64_t value = 0;

    for (int i = 0; i < count; i++)
        value = value << 8 | bytes[i];
    return value;
}

const char *networks_fault(const struct networks *allowed,
                           const struct sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        const struct sockaddr_in *in =
            (const struct sockaddr_in *)(const void *)address;
        struct ip ip = {0, ntohl(in->sin_addr.s_addr)};

        return fault(allowed, AF_INET, ip);
    }
    if (address->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in =
            (const struct sockaddr_in6 *)(const void *)address;
        struct ip ip = {big_endian(in->sin6_addr.s6_addr, 8),
                        big_endian(in->sin6_addr.s6_addr + 8, 8)};

        return fault_v6(allowed, ip);
    }
    return "no address of the internet";
}

bool networks_contain(const struct networks *networks, const char *address)
{
    struct ip ip, inner;
    int family = ip_read(address, &ip);

    if (family == AF_INET6 && embedded(ip, &inner)) {
        family = AF_INET;
        ip = inner;
    }
    for (size_t i = 0; family && i < networks->count; i++)
        if (lies_in(&networks->items[i], family, ip))
            return true;
    return false;
}
