/*
 * rehearsal.h - a scene of its own in which a request can be judged and planned, and
 * that nobody writes: what it would do is seen, and nothing is changed.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* What this scene knows, with a copy of *d and all in it (NULL: of nothing) in place
 * of the deployment. *d becomes the copy. All of it lives in the scene's arena. */
struct scene *rehearsal(const struct scene *scene, struct deployment **d);
