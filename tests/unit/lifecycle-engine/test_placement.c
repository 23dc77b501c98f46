/*
 * test_placement.c - which host a new VM goes to, by hosts, bonds and what is there.
 *
 * A case is three words: the datamodel's groups ("a:2 b:1", so many VMs to come), its
 * placements ("a!b": strictly apart, "a~b": rather apart, "a=b" and "a?b": together,
 * "a@h" and "a%z": strictly on host h, in zone z, "a&h": rather on h), and where the
 * VMs came to be ("a:north,south b:north").
 */
#include "services/lifecycle-engine/plan/placement.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/plan/bonds.h"

#define TEXT(t) ((char *)(uintptr_t)(t))
#define MANY 20

static struct host east, north, south;

/* east, north, south, with so many VMs of others on them. */
static struct host *hosts_with(int on_east, int on_north, int on_south)
{
    east = (struct host){"uri:east", "east", "cold", true, on_east, &north};
    north = (struct host){"uri:north", "north", "cold", true, on_north, &south};
    south = (struct host){"uri:south", "south", "warm", true, on_south, NULL};
    return &east;
}

struct world {
    struct arena *arena;
    Vnf__V1__Deployment spec;
    Vnf__V1__VmGroup *groups[MANY];
    Vnf__V1__Placement *placements[MANY];
    struct seat seats[200];
    int count;
};

static void world_make(struct world *w, const char *groups, const char *placements)
{
    char *word, *rest;

    *w = (struct world){.arena = arena_create(), .spec = VNF__V1__DEPLOYMENT__INIT};
    w->spec.groups = w->groups;
    w->spec.placements = w->placements;
    for (rest = arena_text(w->arena, groups); (word = strsep(&rest, " "));) {
        Vnf__V1__VmGroup *group = arena_alloc(w->arena, sizeof *group);

        vnf__v1__vm_group__init(group);
        group->name = strsep(&word, ":");
        w->groups[w->spec.n_groups++] = group;
        for (int n = atoi(word); n > 0; n--)
            w->seats[w->count++].group = group->name;
    }
    for (rest = arena_text(w->arena, placements); (word = strsep(&rest, " "));) {
        Vnf__V1__Placement *placement = arena_alloc(w->arena, sizeof *placement);
        char *sign = word + strcspn(word, "!~=?@%&");
        const char kind = *sign;

        if (!kind)
            continue;
        vnf__v1__placement__init(placement);
        *sign = '\0';
        placement->group = word;
        placement->type = TEXT(strchr("@%&", kind)  ? "zone_host"
                               : strchr("!~", kind) ? "anti_affinity"
                                                    : "affinity");
        placement->enforcement = TEXT(strchr("~?&", kind) ? "preferred" : "strict");
        if (kind == '%')
            placement->zone = sign + 1;
        else if (strchr("@&", kind))
            placement->host = sign + 1;
        else {
            placement->groups = arena_alloc(w->arena, sizeof(char *));
            placement->groups[0] = sign + 1;
            placement->n_groups = 1;
        }
        w->placements[w->spec.n_placements++] = placement;
    }
}

static const char *outcome(struct world *w)
{
    char *text = TEXT("");
    const char *last = "";

    for (int i = 0; i < w->count; i++) {
        bool same = strcmp(w->seats[i].group, last) == 0;

        text = same ? arena_format(w->arena, "%s,%s", text, w->seats[i].host->name)
                    : arena_format(w->arena, "%s%s%s:%s", text, *text ? " " : "",
                                   w->seats[i].group, w->seats[i].host->name);
        last = w->seats[i].group;
    }
    return text;
}

/* wanted NULL: refused, with these words. */
static void seats(struct host *list, const char *groups, const char *placements,
                  const char *wanted, const char *words)
{
    struct world w;
    struct err err = {.kind = ERR_NONE, .msg = ""};
    int r;

    world_make(&w, groups, placements);
    cr_assert_eq(bonds_check(&w.spec, &err), 0, "%s: %s", placements, err.msg);
    r = placement_choose(w.arena, &w.spec, NULL, list, w.seats, w.count, &err);
    if (wanted) {
        cr_assert_eq(r, 0, "%s, %s: %s", groups, placements, err.msg);
        cr_expect_str_eq(outcome(&w), wanted, "%s, %s: %s", groups, placements,
                         outcome(&w));
    } else {
        cr_assert_eq(r, ERR_IMPOSSIBLE, "%s, %s: %s", groups, placements, outcome(&w));
        cr_expect(strstr(err.msg, words), "%s", err.msg);
    }
    arena_destroy(w.arena);
}

Test(placement, the_host_with_the_fewest_vms_takes_the_next)
{
    seats(hosts_with(0, 0, 0), "a:4", "", "a:east,north,south,east", "");
    seats(hosts_with(2, 1, 0), "a:4", "", "a:south,north,south,east", "");
}

Test(placement, a_host_or_a_zone_is_obeyed_or_preferred)
{
    seats(hosts_with(9, 9, 0), "a:2 b:1", "a@north", "a:north,north b:south", "");
    seats(hosts_with(5, 1, 0), "a:2", "a%cold", "a:north,north", "");
    seats(hosts_with(9, 0, 0), "a:2", "a&east", "a:east,east", "");
    seats(hosts_with(0, 0, 0), "a:2", "a@east a@south", "a:east,south", "");
    seats(hosts_with(0, 0, 0), "a:1", "a@west", NULL,
          "no host can take VM 1 of group 'a'");
    seats(hosts_with(0, 0, 0), "a:1", "a%hot", NULL, "'east' is not where zone_host");
}

