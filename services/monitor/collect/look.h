/*
 * look.h - what libvirt says of a domain, in an event or when looked at.
 */
#pragma once

#include <stdbool.h>

#include <libvirt/libvirt.h>

#include "services/monitor/collect/domains.h"

/* What a lifecycle event says: for certain that the domain runs, or is dead; or only
 * that it is worth a look. */
struct saying {
    int event; /* VIR_DOMAIN_EVENT_... */
    bool certain;
    enum domain_seen seen;
    const char *state; /* a word for it; NULL unless certain */
};

/* NULL: the event says nothing of the kind. */
const struct saying *saying_find(int event);

/* *ret_state: a word for it, static. A domain that is not there is dead, and "absent".
 * False when the connection could not tell: libvirt's last error says why. */
bool look_at_domain(virConnectPtr connection, const char *vm_id,
                    enum domain_seen *ret_seen, const char **ret_state);
