/*
 * drift.h - a domain is not as its VM is known, and nobody asked for that: what is seen
 * of it, and what follows. Only of VMs that rest and that no monitor watches: of the
 * others operations and alarms tell.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* Something says so, which may be late: has a worker look. */
void drift_suspect(struct scene *scene, const struct deployment *d,
                   const struct vm *vm);

/* A worker has looked: a VM that was shut off by request and runs is switched off
 * again; one that runs by all that is known and is off counts as shut off. */
void drift_seen(struct scene *scene, struct deployment *d, struct vm *vm,
                const struct job_result *result);
