/*
 * accept_deploy.c - a new deployment: the datamodel is checked, image and flavor are
 * looked up, every VM gets its uuid, name, MACs, and place, before anything is created.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/members.h"
#include "services/lifecycle-engine/decide/rows.h"
#include "services/lifecycle-engine/decide/seats.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/planner.h"
#include "services/lifecycle-engine/plan/quota.h"
#include "services/lifecycle-engine/plan/update.h"
#include "services/lifecycle-engine/plan/validate.h"

static int vms_seat(struct scene *scene, const Vnf__V1__Deployment *datamodel,
                    struct seats *seats, struct err *err)
{
    for (size_t g = 0; g < datamodel->n_groups; g++)
        seats_add(scene, seats, datamodel->groups[g]->name,
                  datamodel->groups[g]->scaling->min_active);
    return seats_find(scene, NULL, datamodel, seats, err);
}

/* A deploy that failed half-way goes on when the same is asked for again. */
static bool resumes(const struct deployment *d, const Vnf__V1__Deployment *datamodel)
{
    return d && d->state == SERVICE_ERROR && d->failed == KIND_DEPLOY && datamodel &&
           datamodel_same(d->spec, datamodel);
}

static int refuse_there(const struct deployment *d, struct err *err)
{
    bool failed = d->state == SERVICE_ERROR && d->failed == KIND_DEPLOY;

    return err_set(err, ERR_CONFLICT,
                   "deployment %s of tenant %s is there already and is %s; %s", d->name,
                   d->tenant, service_state_name(d->state),
                   failed ? "the datamodel it was deployed with, or recover, goes on "
                            "with it; another needs undeploy first"
                          : "undeploy it first");
}

static int deploy_check(struct scene *scene, const struct deployment *d,
                        const struct operation *op, Vnf__V1__Deployment *datamodel,
                        struct err *err)
{
    if (d && d->state != SERVICE_UNDEF)
        return refuse_there(d, err);
    if (datamodel && strcmp(datamodel->name, op->deployment) != 0)
        return err_set(err, ERR_INVALID,
                       "the datamodel names deployment '%s', the request '%s'",
                       datamodel->name, op->deployment);
    if (tenant_check(scene, op, err) < 0)
        return err->kind;
    if (datamodel)
        networks_resolve(scene, op->tenant, datamodel);
    return datamodel_check(datamodel, op->tenant, &scene->catalogue, err);
}

/* Itself, and the VMs it begins with. */
static int quota_ask(struct scene *scene, const struct operation *op,
                     const Vnf__V1__Deployment *datamodel, struct err *err)
{
    struct usage asked = {{[OF_DEPLOYMENTS] = 1}};

    for (size_t i = 0; i < datamodel->n_groups; i++) {
        const Vnf__V1__VmGroup *group = datamodel->groups[i];
        struct usage more = usage_of_vms(group, group->scaling->min_active);

        usage_add(&asked, &more);
    }
    return tenant_ask(scene, op->tenant, &asked, err);
}

static void begin(struct scene *scene, struct deployment *d, struct operation *op)
{
    plan_operation(scene->arena, d, op);
    service_move(&d->state, kind_rule(KIND_DEPLOY)->begins);
    d->failed = KIND_NONE;
    d->dirty = true;
    verdict_accept(scene, d, op);
}

int accept_deploy(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    Vnf__V1__Deployment *wanted = (Vnf__V1__Deployment *)(uintptr_t)datamodel;
    struct seats seats = {.count = 0};

    if (resumes(*d, datamodel)) {
        begin(scene, *d, op);
        return 0;
    }
    if (deploy_check(scene, *d, op, wanted, err) < 0)
        return err->kind;
    for (size_t i = 0; i < datamodel->n_groups; i++)
        machine_resolve(scene, op->tenant, datamodel->groups[i]);
    if (quota_ask(scene, op, datamodel, err) < 0 ||
        vms_seat(scene, datamodel, &seats, err) < 0)
        return err->kind;

    tenant_ensure(scene, op);
    if (!*d)
        *d = row_make(scene, op);
    (*d)->spec = wanted;
    seats_take(scene, *d, op, &seats);
    begin(scene, *d, op);
    return 0;
}
