/*
 * refusal.h - a request that did not go well -> a line that says what to do, and the
 * exit code.
 */
#pragma once

#include <curl/curl.h>

#include "cli/rest.h"

/* Nobody answered. Returns EXIT_AWAY, EXIT_TIMEOUT, or EXIT_USAGE for an address that
 * is none. */
int refusal_unreachable(const struct options *options, CURLcode code);

/* EXIT_DONE below 400; EXIT_AWAY from 500 on; otherwise EXIT_REFUSED. */
int refusal_told(const struct answer *answer);
