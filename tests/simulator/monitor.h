/*
 * monitor.h - the simulated monitor: keeps the compacted topic's targets, acknowledges
 * each, tells verdicts: TRUE a second after a VM answers, FALSE after five of silence.
 */
#pragma once

#include <stdbool.h>

#include "common/bus.h"

void monitor_reset(void);
/* A record of vnf.monitoring. */
void monitor_take(const struct record *record);
/* Something about this VM has changed. */
void monitor_look(const char *vm_id);
void monitor_look_all(void);
/* Up again it acknowledges and tells all its targets once more, as whoever takes over
 * does that is in doubt. */
void monitor_up(bool up);
void monitor_acknowledges(bool acknowledges);
/* Alarms are held back until they are not; stand twice each. */
void monitor_alarms(bool held, bool doubled);
/* FALSE of every VM_ALIVE that is watched, in the epoch before. */
void monitor_stale(void);
/* Acknowledges what each target was two epochs ago. */
void monitor_repeat(void);
/* Whether it watches the VM, in this epoch, and another would that reads the topic anew
 * when it has been compacted. */
bool monitor_watches(const char *vm_id, unsigned epoch);
/* Calls for each VM that it watches, or another would. */
void monitor_each(void (*take)(const char *vm_id));
