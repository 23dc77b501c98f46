/*
 * host_uri.h - which hypervisors may be connected to.
 *
 * A host's URI comes from Kafka, and libvirt's URIs can name a command to run
 * (qemu+ext, qemu+ssh?command=...): only transports that connect and nothing else are
 * taken.
 */
#pragma once

#include "common/err.h"

/* ERR_IMPOSSIBLE. Pure. */
int host_uri_check(const char *uri, struct err *err);
