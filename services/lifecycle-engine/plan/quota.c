/*
 * quota.c - what is asked, beside what is used and what may be.
 */
#include "services/lifecycle-engine/plan/quota.h"

#include <string.h>

#include "common/faults.h"

struct usage usage_of_vms(const Vnf__V1__VmGroup *group, unsigned count)
{
    const Vnf__V1__Machine *machine = group->machine;

    return (struct usage){
        {
         [OF_VMS] = count,
         [OF_VCPUS] = machine ? (int64_t)machine->vcpus * count : 0,
         [OF_MEMORY_MIB] = machine ? (int64_t)machine->memory_mib * count : 0,
         }
    };
}

void usage_add(struct usage *usage, const struct usage *more)
{
    for (int i = 0; i < MEASURES_END; i++)
        usage->of[i] += more->of[i];
}

/* With what this turn has changed so far. */
static struct usage used_now(const struct scene *scene, const struct tenant *tenant)
{
    struct usage used = tenant->used;

    for (const struct deployment *d = scene->deployments; d; d = d->next)
        if (strcmp(d->tenant, tenant->name) == 0) {
            struct usage change = usage_change(d);

            usage_add(&used, &change);
        }
    return used;
}

static bool is_limited(const struct tenant *tenant)
{
    for (int i = 0; i < MEASURES_END; i++)
        if (tenant->most[i] != NO_LIMIT)
            return true;
    return false;
}

int quota_check(const struct scene *scene, const char *name, const struct usage *asked,
                struct err *err)
{
    const struct tenant *tenant = tenant_find(&scene->catalogue, name);
    enum err_kind kind = ERR_QUOTA;
    struct faults faults = {0};
    struct usage used;

    if (!tenant || !is_limited(tenant))
        return 0;
    used = used_now(scene, tenant);
    for (int i = 0; i < MEASURES_END; i++) {
        const int64_t most = tenant->most[i];

        if (most == NO_LIMIT || !asked->of[i] || used.of[i] + asked->of[i] <= most)
            continue;
        if (asked->of[i] > most)
            kind = ERR_IMPOSSIBLE;
        faults_add(&faults, measure_name((enum measure)i),
                   "asked for %lld, used are %lld of %lld", (long long)asked->of[i],
                   (long long)used.of[i], (long long)most);
    }
    return faults_refuse(&faults, kind,
                         arena_format(scene->arena, "quota of tenant %s", name), err);
}
