/*
 * tenants.c - a tenant with no limits, and what is asked of one with.
 */
#include "services/lifecycle-engine/decide/tenants.h"

#include "services/lifecycle-engine/plan/quota.h"

int tenant_check(const struct scene *scene, const struct operation *op, struct err *err)
{
    if (!op->tenant_must_exist || tenant_find(&scene->catalogue, op->tenant))
        return 0;
    return err_set(err, ERR_NOT_FOUND,
                   "there is no tenant %s; an admin makes it: POST "
                   "/ESCManager/v0/tenants/%s",
                   op->tenant, op->tenant);
}

void tenant_ensure(struct scene *scene, const struct operation *op)
{
    struct tenant *tenant;

    if (!*op->tenant || tenant_find(&scene->catalogue, op->tenant))
        return;
    tenant = arena_alloc(scene->arena, sizeof *tenant);
    tenant->name = op->tenant;
    for (int i = 0; i < MEASURES_END; i++)
        tenant->most[i] = NO_LIMIT;
    tenant->entries = tenant->users = "";
    tenant->fresh = true;
    tenant->next = scene->catalogue.tenants;
    scene->catalogue.tenants = tenant;
}

int tenant_ask(struct scene *scene, const char *name, const struct usage *asked,
               struct err *err)
{
    struct tenant *tenant = tenant_find(&scene->catalogue, name);

    if (quota_check(scene, name, asked, err) < 0)
        return err->kind;
    if (tenant)
        usage_add(&tenant->asked, asked);
    return 0;
}
