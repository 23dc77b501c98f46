/*
 * own_network.h - networks that a deployment brings: made with the first nic on one,
 * gone with the last.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

/* Makes and starts the network unless it is there, and reserves as reservation_make.
 * ERR_CONFLICT also when the host refuses it, as where another network of the host has
 * the same addresses. */
int own_network_join(struct hypervisor *hypervisor, const struct own_network *own,
                     const char *vm_id, struct nic *nic, struct plug *plug,
                     struct err *err);

/* Takes the nic's reservation back; with the last one the network goes. */
int own_network_leave(struct hypervisor *hypervisor, const struct own_network *own,
                      const struct nic *nic, struct err *err);
