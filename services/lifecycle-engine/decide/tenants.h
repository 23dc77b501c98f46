/*
 * tenants.h - a tenant is there before anything of it is; who may do everything makes
 * it with the first thing (the contract's section 2).
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* ERR_NOT_FOUND where op's tenant is not there and op may not make it. */
int tenant_check(const struct scene *scene, const struct operation *op,
                 struct err *err);
/* Makes it if it is not there: nothing else speaks against op. */
void tenant_ensure(struct scene *scene, const struct operation *op);

/* Whether the tenant may use so much more; then the write watches that it still may. */
int tenant_ask(struct scene *scene, const char *tenant, const struct usage *asked,
               struct err *err);
