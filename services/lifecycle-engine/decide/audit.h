/*
 * audit.h - ip-pool is told from time to time which places of a deployment exist, so
 * that it finds leases of those that do not, after an undeploy too.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* An operation of d has ended: soon is time for one. */
void audit_plan(const struct scene *scene, struct deployment *d);
/* Sends it if it is due; while operations run it waits. */
void audit_due(struct scene *scene, struct deployment *d);
