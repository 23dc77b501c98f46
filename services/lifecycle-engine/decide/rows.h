/*
 * rows.h - the row under whose name events are numbered, made when the name is first
 * used.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* Of what op is about; new, in the scene. */
struct deployment *row_make(struct scene *scene, const struct operation *op);