Test(placement, vms_of_a_group_are_kept_apart_or_together)
{
    seats(hosts_with(0, 0, 5), "a:3", "a!a", "a:east,north,south", "");
    seats(hosts_with(0, 0, 0), "a:4", "a!a", NULL,
          "no host can take VM 4 of group 'a': 'east' has a VM to keep apart from "
          "(anti_affinity), of group a");
    seats(hosts_with(0, 0, 0), "a:4", "a~a", "a:east,north,south,east", "");
    seats(hosts_with(1, 0, 1), "a:3", "a=a", "a:north,north,north", "");
    seats(hosts_with(1, 0, 1), "a:3", "a?a", "a:north,north,north", "");
}

Test(placement, groups_follow_and_avoid_each_other_both_ways)
{
    seats(hosts_with(0, 0, 0), "a:1 b:1", "a=b", "a:east b:east", "");
    seats(hosts_with(0, 0, 0), "a:1 b:1", "b=a", "a:east b:east", "");
    seats(hosts_with(0, 0, 0), "a:2 b:1", "b!a", "a:east,north b:south", "");
    seats(hosts_with(0, 9, 9), "a:1 b:1", "b~a", "a:east b:north", "");
    seats(hosts_with(0, 0, 0), "a:3 b:1", "b!a", NULL, "VM 1 of group 'b'");
}

Test(placement, those_with_the_fewest_hosts_to_go_to_are_seated_first)
{
    seats(hosts_with(0, 0, 0), "a:1 b:1", "a=b b@south", "a:south b:south", "");
    seats(hosts_with(0, 0, 0), "a:1 b:1", "a!b a%cold b@east", "a:north b:east", "");
    seats(hosts_with(0, 0, 0), "a:1 b:1", "a=b a@east b@south", NULL, "(affinity)");
}

Test(placement, one_host_cannot_keep_two_apart)
{
    struct host *one = hosts_with(0, 0, 0);

    one->next = NULL;
    seats(one, "a:2", "a!a", NULL, "no host can take VM 2 of group 'a'");
    seats(one, "a:2", "a~a", "a:east,east", "");
}

Test(placement, a_host_that_is_disabled_takes_nobody_and_keeps_whom_it_has)
{
    struct host *list = hosts_with(0, 0, 0);
    struct vm there = {.group = "a", .host = "uri:east"};
    struct world w;
    struct err err = {.kind = ERR_NONE};

    list->enabled = false;
    seats(list, "a:2", "", "a:north,south", "");
    world_make(&w, "a:1", "a=a");
    cr_assert_eq(placement_choose(w.arena, &w.spec, &there, list, w.seats, 1, &err),
                 ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "'east' takes no new VMs"), "%s", err.msg);
    arena_destroy(w.arena);
}

Test(placement, those_that_are_there_count)
{
    struct vm north_a = {.group = "a", .host = "uri:north"};
    struct vm east_a = {.group = "a", .host = "uri:east", .next = &north_a};
    struct world w;
    struct err err;

    world_make(&w, "a:1", "a!a");
    cr_assert_eq(placement_choose(w.arena, &w.spec, &east_a, hosts_with(0, 0, 7),
                                  w.seats, 1, &err),
                 0);
    cr_assert_str_eq(w.seats[0].host->name, "south");
    north_a.gone = true;
    cr_assert_eq(placement_choose(w.arena, &w.spec, &east_a, hosts_with(0, 0, 7),
                                  w.seats, 1, &err),
                 0);
    cr_assert_str_eq(w.seats[0].host->name, "north");
    arena_destroy(w.arena);
}

Test(placement, a_placement_group_is_one_set_of_vms)
{
    Vnf__V1__PlacementGroup set = VNF__V1__PLACEMENT_GROUP__INIT;
    Vnf__V1__PlacementGroup *sets[] = {&set};
    char *names[] = {TEXT("a"), TEXT("b")};
    struct world w;
    struct err err;

    set.name = TEXT("set");
    set.type = TEXT("anti_affinity");
    set.enforcement = TEXT("strict");
    set.n_groups = 2;
    set.groups = names;
    world_make(&w, "a:2 b:1 c:1", "");
    w.spec.n_placement_groups = 1;
    w.spec.placement_groups = sets;
    cr_assert_eq(placement_choose(w.arena, &w.spec, NULL, hosts_with(0, 0, 0), w.seats,
                                  w.count, &err),
                 0);
    cr_assert_str_eq(outcome(&w), "a:east,north b:south c:east");
    arena_destroy(w.arena);
}

Test(placement, what_a_placement_cannot_mean_is_named)
{
    struct world w;
    struct err err;

    world_make(&w, "a:1", "a!b a@north");
    w.placements[1]->host = TEXT("");
    cr_assert_eq(bonds_check(&w.spec, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "names group 'b', which is not there"), "%s", err.msg);
    cr_assert(strstr(err.msg, "names a host or a zone"), "%s", err.msg);
    w.placements[0]->type = TEXT("beside");
    cr_assert_eq(bonds_check(&w.spec, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, "'beside' is not known"), "%s", err.msg);
    arena_destroy(w.arena);
}
