/*
 * networks.c - networks of a deployment's own, against the groups that are on them.
 */
#include "services/lifecycle-engine/plan/networks.h"

#include <string.h>

#include "common/subnet.h"

static bool is_on(const Vnf__V1__VmGroup *group, const char *network)
{
    for (size_t i = 0; i < group->n_interfaces; i++)
        if (strcmp(group->interfaces[i]->network, network) == 0)
            return true;
    return false;
}

/* --- can they be ------------------------------------------------------------------ */

static void check_address(const char *address, const char *network,
                          const struct subnet *subnet, struct faults *faults)
{
    const char *fault = *address ? subnet_fault(subnet, address) : NULL;

    if (fault)
        faults_add(faults, network, "%.45s %s", address, fault);
}

static void check_group(const Vnf__V1__VmGroup *group, const char *network,
                        const struct subnet *subnet, struct faults *faults)
{
    const Vnf__V1__AddressPool *pool = group->scaling ? group->scaling->pool : NULL;

    for (size_t i = 0; i < group->n_interfaces; i++)
        if (strcmp(group->interfaces[i]->network, network) == 0)
            check_address(group->interfaces[i]->ip_address, network, subnet, faults);
    if (pool && strcmp(pool->network, network) == 0)
        check_address(
            pool->gateway, network,
            &(struct subnet){subnet->bits, subnet->first, subnet->last, subnet->first},
            faults);
}

static void check_network(const Vnf__V1__Deployment *spec,
                          const Vnf__V1__Network *network, struct faults *faults)
{
    const Vnf__V1__Subnet *stated = network->subnet;
    struct subnet subnet;
    struct err err;

    if (!name_is_good(network->name))
        faults_add(faults, network->name, "is no name of a network");
    if (spec_network(spec, network->name) != network)
        faults_add(faults, network->name, "is the name of two networks");
    if (!stated) {
        faults_add(faults, network->name, "has no subnet");
        return;
    }
    if (subnet_read(&subnet, stated->network, stated->netmask, stated->gateway, &err) <
        0) {
        faults_add(faults, network->name, "%s", err.msg);
        return;
    }
    for (size_t i = 0; i < spec->n_groups; i++)
        check_group(spec->groups[i], network->name, &subnet, faults);
}

int networks_check(const Vnf__V1__Deployment *spec, struct err *err)
{
    struct faults faults = {0};

    for (size_t i = 0; i < spec->n_networks; i++)
        check_network(spec, spec->networks[i], &faults);
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "networks", err);
}

/* --- may they change -------------------------------------------------------------- */

static bool text_same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static bool network_same(const Vnf__V1__Network *a, const Vnf__V1__Network *b)
{
    return a && b && text_same(a->subnet->network, b->subnet->network) &&
           text_same(a->subnet->netmask, b->subnet->netmask) &&
           text_same(a->subnet->gateway, b->subnet->gateway);
}

/* A group of both datamodels that is on it, or NULL. */
static const char *who_stays(const struct deployment *d,
                             const Vnf__V1__Deployment *wanted, const char *network)
{
    for (size_t i = 0; i < wanted->n_groups; i++)
        if (deployment_group(d, wanted->groups[i]->name) &&
            is_on(wanted->groups[i], network))
            return wanted->groups[i]->name;
    return NULL;
}

static void compare(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                    const char *network, struct faults *faults)
{
    const char *group = who_stays(d, wanted, network);

    if (group &&
        !network_same(deployment_network(d, network), spec_network(wanted, network)))
        faults_add(faults, network,
                   "the network stays as it is while group '%.72s' is on it", group);
}

void networks_compare(const struct deployment *d, const Vnf__V1__Deployment *wanted,
                      struct faults *faults)
{
    for (size_t i = 0; i < d->spec->n_networks; i++)
        compare(d, wanted, d->spec->networks[i]->name, faults);
    for (size_t i = 0; i < wanted->n_networks; i++)
        if (!spec_network(d->spec, wanted->networks[i]->name))
            compare(d, wanted, wanted->networks[i]->name, faults);
}
