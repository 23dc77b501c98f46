/*
 * host.h - one hypervisor host: a connection that is kept up while something is watched
 * there, its lifecycle events, the looks at its domains and their loads, on a thread of
 * its own, so that a host that hangs holds up nobody else.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"
#include "services/monitor/collect/collector.h"
#include "services/monitor/collect/reading.h"

struct host;

/* uri is copied. Starts the thread; libvirt's event loop must run. */
int host_open(struct host **ret, const char *uri, const struct teller *teller,
              struct err *err);
/* Forgets what is watched, closes the connection, ends the thread. False when the
 * thread hangs in libvirt for 2 s: it is left behind and needs the host, which must not
 * be destroyed then. Nothing is announced after it. */
bool host_end(struct host *host);
/* After host_end, and after libvirt's event loop has ended: it may be about to call. */
void host_destroy(struct host *host);

const char *host_uri(const struct host *host);

/* Any thread. order->vm_id is a UUID. guard: as domains.h says. */
void host_watch_state(struct host *host, const struct order *order, bool guard);
void host_watch_load(struct host *host, const struct order *order,
                     const struct load_kind *kind);
/* Returns whether it was watched here. */
bool host_forget(struct host *host, uint64_t watch);

/* Whether it is connected, or nothing is watched there; why not, into err. Any
 * thread. */
bool host_ready(struct host *host, struct err *err);
