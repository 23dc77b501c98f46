/*
 * preview.h - a plan as it is told to whoever asks what an operation would do: phase by
 * phase, with what each waits for and how long it took before.
 */
#pragma once

#include "proto/plan.pb-c.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Of op as plan_operation left it. All of it lives in the arena or is borrowed from
 * the deployment. */
Vnf__V1__Plan *preview(struct arena *arena, const struct deployment *d,
                       const struct operation *op, const struct pace *paces);
