/*
 * reservation.h - the address of a nic, fixed by a DHCP reservation of libvirt's
 * network.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

/* own: the network, where it is the deployment's; NULL: nic->network names it.
 *
 * Sees to it that nic->mac has a reservation: of nic->address where one is given, else
 * of the one it has, else of a free one, which is written to nic->address. A network
 * without DHCP, or a hypervisor without networks: nothing is reserved, nic as it was.
 * plug learns what the network says of itself: DHCP, its subnet, its gateway unless one
 * is known. ERR_CONFLICT: no such network, no address free, the given one is another's.
 */
int reservation_make(struct hypervisor *hypervisor, const struct own_network *own,
                     const char *vm_id, struct nic *nic, struct plug *plug,
                     struct err *err);

/* Takes the reservations of nic->mac away; none, or no network, is done. */
int reservation_drop(struct hypervisor *hypervisor, const struct own_network *own,
                     const struct nic *nic, struct err *err);
