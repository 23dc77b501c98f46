/*
 * domain.c - finding one's way in a domain.
 */
#include "services/lifecycle-engine/facts/domain.h"

#include <string.h>

const struct own_network *domain_own_network(const struct domain *domain,
                                             const struct nic *nic)
{
    for (int i = 0; i < domain->own_count; i++)
        if (strcmp(domain->own[i].name, nic->network) == 0)
            return &domain->own[i];
    return NULL;
}

const char *nic_host_network(const struct nic *nic)
{
    return *nic->host_network ? nic->host_network : nic->network;
}
