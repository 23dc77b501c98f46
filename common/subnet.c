/*
 * subnet.c - is this a subnet, and may a guest have this address of it?
 */
#include "common/subnet.h"

#include "common/faults.h"

static bool address_read(const char *text, struct ip *ret)
{
    return ip_read(text, ret) == AF_INET;
}

static void check_size(struct subnet *subnet, const char *network, struct ip stated,
                       struct faults *faults)
{
    char right[ADDRESS_SIZE];

    if (subnet->bits < SUBNET_BITS_LEAST || subnet->bits > 30)
        faults_add(faults, network, "has a prefix of %u bits: 16 to 30 are possible",
                   subnet->bits);
    else if (ip_compare(subnet->first, stated) != 0) {
        ip_write(right, AF_INET, subnet->first);
        faults_add(faults, network, "is an address within the subnet: its own is %s",
                   right);
    }
}

int subnet_read(struct subnet *ret, const char *network, const char *netmask,
                const char *gateway, struct err *err)
{
    struct faults faults = {0};
    struct ip stated = {0, 0};
    bool known = address_read(network, &stated);

    *ret = (struct subnet){0};
    if (!known)
        faults_add(&faults, network, "is no IPv4 address of a network");
    if (!ip_netmask_read(netmask, AF_INET, &ret->bits)) {
        faults_add(&faults, netmask, "is no netmask");
        known = false;
    }
    if (known) {
        ret->first = ip_subnet_first(AF_INET, stated, ret->bits);
        ret->last = ip_subnet_last(AF_INET, stated, ret->bits);
        check_size(ret, network, stated, &faults);
    }
    if (!address_read(gateway, &ret->gateway))
        faults_add(&faults, gateway, "is no IPv4 address of a gateway");
    else if (known && (ip_compare(ret->gateway, ret->first) <= 0 ||
                       ip_compare(ret->gateway, ret->last) >= 0))
        faults_add(&faults, gateway, "is no gateway inside the subnet");
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "the subnet cannot be", err);
}

const char *subnet_fault(const struct subnet *subnet, const char *address)
{
    struct ip ip;

    if (!address_read(address, &ip))
        return "is no IPv4 address";
    if (ip_compare(ip, subnet->first) < 0 || ip_compare(ip, subnet->last) > 0)
        return "is outside the subnet";
    if (ip_compare(ip, subnet->first) == 0 || ip_compare(ip, subnet->last) == 0)
        return "is the subnet's own or broadcast address";
    return ip_compare(ip, subnet->gateway) == 0 ? "is the gateway's own address" : NULL;
}
