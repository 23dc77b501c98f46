/*
 * maintenance.h - the command lifecycle-engine --maintenance on | off | show.
 *
 * While it is on every change that a client asks for is refused with 503, no rule
 * recovers or scales, and what runs goes on to its end. The mode is a row: it outlives
 * restarts, and instances hear of it as they renew their leases.
 */
#pragma once

#include "common/err.h"

/* Sets it and waits until every instance has heard of it, or shows it; prints what is
 * so. ERR_INVALID: none of the three words; ERR_RETRY: the database is away, or an
 * instance has not heard of it before its lease could have ended. */
int maintenance_command(const char *database, const char *word, struct err *err);
