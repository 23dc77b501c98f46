/*
 * http_framing.h - whether it is clear where a request ends: what two servers in a row
 * could read in two ways is how requests are smuggled. http.c's own.
 */
#pragma once

#include <microhttpd.h>

/* NULL: it is clear; otherwise why not, for the answer. */
const char *http_framing_fault(struct MHD_Connection *connection);
