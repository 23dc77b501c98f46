/*
 * networks.c - names, uuid and bridge of a network are made of whose it is, so that
 * every engine means the same one; pools and fixed addresses are kept from chance.
 */
#include "services/lifecycle-engine/decide/networks.h"

#include <stdio.h>
#include <string.h>

#include "common/pool.h"
#include "common/uuid.h"

/* What there is no room for widens the last. */
static void keep(struct own_network *own, struct ip first, struct ip last)
{
    const struct address_range range = {(uint32_t)first.low, (uint32_t)last.low};
    struct address_range *end;

    if (own->kept_count < KEPT_MAX) {
        own->kept[own->kept_count++] = range;
        return;
    }
    end = &own->kept[KEPT_MAX - 1];
    end->first = range.first < end->first ? range.first : end->first;
    end->last = range.last > end->last ? range.last : end->last;
}

static void keep_pool(struct own_network *own, const Vnf__V1__AddressPool *stated)
{
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err;

    if (!stated || strcmp(stated->network, own->name) != 0 ||
        pool_read(&pool, POOL_STATED(stated), &err) < 0)
        return;
    for (size_t i = 0; i < pool->count; i++)
        keep(own, pool->spans[i].first, pool->spans[i].last);
}

static void keep_all(struct own_network *own, const Vnf__V1__Deployment *spec)
{
    struct ip ip;

    for (size_t i = 0; spec && i < spec->n_groups; i++) {
        const Vnf__V1__VmGroup *group = spec->groups[i];

        keep_pool(own, group->scaling ? group->scaling->pool : NULL);
        for (size_t j = 0; j < group->n_interfaces; j++)
            if (strcmp(group->interfaces[j]->network, own->name) == 0 &&
                ip_read(group->interfaces[j]->ip_address, &ip) == AF_INET)
                keep(own, ip, ip);
    }
}

static void own_network_fill(struct own_network *own, const struct deployment *d,
                             const Vnf__V1__Network *network)
{
    char id[UUID_SIZE];

    if (network->origin) /* one for all deployments */
        uuid_name(id, "network/%s//%s", network->origin->tenant, network->name);
    else
        uuid_name(id, "network/%s/%s/%s", d->tenant, d->name, network->name);
    snprintf(own->id, sizeof own->id, "%s", id);
    snprintf(own->name, sizeof own->name, "%s", network->name);
    snprintf(own->host_name, sizeof own->host_name, "%.60s-%.8s", network->name, id);
    snprintf(own->bridge, sizeof own->bridge, "qt%.8s%.4s", id, id + 9);
    snprintf(own->address, sizeof own->address, "%s", network->subnet->gateway);
    snprintf(own->netmask, sizeof own->netmask, "%s", network->subnet->netmask);
    keep_all(own, d->spec);
    keep_all(own, d->wanted);
}

void own_networks_fill(struct domain *domain, const struct deployment *d)
{
    for (int i = 0; i < domain->nic_count; i++) {
        const struct nic *nic = &domain->nics[i];
        const Vnf__V1__Network *network = deployment_network(d, nic->network);

        if (network && !domain_own_network(domain, nic))
            own_network_fill(&domain->own[domain->own_count++], d, network);
    }
}
