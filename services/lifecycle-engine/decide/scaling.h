/*
 * scaling.h - a group's scaling as the rules ask for it (the contract's section 9).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* A group's rules and its VMs' verdicts, after an alarm or the end of an operation:
 * begins a scaling, or notes when to judge again. */
void scaling_judge(struct scene *scene, struct deployment *d, const char *group);
void scaling_judge_all(struct scene *scene, struct deployment *d);
/* The VM's due time may be its group's. */
void scaling_due(struct scene *scene, struct deployment *d, struct vm *vm);
