/*
 * graph.c - groups and what they depend on, as levels.
 *
 * Levels are found by relaxing every edge as often as there are groups: descriptors
 * have tens of groups, and what still moves then is on a cycle.
 */
#include "services/lifecycle-engine/plan/graph.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/facts/deployment.h"

static int group_index(const Vnf__V1__Deployment *spec, const char *name)
{
    for (size_t i = 0; i < spec->n_groups; i++)
        if (strcmp(spec->groups[i]->name, name) == 0)
            return (int)i;
    return -1;
}

static int edges_check(const Vnf__V1__Deployment *spec, const Vnf__V1__Startup *startup,
                       struct err *err)
{
    if (group_index(spec, startup->group) < 0)
        return err_set(err, ERR_IMPOSSIBLE,
                       "startup names group '%s', which is not there", startup->group);
    for (size_t i = 0; i < startup->n_depends_on; i++) {
        const Vnf__V1__Dependency *dep = startup->depends_on[i];
        int index = group_index(spec, dep->group);

        if (index < 0)
            return err_set(err, ERR_IMPOSSIBLE,
                           "group '%s' depends on '%s', which is not there",
                           startup->group, dep->group);
        if (spec->groups[index]->bootup_time == -1 ||
            !group_kpi(spec->groups[index], dep->kpi_event))
            return err_set(err, ERR_IMPOSSIBLE,
                           "group '%s' waits for %s of '%s', which never comes: give "
                           "'%s' a KPI %s and a bootup_time",
                           startup->group, dep->kpi_event, dep->group, dep->group,
                           dep->kpi_event);
    }
    return 0;
}

/* Raises levels along every edge once; whether anything moved. */
static bool relax(const Vnf__V1__Deployment *spec, unsigned *levels)
{
    bool moved = false;

    for (size_t s = 0; s < spec->n_startups; s++) {
        const Vnf__V1__Startup *startup = spec->startups[s];
        int target = group_index(spec, startup->group);

        for (size_t i = 0; i < startup->n_depends_on; i++) {
            int from = group_index(spec, startup->depends_on[i]->group);

            if (levels[target] <= levels[from]) {
                levels[target] = levels[from] + 1;
                moved = true;
            }
        }
    }
    return moved;
}

/* A group that `name` depends on and that itself is on or before the cycle: one with a
 * level that only a cycle can reach. */
static const char *before(const Vnf__V1__Deployment *spec, const unsigned *levels,
                          const char *name)
{
    for (size_t s = 0; s < spec->n_startups; s++) {
        const Vnf__V1__Startup *startup = spec->startups[s];

        if (strcmp(startup->group, name) != 0)
            continue;
        for (size_t i = 0; i < startup->n_depends_on; i++)
            if (levels[group_index(spec, startup->depends_on[i]->group)] >=
                spec->n_groups)
                return startup->depends_on[i]->group;
    }
    return NULL;
}

static int cycle_tell(const Vnf__V1__Deployment *spec, const unsigned *levels,
                      struct err *err)
{
    char path[320] = "";
    const char *at = NULL, *start;
    size_t used;

    for (size_t i = 0; i < spec->n_groups && !at; i++)
        if (levels[i] >= spec->n_groups)
            at = spec->groups[i]->name;
    for (size_t i = 0; i < spec->n_groups && at;
         i++) /* walk until surely on the cycle */
        at = before(spec, levels, at);
    start = at;
    used = (size_t)snprintf(path, sizeof path, "%s", start ? start : "?");
    while (at && used < sizeof path) {
        at = before(spec, levels, at);
        used +=
            (size_t)snprintf(path + used, sizeof path - used, " -> %s", at ? at : "?");
        if (at && strcmp(at, start) == 0)
            break;
    }
    return err_set(err, ERR_IMPOSSIBLE, "groups depend on each other in a circle: %s",
                   path);
}

int graph_levels(const Vnf__V1__Deployment *spec, unsigned *levels, struct err *err)
{
    unsigned highest = 0;
    bool moved = true;

    for (size_t s = 0; s < spec->n_startups; s++)
        if (edges_check(spec, spec->startups[s], err) < 0)
            return err->kind;

    memset(levels, 0, spec->n_groups * sizeof *levels);
    for (size_t i = 0; i < 2 * spec->n_groups && moved; i++)
        moved = relax(spec, levels);
    if (moved)
        return cycle_tell(spec, levels, err);

    for (size_t i = 0; i < spec->n_groups; i++)
        if (levels[i] > highest)
            highest = levels[i];
    return (int)highest + 1;
}
