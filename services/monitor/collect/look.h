/*
 * look.h - what libvirt says of a domain, in an event or when looked at.
 */
#pragma once

#include <stdbool.h>

#include <libvirt/libvirt.h>

/* What a lifecycle event says: for certain that the domain runs, or does not; or only
 * that it is worth a look. */
struct saying {
    int event; /* VIR_DOMAIN_EVENT_... */
    bool certain, running;
    const char *state; /* a word for it; NULL unless certain */
};

/* NULL: the event says nothing of the kind. */
const struct saying *saying_find(int event);

enum look { LOOK_FAILED, LOOK_RUNS, LOOK_RUNS_NOT };

/* *ret_state: a word for it, static. A domain that is not there does not run, and is
 * "absent"; LOOK_FAILED when the connection could not tell: libvirt's last error says
 * why. */
enum look look_at_domain(virConnectPtr connection, const char *vm_id,
                         const char **ret_state);
