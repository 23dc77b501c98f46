/*
 * look.h - what libvirt says of a domain, in an event or when looked at.
 */
#pragma once

#include <stdbool.h>

#include <libvirt/libvirt.h>

#include "common/auto.h"
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

/* The domains that run, from one call; NULL when the connection could not tell. */
struct running;
struct running *look_at_running(virConnectPtr connection);
void running_destroy(struct running *running);
AUTO_DEFINE(running_destroy, struct running *);
size_t running_count(const struct running *running);
/* vm_id: zeros after its end. */
bool running_has(const struct running *running, const char vm_id[UUID_SIZE]);
