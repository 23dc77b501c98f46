/*
 * scaling_record.h - what is kept of a group's scaling: cooldown, failures, circuit,
 * why the rules' wish is not followed (the contract's section 9).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"
#include "services/lifecycle-engine/plan/scale.h"

/* A scaling begins; one that someone asked for closes the circuit. */
void scaling_begins(struct scene *scene, struct deployment *d,
                    const struct operation *op);
/* It ended by itself: the cooldown begins, a failure counts. */
void scaling_ends(struct scene *scene, struct deployment *d, const struct operation *op,
                  bool failed);

/* Why the rules' wish is not followed now; "": it is, or there is none. Returns whether
 * that is news. */
bool scaling_note(struct scene *scene, struct deployment *d, const char *group,
                  const char *why_not);
/* What the rules wish and cannot have; told when it begins to be so. */
void scaling_refused(struct scene *scene, struct deployment *d, const char *group,
                     const struct scale_judgement *judged, const struct err *why);
