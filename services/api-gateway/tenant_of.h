/*
 * tenant_of.h - whose things a list shows: those of the tenant that was asked for, and
 * to an account of one tenant that one's only.
 */
#pragma once

#include "common/http.h"

/* *tenant: what the query says, "" for any; becomes what is shown. 0, or -1: answered
 * 403. */
int tenant_of(struct exchange *exchange, const char **tenant);
