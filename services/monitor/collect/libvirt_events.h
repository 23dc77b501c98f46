/*
 * libvirt_events.h - libvirt's event loop on a thread: without it no connection hears
 * anything. One a process, opened before the first connection.
 */
#pragma once

#include "common/auto.h"
#include "common/err.h"

struct libvirt_events;

int libvirt_events_open(struct libvirt_events **ret, struct err *err);
/* Ends the thread. After the last connection is closed. */
void libvirt_events_close(struct libvirt_events *events);
AUTO_DEFINE(libvirt_events_close, struct libvirt_events *);
