/*
 * network_check.c - networks of the deployment's own: each by itself, then against the
 * interfaces and pools that name it.
 */
#include "services/api-gateway/xml/network_check.h"

#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/subnet.h"

#define WRONG(reader, part, ...)                                                       \
    problems_add((reader)->problems, 422, reader_place(reader, part), __VA_ARGS__)

static void check_interfaces(struct reader *reader, const Vnf__V1__VmGroup *group,
                             const char *network, const struct subnet *subnet)
{
    for (size_t i = 0; i < group->n_interfaces; i++) {
        const Vnf__V1__Interface *one = group->interfaces[i];
        const char *fault = strcmp(one->network, network) == 0 && *one->ip_address
                                ? subnet_fault(subnet, one->ip_address)
                                : NULL;

        if (fault)
            WRONG(reader, one, "%s %s of network %s", one->ip_address, fault, network);
    }
}

/* One address, or one end of a range. */
static void check_end(struct reader *reader, const Vnf__V1__AddressPool *pool,
                      const char *network, const struct subnet *subnet,
                      const char *address)
{
    const char *fault = subnet_fault(subnet, address);

    if (fault)
        WRONG(reader, pool, "%s %s of network %s", address, fault, network);
}

static void check_pool(struct reader *reader, const Vnf__V1__VmGroup *group,
                       const char *network, const struct subnet *subnet)
{
    const Vnf__V1__AddressPool *pool = group->scaling->pool;

    if (!pool || strcmp(pool->network, network) != 0)
        return;
    for (size_t i = 0; i < pool->n_addresses; i++) {
        const char *text = pool->addresses[i];
        const char *last = text + strcspn(text, "-");
        AUTO(free) char *first = strndup(text, (size_t)(last - text));

        check_end(reader, pool, network, subnet, first);
        if (*last)
            check_end(reader, pool, network, subnet, last + 1);
    }
}

static void check_name(struct reader *reader, const Vnf__V1__Deployment *datamodel,
                       size_t at)
{
    const Vnf__V1__Network *network = datamodel->networks[at];

    for (size_t i = 0; *network->name && i < at; i++)
        if (strcmp(datamodel->networks[i]->name, network->name) == 0) {
            WRONG(reader, network, "two networks are called %s", network->name);
            return;
        }
}

void network_check(struct reader *reader, const Vnf__V1__Deployment *datamodel)
{
    for (size_t i = 0; i < datamodel->n_networks; i++) {
        const Vnf__V1__Network *network = datamodel->networks[i];
        const Vnf__V1__Subnet *stated = network->subnet;
        struct subnet subnet;
        struct err err;

        check_name(reader, datamodel, i);
        if (!stated || !*stated->network || !*stated->netmask || !*stated->gateway)
            continue;
        if (subnet_read(&subnet, stated->network, stated->netmask, stated->gateway,
                        &err) < 0) {
            WRONG(reader, stated, "%s", err.msg);
            continue;
        }
        for (size_t g = 0; g < datamodel->n_groups; g++) {
            check_interfaces(reader, datamodel->groups[g], network->name, &subnet);
            check_pool(reader, datamodel->groups[g], network->name, &subnet);
        }
    }
}
