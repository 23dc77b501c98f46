/*
 * prober.h - the collector ICMPPing: one thread that probes any number of addresses.
 *
 * It owns an ICMP socket of each family, a timing wheel of due probes and a slot for
 * each watch. What it is told by other threads waits in a list until its next turn,
 * which an event file starts at once.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

struct prober;

/* Opens the sockets and starts the thread. Sockets that can't be had are no error here:
 * prober_ready says what is missing, and a start that needs them fails. */
int prober_open(struct prober **ret, const struct teller *teller, struct err *err);
/* Ends the thread, closes the sockets. Nothing is announced after it. */
void prober_close(struct prober *prober);
AUTO_DEFINE(prober_close, struct prober *);

/* prober must outlive it. Any thread may call it. */
struct collector prober_collector(struct prober *prober);

/* A health_check; context is the struct prober. */
bool prober_ready(void *context, struct err *err);
