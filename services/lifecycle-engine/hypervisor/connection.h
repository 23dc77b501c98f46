/*
 * connection.h - the adapter's inside: the struct behind hypervisor.h, and what every
 * call of it begins and ends with. Only hypervisor/ includes it.
 */
#pragma once

#include <libvirt/libvirt.h>

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

AUTO_DEFINE(virDomainFree, virDomainPtr);
AUTO_DEFINE(virNetworkFree, virNetworkPtr);

struct hypervisor {
    char *uri;
    virConnectPtr link;
    struct handle *handles; /* of domains that were asked for, by uuid */
    hypervisor_may_act *may_act;
    void *context;
    pthread_mutex_t *turn; /* of changing the host's networks, or NULL */
};

/* Connects unless it is; ERR_RETRY. */
int connection_need(struct hypervisor *hypervisor, struct err *err);

/* Right before each call that changes something. ERR_RETRY "lease lost". */
int connection_guard(struct hypervisor *hypervisor, struct err *err);

/* Around what changes a network, from the look at it on; see hypervisor_take_turns. */
void connection_begin_turn(struct hypervisor *hypervisor);
void connection_end_turn(struct hypervisor *hypervisor);

/* *ret is borrowed, good until the next call. Connects. ERR_NOT_FOUND, ERR_RETRY. */
int connection_domain(struct hypervisor *hypervisor, const char *vm_id,
                      virDomainPtr *ret, struct err *err);

/* Its handle is not kept any more. */
void connection_forget(struct hypervisor *hypervisor, const char *vm_id);

/* What libvirt's last error on this connection comes to; `what` was being done. */
int connection_failed(struct hypervisor *hypervisor, struct err *err, const char *what);
