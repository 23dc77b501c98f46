/*
 * machines.c - see machines.h.
 */
#include "services/lifecycle-engine/plan/machines.h"

#include <string.h>

#include "common/faults.h"
#include "common/guest_path.h"
#include "services/lifecycle-engine/facts/domain.h"

#define FILES_MAX 64

static void check_day0(struct faults *faults, const Vnf__V1__VmGroup *group)
{
    if (group->n_configurations > FILES_MAX)
        faults_add(faults, group->name, "has %zu files of a day 0, %d are possible",
                   group->n_configurations, FILES_MAX);
    for (size_t i = 0; i < group->n_configurations; i++) {
        const Vnf__V1__Configuration *one = group->configurations[i];
        const char *fault = guest_path_fault(one->dst);

        if (fault)
            faults_add(faults, group->name, "dst '%.60s' of its day 0 %s", one->dst,
                       fault);
        if (!*one->data == !*one->file)
            faults_add(faults, group->name,
                       "dst '%.60s' has data or a file: one of them", one->dst);
    }
}

static void check_volumes(struct faults *faults, const Vnf__V1__VmGroup *group)
{
    bool seen[VOLUMES_MAX + 1] = {false};

    for (size_t i = 0; i < group->n_volumes; i++) {
        const Vnf__V1__Volume *one = group->volumes[i];

        if (one->volid < 1 || one->volid > VOLUMES_MAX || !one->gib) {
            faults_add(faults, group->name,
                       "a volume has a size, and a volid from 1 to %d", VOLUMES_MAX);
            continue;
        }
        if (seen[one->volid])
            faults_add(faults, group->name, "volid %u is given twice", one->volid);
        seen[one->volid] = true;
    }
}

int machines_check(const Vnf__V1__Deployment *spec, struct err *err)
{
    struct faults faults = {0};

    for (size_t i = 0; i < spec->n_groups; i++) {
        check_day0(&faults, spec->groups[i]);
        check_volumes(&faults, spec->groups[i]);
    }
    return faults_refuse(&faults, ERR_IMPOSSIBLE, "VMs", err);
}
