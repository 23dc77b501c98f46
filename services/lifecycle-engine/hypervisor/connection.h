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
    virDomainPtr domain; /* the last one asked for: look, act, look are one look-up */
    char domain_id[37];
    hypervisor_may_act *may_act;
    void *context;
};

/* Connects unless it is; ERR_RETRY. */
int connection_need(struct hypervisor *hypervisor, struct err *err);

/* Right before each call that changes something. ERR_RETRY "lease lost". */
int connection_guard(struct hypervisor *hypervisor, struct err *err);

/* *ret is borrowed, good until the next call. Connects. ERR_NOT_FOUND, ERR_RETRY. */
int connection_domain(struct hypervisor *hypervisor, const char *vm_id,
                      virDomainPtr *ret, struct err *err);

/* What libvirt's last error on this connection comes to; `what` was being done. */
int connection_failed(struct hypervisor *hypervisor, struct err *err, const char *what);
