/*
 * loop.h - the monitor's one loop: records of vnf.monitoring in, acknowledgements and
 * alarms out.
 */
#pragma once

#include "common/auto.h"
#include "common/bus.h"
#include "services/monitor/targets/targets.h"
#include "services/monitor/verdict/inbox.h"

struct loop;

/* Opens the bus; brokers as bus.h takes them. The collectors, as targets.h takes them,
 * announce into the inbox; both must outlive the loop. */
int loop_open(struct loop **ret, const char *brokers, struct inbox *inbox,
              const struct collector *collectors, const struct collector *guard,
              struct err *err);
/* Stops what is watched, leaves the group. */
void loop_close(struct loop *loop);
AUTO_DEFINE(loop_close, struct loop *);

/* Runs until service_stopping(). */
int loop_run(struct loop *loop, struct err *err);

/* Ends the loop's wait. Any thread; context is the struct loop. */
void loop_wake(void *context);

/* A health_check; context is the struct loop. */
bool loop_ready(void *context, struct err *err);
