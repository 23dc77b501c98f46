/*
 * health.h - what /health/ready says: a list of checks, each asked when somebody asks.
 *
 * A check must be cheap and not block: it looks at what the service last saw. The
 * service is ready when all are; it is not ready while it stops.
 */
#pragma once

#include <stdbool.h>
#include <stdio.h>

#include "common/err.h"

/* Why it is not, into err; a note of what is ready all the same into err->msg alone. */
typedef bool health_check(void *context, struct err *err);

/* Before the service serves; at most 16. name: "kafka", "postgresql", "hypervisor". */
void health_add(const char *name, health_check *check, void *context);

/* Not ready any more: it stops. No check is asked again, nor is one being asked when
 * this returns, so what they look at may be closed. Any thread. */
void health_end(void);

/* JSON: {"ready":false,"checks":[{"name":"kafka","ready":false,"reason":"..."}]};
 * with "note" where a check left one. Returns whether all are ready. Any thread. */
bool health_render(FILE *out);
