/*
 * catalogue.h - requests about the catalogue: what all of them have in common, and the
 * files of images, which workers bring and take away.
 *
 * An entry is made, changed or gone as its request is accepted; an image is ready when
 * its files are there. Nothing goes that a deployment is made of.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* The request is accepted: *d is made where its name is new; then its steps. */
void catalogue_accept(struct scene *scene, struct deployment **d, struct operation *op);
/* Its steps are over: the final event, and an image that is ready or failed. */
void catalogue_finish(struct scene *scene, struct deployment *d, struct operation *op);

/* The file of an image that a step is about. */
void fetch_order(struct scene *scene, const struct deployment *d,
                 const struct operation *op, const struct step *step);
/* It is on its way; the step has its time once more. */
void fetch_progress(struct scene *scene, struct operation *op, struct step *step,
                    const struct job_result *result);
/* It is there: what is learnt of it. */
void fetch_learn(struct scene *scene, const struct deployment *d,
                 const struct job_result *result);
