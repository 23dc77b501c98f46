/*
 * service_stop.h - how service.c makes the process stoppable. Services use service.h.
 */
#pragma once

#include "common/err.h"

/* From main, before any other thread: SIGTERM, SIGINT and SIGHUP go to a thread of
 * ours, SIGPIPE to nobody. ERR_FATAL. */
int service_stop_open(struct err *err);

/* The wakes' contexts are gone: call none from now on. */
void service_stop_close(void);
