/*
 * accept_tenant.c - a tenant is made, gets another quota, or goes.
 *
 * A quota below what is used takes nothing away: it only refuses more.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/tenants.h"

#define LIMIT(quota, measure)                                                          \
    ((quota) && (quota)->measure ? (int64_t)(quota)->measure : NO_LIMIT)

static void quota_read(const Vnf__V1__Tenant *asked, int64_t ret[MEASURES_END])
{
    const Vnf__V1__Quota *quota = asked ? asked->quota : NULL;

    ret[OF_DEPLOYMENTS] = LIMIT(quota, deployments);
    ret[OF_VMS] = LIMIT(quota, vms);
    ret[OF_VCPUS] = LIMIT(quota, vcpus);
    ret[OF_MEMORY_MIB] = LIMIT(quota, memory_mb);
}

static int set(struct scene *scene, struct deployment **d, struct operation *op,
               struct err *err)
{
    const bool is_tenant =
        op->resource && op->resource->what_case == VNF__V1__RESOURCE__WHAT_TENANT;
    struct tenant *tenant = tenant_find(&scene->catalogue, op->tenant);
    int64_t most[MEASURES_END];

    quota_read(is_tenant ? op->resource->tenant : NULL, most);
    if (op->kind == KIND_UPDATE_TENANT && !tenant)
        return err_set(err, ERR_NOT_FOUND, "there is no tenant %s", op->tenant);
    if (op->kind == KIND_CREATE_TENANT && tenant &&
        memcmp(tenant->most, most, sizeof most) != 0)
        return err_set(err, ERR_CONFLICT,
                       "tenant %s is there already with another quota; PUT changes it",
                       op->tenant);
    catalogue_accept(scene, d, op);
    tenant = tenant_find(&scene->catalogue, op->tenant);
    memcpy(tenant->most, most, sizeof most);
    tenant->dirty = true;
    return 0;
}

/* Only what is nobody's any more. */
static int delete (struct scene *scene, struct deployment **d, struct operation *op,
                   struct err *err)
{
    struct tenant *tenant = tenant_find(&scene->catalogue, op->tenant);

    if (!tenant)
        return err_set(err, ERR_NOT_FOUND, "there is no tenant %s", op->tenant);
    if (*tenant->users)
        return err_set(err, ERR_CONFLICT, "tenant %s has deployments: %s", op->tenant,
                       tenant->users);
    if (*tenant->entries)
        return err_set(err, ERR_CONFLICT, "tenant %s has a catalogue: %s", op->tenant,
                       tenant->entries);
    catalogue_accept(scene, d, op);
    tenant->gone = true;
    return 0;
}

int accept_tenant(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    return op->kind == KIND_DELETE_TENANT ? delete (scene, d, op, err)
                                          : set(scene, d, op, err);
}
