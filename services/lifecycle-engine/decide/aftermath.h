/*
 * aftermath.h - what had to wait for the end of an operation.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* For every operation that ended since it was called last: its group's scaling is
 * noted, dependants are rebooted, kept verdicts are judged. What that begins and ends
 * is followed, too. */
void aftermath(struct scene *scene);
