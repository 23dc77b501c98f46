/*
 * agent_host.h - the guest agents of one hypervisor host: a few threads, each with a
 * connection of its own, because an agent that hangs holds up who asks it.
 */
#pragma once

#include <stdbool.h>

#include "common/err.h"
#include "services/monitor/collect/collector.h"

struct agent_host;

/* uri is copied. Starts the threads; libvirt's event loop must run. */
int agent_host_open(struct agent_host **ret, const char *uri,
                    const struct teller *teller, struct err *err);
/* Nothing is announced after it. Threads that hang in libvirt for 2 s are left behind,
 * with the memory that they need. */
void agent_host_close(struct agent_host *host);

const char *agent_host_uri(const struct agent_host *host);

/* Any thread. order->vm_id is a UUID. */
void agent_host_watch(struct agent_host *host, const struct order *order);
/* False: it is not watched here. */
bool agent_host_forget(struct agent_host *host, uint64_t watch);
bool agent_host_settle(struct agent_host *host, uint64_t watch, const char *why);

/* Whether the last thing asked of libvirt failed; why, into err. */
bool agent_host_away(struct agent_host *host, struct err *err);
