/*
 * drift.h - a domain is not as its VM is known, and nobody asked for that: what is seen
 * of it, and what follows. Only of VMs that rest and that no monitor watches: of the
 * others operations and alarms tell.
 *
 * libvirt fences nothing: an instance that stood still between the look at its lease
 * and its call makes the call when it goes on, however late. Who took the step over
 * doubts the VM for an hour: what then goes off or runs by itself is set right
 * at once.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* Something says so, which may be late: has a worker look. */
void drift_suspect(struct scene *scene, const struct deployment *d,
                   const struct vm *vm);

/* A call on it was under way in another instance, and is made again here. */
void drift_doubt(const struct scene *scene, struct vm *vm);

/* A worker has looked: a VM that was shut off by request and runs is switched off
 * again; one that runs by all that is known and is off counts as shut off. One in
 * doubt is set right, hard. */
void drift_seen(struct scene *scene, struct deployment *d, struct vm *vm,
                const struct job_result *result);

/* What was ordered for a VM in doubt has been done: no doubt any more. */
void drift_undone(struct vm *vm, const struct job_result *result);
