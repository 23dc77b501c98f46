/*
 * accept_flavor.c - a flavor is made, or goes.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/resource_check.h"

static void flavor_make(struct scene *scene, const struct operation *op,
                        const Vnf__V1__Flavor *asked)
{
    struct flavor *flavor = arena_alloc(scene->arena, sizeof *flavor);

    flavor->tenant = op->tenant;
    flavor->name = subject_id(op->deployment);
    flavor->vcpus = asked->vcpus;
    flavor->memory_mib = asked->memory_mb;
    flavor->root_disk_mib = asked->root_disk_mb;
    flavor->users = "";
    flavor->fresh = true;
    flavor->next = scene->catalogue.flavors;
    scene->catalogue.flavors = flavor;
}

static bool same(const struct flavor *flavor, const Vnf__V1__Flavor *asked)
{
    return flavor->vcpus == asked->vcpus && flavor->memory_mib == asked->memory_mb &&
           flavor->root_disk_mib == asked->root_disk_mb;
}

static int create(struct scene *scene, struct deployment **d, struct operation *op,
                  struct err *err)
{
    const bool is_flavor =
        op->resource && op->resource->what_case == VNF__V1__RESOURCE__WHAT_FLAVOR;
    const Vnf__V1__Flavor *asked = is_flavor ? op->resource->flavor : NULL;
    const char *name = subject_id(op->deployment);
    const struct flavor *there = flavor_find(&scene->catalogue, op->tenant, name);

    if (flavor_check(asked, err) < 0 || tenant_check(scene, op, err) < 0)
        return err->kind;
    if (there && !same(there, asked))
        return err_set(err, ERR_CONFLICT,
                       "flavor %s is there already and is another; delete it first",
                       name);
    catalogue_accept(scene, d, op);
    if (!there)
        flavor_make(scene, op, asked);
    return 0;
}

static int delete (struct scene *scene, struct deployment **d, struct operation *op,
                   struct err *err)
{
    const char *name = subject_id(op->deployment);
    struct flavor *flavor = flavor_find(&scene->catalogue, op->tenant, name);

    if (!flavor)
        return err_set(err, ERR_NOT_FOUND, "there is no flavor %s", name);
    if (*flavor->users)
        return err_set(err, ERR_CONFLICT, "flavor %s is used by %s", name,
                       flavor->users);
    catalogue_accept(scene, d, op);
    flavor->gone = true;
    return 0;
}

int accept_flavor(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    return op->kind == KIND_CREATE_FLAVOR ? create(scene, d, op, err)
                                          : delete (scene, d, op, err);
}
