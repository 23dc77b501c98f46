/*
 * agent.h - the collector AGENT: TRUE while the agent in the guest answers a ping.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

struct agents;

/* libvirt's event loop must run (hosts.h). */
struct agents *agents_open(const struct teller *teller);
/* Nothing is announced after it. */
void agents_close(struct agents *agents);
AUTO_DEFINE(agents_close, struct agents *);

/* agents must outlive it. */
struct collector agent_collector(struct agents *agents);
