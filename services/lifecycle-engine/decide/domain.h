/*
 * domain.h - what a hypervisor is asked to make of a VM.
 */
#pragma once

#include "common/arena.h"
#include "services/lifecycle-engine/facts/deployment.h"

/* Name, nics, size, disks; the rest stands at its zeroes. Of a VM whose group is gone
 * the name and the nics. */
void domain_fill(struct domain *domain, const struct deployment *d,
                 const struct vm *vm);

/* Its day 0, packed in the arena; nothing where it has none. */
void domain_day0_fill(struct arena *arena, struct domain *domain,
                      const struct deployment *d, const struct vm *vm);
