/*
 * seats.c - see seats.h.
 */
#include "services/lifecycle-engine/decide/seats.h"

#include <string.h>

#include "services/lifecycle-engine/decide/members.h"

void seats_add(struct scene *scene, struct seats *seats, const char *group,
               unsigned count)
{
    if (seats->count + (int)count > seats->capacity) {
        const struct seat *old = seats->all;

        seats->capacity = 2 * (seats->count + (int)count);
        seats->all = arena_alloc(scene->arena, (size_t)seats->capacity * sizeof *old);
        if (old)
            memcpy(seats->all, old, (size_t)seats->count * sizeof *old);
    }
    while (count-- > 0)
        seats->all[seats->count++] = (struct seat){.group = group};
}

int seats_find(struct scene *scene, const struct deployment *d,
               const Vnf__V1__Deployment *spec, struct seats *seats, struct err *err)
{
    return placement_choose(scene->arena, spec, d ? d->vms : NULL, scene->hosts,
                            seats->all, seats->count, err);
}

/* The next deployment of this turn counts them, too. */
static void host_fill(struct scene *scene, const char *uri)
{
    for (struct host *host = scene->hosts; host; host = host->next)
        host->vms += strcmp(host->uri, uri) == 0;
}

void seats_take(struct scene *scene, struct deployment *d, const struct operation *op,
                const struct seats *seats)
{
    for (int i = 0; i < seats->count; i++) {
        const struct seat *seat = &seats->all[i];

        member_add(scene, d, op, deployment_group(d, seat->group), seat->host->uri);
        host_fill(scene, seat->host->uri);
    }
}
