/*
 * service_stop.h - how service.c makes the process stoppable. Services use service.h.
 */
#pragma once

#include "common/err.h"

/* From main, before any other thread: SIGTERM, SIGINT and SIGHUP go to a thread of
 * ours, SIGPIPE to nobody. ERR_FATAL. */
int service_stop_open(struct err *err);

/* The wakes' contexts are gone: call none from now on. A process that was told to stop
 * and has not come here 5 s later is cut off, with exit code 1. */
void service_stop_close(void);
