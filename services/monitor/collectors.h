/*
 * collectors.h - all collectors there are, open together: a row each.
 */
#pragma once

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

struct collectors;

/* Opens what they work with: sockets, threads. They announce to the teller; once a
 * process. */
int collectors_open(struct collectors **ret, const struct teller *teller,
                    struct err *err);
/* Nothing is announced after it. */
void collectors_close(struct collectors *collectors);
AUTO_DEFINE(collectors_close, struct collectors *);

/* End with a row without type. */
const struct collector *collectors_rows(const struct collectors *collectors);
/* Told what to watch as they are, it announces deaths: see domain_state.h. */
const struct collector *collectors_guard(const struct collectors *collectors);

/* Has them asked by health.h. */
void collectors_check_health(struct collectors *collectors);
