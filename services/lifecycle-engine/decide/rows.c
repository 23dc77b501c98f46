/*
 * rows.c - a row of `deployment`; no deployment is there yet.
 */
#include "services/lifecycle-engine/decide/rows.h"

#include <string.h>

#include "common/envelope.h"

struct deployment *row_make(struct scene *scene, const struct operation *op)
{
    struct deployment *d = arena_alloc(scene->arena, sizeof *d);
    char key[ENVELOPE_KEY_SIZE];

    envelope_key(key, op->tenant, op->deployment);
    d->tenant = op->tenant;
    d->name = op->deployment;
    d->partition = envelope_partition(key, strlen(key), scene->partitions);
    d->id = scene->new_ids[--scene->new_id_count];
    d->fresh = true;
    scene_add_deployment(scene, d);
    return d;
}
