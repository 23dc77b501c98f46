/*
 * domain_state.h - the collector DomainState: TRUE while libvirt says that the domain
 * runs. One connection and thread for each host that something is watched on.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

struct domain_state;

/* Starts libvirt's event loop; once a process. */
int domain_state_open(struct domain_state **ret, announce *announce, void *context,
                      struct err *err);
/* Nothing is announced after it. */
void domain_state_close(struct domain_state *collector);
AUTO_DEFINE(domain_state_close, struct domain_state *);

/* A collector's start and stop; self is the struct domain_state. The loop's thread. */
int domain_state_start(void *self, const struct order *order, struct err *err);
void domain_state_stop(void *self, uint64_t watch);

/* A health_check: whether all hosts in use are connected. context is the struct
 * domain_state. */
bool domain_state_ready(void *context, struct err *err);
