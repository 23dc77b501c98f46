/*
 * jobs.h - an instance's workers: the engine's own queue and actions, each call taking
 * its time. A call that was begun is carried out whatever becomes of the instance: it
 * is on the hypervisor's side of the wire.
 */
#pragma once

#include "tests/simulator/engines.h"

struct workers *jobs_create(struct engine *engine, uint64_t life);
void jobs_destroy(struct workers *workers);
/* What has not begun never will. */
void jobs_drop(struct workers *workers);
/* Begins what can be begun. */
void jobs_pump(struct workers *workers);
bool jobs_running(const struct workers *workers);
/* The operation whose call is being carried out. */
const char *job_operation(void);
const char *job_call_name(enum call call);
