/*
 * lifecycle.h - libvirt's lifecycle events in the port's words. Pure.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

/* event, detail: virDomainEventType and what belongs to it. *ret: what it means; false:
 * nothing that the port tells. */
/* Whether a running domain's description says that its guest agent is connected. */
bool lifecycle_agent_connected(const char *xml);

bool lifecycle_read(int event, int detail, enum domain_event *ret);
