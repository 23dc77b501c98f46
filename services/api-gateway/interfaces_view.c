/*
 * interfaces_view.c - one element an interface.
 */
#include "services/api-gateway/interfaces_view.h"

json_t *interfaces_view(Vnf__V1__Nic *const *nics, size_t count)
{
    json_t *interfaces = json_object();

    for (size_t i = 0; i < count; i++) {
        const Vnf__V1__Nic *nic = nics[i];
        json_t *interface = json_object();

        document_number(interface, "nicid", nic->nicid);
        document_text(interface, "network", nic->network);
        document_text(interface, "ip_address", nic->ip_address);
        document_text(interface, "mac_address", nic->mac_address);
        document_append(interfaces, "interface", interface);
    }
    return interfaces;
}
