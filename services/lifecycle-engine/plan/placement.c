/*
 * placement.c - see placement.h. How many VMs of each group are on each host is all
 * that the bonds need to know.
 */
#include "services/lifecycle-engine/plan/placement.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "common/faults.h"
#include "services/lifecycle-engine/plan/bonds.h"

struct board {
    const Vnf__V1__Deployment *spec;
    const struct bonds *bonds;
    const struct host **hosts;
    int host_count;
    int *here;  /* VMs of a group on a host */
    int *all;   /* of a group */
    int *added; /* on a host, by us */
};

/* --- who is where ----------------------------------------------------------------- */

static size_t group_place(const struct board *b, const char *name)
{
    size_t i = 0;

    while (i < b->spec->n_groups && strcmp(b->spec->groups[i]->name, name) != 0)
        i++;
    return i;
}

static int host_place(const struct board *b, const char *uri)
{
    int i = 0;

    while (i < b->host_count && strcmp(b->hosts[i]->uri, uri) != 0)
        i++;
    return i;
}

static int *here(const struct board *b, size_t group, int host)
{
    return &b->here[group * (size_t)b->host_count + (size_t)host];
}

static void vms_count(struct board *b, const struct vm *vms)
{
    for (const struct vm *vm = vms; vm; vm = vm->next) {
        size_t group = group_place(b, vm->group);
        int host = host_place(b, vm->host);

        if (vm->gone || group == b->spec->n_groups)
            continue;
        b->all[group]++;
        if (host < b->host_count)
            ++*here(b, group, host);
    }
}

static void board_make(struct board *b, struct arena *arena,
                       const Vnf__V1__Deployment *spec, const struct host *hosts)
{
    size_t groups = spec->n_groups, count;

    *b = (struct board){.spec = spec, .bonds = bonds_read(arena, spec)};
    for (const struct host *host = hosts; host; host = host->next)
        b->host_count++;
    count = (size_t)b->host_count;
    b->hosts = arena_alloc(arena, (count + 1) * sizeof(void *));
    b->here = arena_alloc(arena, (groups * count + 1) * sizeof(int));
    b->all = arena_alloc(arena, (groups + 1) * sizeof(int));
    b->added = arena_alloc(arena, (count + 1) * sizeof(int));
    for (int i = 0; hosts; hosts = hosts->next)
        b->hosts[i++] = hosts;
}

/* --- one VM on one host ----------------------------------------------------------- */

/* Why a VM cannot be on a host; NULL: it can. */
struct objection {
    const char *why, *group;
};

static struct objection object(const struct board *b, size_t group, int host)
{
    if (!b->hosts[host]->enabled)
        return (struct objection){"takes no new VMs", ""};
    if (bonds_fit(b->bonds, group, b->hosts[host]) == FIT_NOT)
        return (struct objection){"is not where zone_host wants it", ""};
    for (size_t other = 0; other < b->spec->n_groups; other++) {
        const unsigned bond = bonds_between(b->bonds, group, other);
        const int with = *here(b, other, host), without = b->all[other] - with;
        const char *name = b->spec->groups[other]->name;

        if (bond & BOND_TOGETHER && without)
            return (struct objection){"is not where VMs are that it belongs to "
                                      "(affinity), of group ",
                                      name};
        if (bond & BOND_APART && with)
            return (struct objection){"has a VM to keep apart from (anti_affinity), of "
                                      "group ",
                                      name};
    }
    return (struct objection){NULL, NULL};
}

/* How many preferences it offends there. */
static int offence(const struct board *b, size_t group, int host)
{
    int offended = bonds_fit(b->bonds, group, b->hosts[host]) == FIT_LESS;

    for (size_t other = 0; other < b->spec->n_groups; other++) {
        const unsigned bond = bonds_between(b->bonds, group, other);
        const int with = *here(b, other, host), without = b->all[other] - with;

        offended += bond & BOND_RATHER_TOGETHER ? without : 0;
        offended += bond & BOND_RATHER_APART ? with : 0;
    }
    return offended;
}

static int best(const struct board *b, size_t group)
{
    int found = -1, least = INT_MAX, fewest = INT_MAX;

    for (int host = 0; host < b->host_count; host++) {
        const int offended = offence(b, group, host);
        const int vms = b->hosts[host]->vms + b->added[host];

        if (object(b, group, host).why || offended > least ||
            (offended == least && vms >= fewest))
            continue;
        found = host;
        least = offended;
        fewest = vms;
    }
    return found;
}

static int refuse(const struct board *b, size_t group, struct err *err)
{
    struct faults faults = {0};
    char context[160];

    for (int host = 0; host < b->host_count; host++) {
        const struct objection objection = object(b, group, host);

        faults_add(&faults, b->hosts[host]->name, "%s%.72s", objection.why,
                   objection.group);
    }
    if (!b->host_count)
        faults_add(&faults, "QUARTET_HYPERVISOR", "names no host");
    snprintf(context, sizeof context, "no host can take VM %d of group '%.72s'",
             b->all[group] + 1, b->spec->groups[group]->name);
    return faults_refuse(&faults, ERR_IMPOSSIBLE, context, err);
}

/* --- all of them ------------------------------------------------------------------ */

static int choices(const struct board *b, size_t group)
{
    int count = 0;

    for (int host = 0; host < b->host_count; host++)
        count += b->hosts[host]->enabled &&
                 bonds_fit(b->bonds, group, b->hosts[host]) != FIT_NOT;
    return count;
}

static int seat_vm(struct board *b, struct seat *seat, size_t group, struct err *err)
{
    int host = best(b, group);

    if (host < 0)
        return refuse(b, group, err);
    seat->host = b->hosts[host];
    b->all[group]++;
    b->added[host]++;
    ++*here(b, group, host);
    return 0;
}

int placement_choose(struct arena *arena, const Vnf__V1__Deployment *spec,
                     const struct vm *vms, const struct host *hosts, struct seat *seats,
                     int count, struct err *err)
{
    struct board board;

    if (!count)
        return 0;
    board_make(&board, arena, spec, hosts);
    vms_count(&board, vms);
    for (int bound = 0; bound <= board.host_count; bound++)
        for (int i = 0; i < count; i++) {
            size_t group = group_place(&board, seats[i].group);

            if (choices(&board, group) == bound &&
                seat_vm(&board, &seats[i], group, err) < 0)
                return err->kind;
        }
    return 0;
}
