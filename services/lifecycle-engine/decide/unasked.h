/*
 * unasked.h - operations that nobody asked for: the engine's own.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* An operation of this kind in the name of `account`, which is no one's; the caller
 * gives it its id, what it is about and its cause. Lives in the arena. */
struct operation *unasked(struct scene *scene, const struct deployment *d,
                          enum operation_kind kind, const char *account);
