/*
 * lifecycle.h - libvirt's lifecycle events in the port's words. Pure.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

/* event, detail: virDomainEventType and what belongs to it. *ret: what it means; false:
 * nothing that the port tells. */
bool lifecycle_read(int event, int detail, enum domain_event *ret);
