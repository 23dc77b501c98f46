/*
 * pinger.h - the prober without its thread: sockets, due probes and slots. One thread.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"
#include "services/monitor/probe/orders.h"

enum { PINGER_FAMILIES = 2 };

struct pinger;

/* Opens a socket of each family; one that can't be had is no error here. */
int pinger_open(struct pinger **ret, const struct teller *teller, struct err *err);
void pinger_close(struct pinger *pinger);
AUTO_DEFINE(pinger_close, struct pinger *);

/* The first probe is due within an interval. A watch that is known stays as it is. */
void pinger_start(struct pinger *pinger, const struct probe_order *order);
void pinger_stop(struct pinger *pinger, uint64_t watch);
/* It is FALSE for certain; a probe that is under way says nothing. */
void pinger_settle(struct pinger *pinger, uint64_t watch, const char *why);

/* Takes every reply that lies there. */
void pinger_take_replies(struct pinger *pinger);
/* Judges and sends one batch of what is due; returns whether it was full, so that more
 * may be. Take the replies first. */
bool pinger_send_due(struct pinger *pinger);
/* When the next probe is due: microseconds from now, at most limit_us. */
int64_t pinger_wait_us(const struct pinger *pinger, int64_t limit_us);

/* What the metrics say of this one alone. */
struct pinger_counts {
    int64_t sent, answered, missed, is_void;
};
struct pinger_counts pinger_counts(const struct pinger *pinger);

/* Readable when replies lie there; -1: no socket of this family (0 or 1). */
int pinger_fd(const struct pinger *pinger, int family);

/* Whether there is a socket for the address; otherwise err says what to do. These two
 * from any thread. */
int pinger_check(const struct pinger *pinger, const union icmp_address *address,
                 struct err *err);
bool pinger_ready(const struct pinger *pinger, struct err *err);
