/*
 * accept_update.c - a deployment is to become what another datamodel says: all of it is
 * checked, then every VM gets its lot, and those that are lacking are added.
 *
 * What is wanted is kept apart from what runs until the update is through (the
 * contract's section 8).
 */
#include <string.h>

#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/members.h"
#include "services/lifecycle-engine/decide/seats.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/conflicts.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/quota.h"
#include "services/lifecycle-engine/plan/update.h"
#include "services/lifecycle-engine/plan/validate.h"

static int check(struct scene *scene, const struct deployment *d,
                 Vnf__V1__Deployment *wanted, struct err *err)
{
    enum cell cell = conflict_cell(situation_of(d), REQUEST_UPDATE);

    if (conflict_check(d, KIND_UPDATE, err) < 0)
        return err->kind;
    if (wanted && strcmp(wanted->name, d->name) != 0)
        return err_set(err, ERR_INVALID,
                       "the datamodel names deployment '%s', the request '%s'",
                       wanted->name, d->name);
    if (wanted)
        networks_resolve(scene, d->tenant, wanted);
    if (datamodel_check(wanted, d->tenant, &scene->catalogue, err) < 0)
        return err->kind;
    return update_check(d, wanted, cell, err);
}

/* What runs goes on with the machines it has. */
static void machines_fill(struct scene *scene, const struct deployment *d,
                          Vnf__V1__Deployment *wanted)
{
    for (size_t i = 0; i < wanted->n_groups; i++) {
        Vnf__V1__VmGroup *group = wanted->groups[i];
        const Vnf__V1__VmGroup *old = deployment_group(d, group->name);

        if (old)
            group->machine = old->machine;
        else
            machine_resolve(scene, d->tenant, group);
    }
}

/* For the VMs that are lacking. */
static int quota_ask(struct scene *scene, const struct deployment *d,
                     const Vnf__V1__Deployment *wanted, struct err *err)
{
    struct usage asked = {{0}};

    for (size_t i = 0; i < wanted->n_groups; i++) {
        const Vnf__V1__VmGroup *group = wanted->groups[i];
        struct usage more = usage_of_vms(group, update_lacking(d, group));

        usage_add(&asked, &more);
    }
    return tenant_ask(scene, d->tenant, &asked, err);
}

static int lacking_seat(struct scene *scene, const struct deployment *d,
                        const Vnf__V1__Deployment *wanted, struct seats *seats,
                        struct err *err)
{
    for (size_t i = 0; i < wanted->n_groups; i++)
        seats_add(scene, seats, wanted->groups[i]->name,
                  update_lacking(d, wanted->groups[i]));
    return seats_find(scene, d, wanted, seats, err);
}

int accept_update(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    Vnf__V1__Deployment *wanted = (Vnf__V1__Deployment *)(uintptr_t)datamodel;
    struct seats seats = {.count = 0};

    if (op->resumes && (*d)->wanted)
        wanted = (*d)->wanted;
    if (check(scene, *d, wanted, err) < 0 ||
        lacking_seat(scene, *d, wanted, &seats, err) < 0)
        return err->kind;
    machines_fill(scene, *d, wanted);
    if (quota_ask(scene, *d, wanted, err) < 0)
        return err->kind;
    (*d)->wanted = wanted;
    update_lots(*d);
    seats_take(scene, *d, op, &seats);
    verdict_accept(scene, *d, op);
    plan_operation(scene->arena, *d, op);
    service_move(&(*d)->state, kind_rule(KIND_UPDATE)->begins);
    (*d)->failed = KIND_NONE;
    (*d)->dirty = true;
    return 0;
}
