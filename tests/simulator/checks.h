/*
 * checks.h - what must be true whatever happens. Each is told to journal_broken.
 *
 *   each commit   states move by the tables; nothing is in transition for nothing; what
 *                 runs has a time by which it ends; max kept, and min when none is
 *                 deleted
 *   each event    the sequence has no gap and no second meaning; one final event for a
 *                 transaction, and only for one that was accepted
 *   each call     on a VM that a deployment has; monitoring off before a deliberate
 *                 stop; a domain is started once for each time that it was to be
 *   at the end    every accepted operation has ended and was told of; domains, targets
 *                 and addresses are those of the VMs that are there; the outbox is
 * empty
 */
#pragma once

#include "common/bus.h"
#include "services/lifecycle-engine/facts/scene.h"

void check_reset(void);
void check_service_moved(enum service_state from, enum service_state to);
void check_vm_moved(const char *place, enum vm_state from, enum vm_state to);
void check_commit(const struct scene *scene);
/* A record of vnf.events. */
void check_event(const struct record *record);
/* A call of the engine's changes the domain; off: towards off. */
void check_effect(const char *vm_id, const char *place, bool off);
/* A client's request is on vnf.operations. */
void check_asked(const char *operation_id);
void check_end(void);
