/*
 * bonds.c - see bonds.h.
 */
#include "services/lifecycle-engine/plan/bonds.h"

#include <string.h>

#include "common/faults.h"

struct bonds {
    const Vnf__V1__Deployment *spec;
    size_t count;
    uint8_t between[]; /* count x count */
};

static size_t place_of(const Vnf__V1__Deployment *spec, const char *name)
{
    size_t i = 0;

    while (i < spec->n_groups && strcmp(spec->groups[i]->name, name) != 0)
        i++;
    return i;
}

static unsigned bond_of(const char *type, const char *enforcement)
{
    const bool preferred = strcmp(enforcement, "preferred") == 0;

    if (strcmp(type, "affinity") == 0)
        return preferred ? BOND_RATHER_TOGETHER : BOND_TOGETHER;
    if (strcmp(type, "anti_affinity") == 0)
        return preferred ? BOND_RATHER_APART : BOND_APART;
    return 0;
}

static void tie(struct bonds *bonds, size_t a, size_t b, unsigned bond)
{
    bonds->between[a * bonds->count + b] |= (uint8_t)bond;
    bonds->between[b * bonds->count + a] |= (uint8_t)bond;
}

static void placement_tie(struct bonds *bonds, size_t group,
                          const Vnf__V1__Placement *placement)
{
    unsigned bond = bond_of(placement->type, placement->enforcement);

    if (!placement->n_groups)
        tie(bonds, group, group, bond);
    for (size_t i = 0; i < placement->n_groups; i++)
        tie(bonds, group, place_of(bonds->spec, placement->groups[i]), bond);
}

static void group_tie(struct bonds *bonds, const Vnf__V1__PlacementGroup *group)
{
    unsigned bond = bond_of(group->type, group->enforcement);

    for (size_t i = 0; i < group->n_groups; i++)
        for (size_t j = i; j < group->n_groups; j++)
            tie(bonds, place_of(bonds->spec, group->groups[i]),
                place_of(bonds->spec, group->groups[j]), bond);
}

struct bonds *bonds_read(struct arena *arena, const Vnf__V1__Deployment *spec)
{
    struct bonds *bonds =
        arena_alloc(arena, sizeof *bonds + spec->n_groups * spec->n_groups);

    bonds->spec = spec;
    bonds->count = spec->n_groups;
    for (size_t i = 0; i < spec->n_groups; i++)
        for (size_t j = 0; j < spec->groups[i]->n_placements; j++)
            placement_tie(bonds, i, spec->groups[i]->placements[j]);
    for (size_t i = 0; i < spec->n_placements; i++)
        placement_tie(bonds, place_of(spec, spec->placements[i]->group),
                      spec->placements[i]);
    for (size_t i = 0; i < spec->n_placement_groups; i++)
        group_tie(bonds, spec->placement_groups[i]);
    return bonds;
}

unsigned bonds_between(const struct bonds *bonds, size_t a, size_t b)
{
    return bonds->between[a * bonds->count + b];
}

/* --- hosts ------------------------------------------------------------------------ */

/* What some placements come to: of the strict ones, of the preferred ones. */
struct wish {
    bool strict, met_strict, preferred, met_preferred;
};

static bool is_where(const Vnf__V1__Placement *placement, const struct host *host)
{
    return (!*placement->host || strcmp(placement->host, host->name) == 0) &&
           (!*placement->zone || strcmp(placement->zone, host->zone) == 0);
}

static void wish_add(struct wish *wish, const Vnf__V1__Placement *placement,
                     const struct host *host)
{
    bool met = is_where(placement, host);

    if (strcmp(placement->type, "zone_host") != 0)
        return;
    if (strcmp(placement->enforcement, "preferred") == 0) {
        wish->preferred = true;
        wish->met_preferred |= met;
    } else {
        wish->strict = true;
        wish->met_strict |= met;
    }
}

enum fit bonds_fit(const struct bonds *bonds, size_t at, const struct host *host)
{
    const Vnf__V1__VmGroup *group = bonds->spec->groups[at];
    struct wish wish = {.strict = false};

    for (size_t i = 0; i < group->n_placements; i++)
        wish_add(&wish, group->placements[i], host);
    for (size_t i = 0; i < bonds->spec->n_placements; i++)
        if (strcmp(bonds->spec->placements[i]->group, group->name) == 0)
            wish_add(&wish, bonds->spec->placements[i], host);
    if (wish.strict && !wish.met_strict)
        return FIT_NOT;
    return wish.preferred && !wish.met_preferred ? FIT_LESS : FIT;
}

/* --- can it be meant -------------------------------------------------------------- */

static bool is_among(const char *word, const char *const *words)
{
    while (*words && strcmp(*words, word) != 0)
        words++;
    return *words != NULL;
}

static void check_words(struct faults *faults, const char *whose, const char *type,
                        const char *enforcement)
{
    static const char *const TYPES[] = {"zone_host", "affinity", "anti_affinity", NULL};
    static const char *const FORCES[] = {"strict", "preferred", NULL};

    if (!is_among(type, TYPES))
        faults_add(faults, whose, "a placement of type '%.40s' is not known", type);
    if (!is_among(enforcement, FORCES))
        faults_add(faults, whose, "enforcement '%.40s' of a placement is not known",
                   enforcement);
}

static void check_groups(struct faults *faults, const Vnf__V1__Deployment *spec,
                         const char *whose, char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (place_of(spec, names[i]) == spec->n_groups)
            faults_add(faults, whose,
                       "its placement names group '%.72s', which is not there",
                       names[i]);
}

static void check_placement(struct faults *faults, const Vnf__V1__Deployment *spec,
                            const char *whose, const Vnf__V1__Placement *placement)
{
    check_words(faults, whose, placement->type, placement->enforcement);
    check_groups(faults, spec, whose, placement->groups, placement->n_groups);
    if (strcmp(placement->type, "zone_host") == 0 && !*placement->host &&
        !*placement->zone)
        faults_add(faults, whose, "a zone_host placement names a host or a zone");
}

int bonds_check(const Vnf__V1__Deployment *spec, struct err *err)
{
    struct faults faults = {0};

    for (size_t i = 0; i < spec->n_groups; i++)
        for (size_t j = 0; j < spec->groups[i]->n_placements; j++)
            check_placement(&faults, spec, spec->groups[i]->name,
                            spec->groups[i]->placements[j]);
    for (size_t i = 0; i < spec->n_placements; i++) {
        char *group = spec->placements[i]->group;

        check_groups(&faults, spec, "policies", &group, 1);
        check_placement(&faults, spec, group, spec->placements[i]);
    }
    for (size_t i = 0; i < spec->n_placement_groups; i++) {
        const Vnf__V1__PlacementGroup *one = spec->placement_groups[i];

        check_words(&faults, one->name, one->type, one->enforcement);
        check_groups(&faults, spec, one->name, one->groups, one->n_groups);
    }
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "placement", err);
}
