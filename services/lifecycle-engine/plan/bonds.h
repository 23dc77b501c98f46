/*
 * bonds.h - what a datamodel's placements say, group by group: which VMs belong
 * together, which apart, and which hosts are for whom. Pure.
 */
#pragma once

#include "common/arena.h"
#include "common/err.h"
#include "proto/deployment.pb-c.h"
#include "services/lifecycle-engine/facts/scene.h"

/* Between a VM of one group and another VM of another, or of the same. */
enum bond {
    BOND_TOGETHER = 1,
    BOND_APART = 2,
    BOND_RATHER_TOGETHER = 4,
    BOND_RATHER_APART = 8,
};

struct bonds;

/* In the arena; spec is borrowed and right (bonds_check). */
struct bonds *bonds_read(struct arena *arena, const Vnf__V1__Deployment *spec);

/* enum bond, or-ed. By the groups' places in the datamodel; the same both ways. */
unsigned bonds_between(const struct bonds *bonds, size_t a, size_t b);

/* Whether the host is where the group's zone_host placements want it: of several each
 * is enough. FIT_LESS: not where it is preferred. */
enum fit { FIT_NOT, FIT_LESS, FIT };
enum fit bonds_fit(const struct bonds *bonds, size_t group, const struct host *host);

/* ERR_IMPOSSIBLE names every placement that cannot be meant. */
int bonds_check(const Vnf__V1__Deployment *spec, struct err *err);
