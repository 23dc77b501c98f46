/*
 * finish.h - an operation ends, and its service with it.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* All its steps are over: its final event and the service's state. */
void operation_finish(struct scene *scene, struct deployment *d, struct operation *op);

/* Of these the two halves, for operations that end otherwise. */
void operation_end(struct scene *scene, struct operation *op, bool failed,
                   const char *message);
void service_end(struct deployment *d, const struct operation *op, bool failed);
