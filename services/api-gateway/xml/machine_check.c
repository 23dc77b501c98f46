/*
 * machine_check.c - see machine_check.h. Whether the hosts there are can keep a
 * placement is the engine's to say.
 */
#include "services/api-gateway/xml/machine_check.h"

#include <string.h>

#define WRONG(part, ...)                                                               \
    problems_add(reader->problems, 422, reader_place(reader, part), __VA_ARGS__)

static void check_configurations(struct reader *reader, const Vnf__V1__VmGroup *group)
{
    for (size_t i = 0; i < group->n_configurations; i++)
        for (size_t j = 0; j < i; j++)
            if (*group->configurations[i]->dst &&
                strcmp(group->configurations[i]->dst, group->configurations[j]->dst) ==
                    0) {
                WRONG(group->configurations[i], "%s is written twice",
                      group->configurations[i]->dst);
                break;
            }
}

static void check_volumes(struct reader *reader, const Vnf__V1__VmGroup *group)
{
    for (size_t i = 0; i < group->n_volumes; i++)
        for (size_t j = 0; j < i; j++)
            if (group->volumes[i]->volid == group->volumes[j]->volid) {
                WRONG(group->volumes[i], "volid %u is given twice in the group",
                      group->volumes[i]->volid);
                break;
            }
}

static bool has_group(const Vnf__V1__Deployment *datamodel, const char *name)
{
    for (size_t i = 0; i < datamodel->n_groups; i++)
        if (strcmp(datamodel->groups[i]->name, name) == 0)
            return true;
    return false;
}

static void check_references(struct reader *reader,
                             const Vnf__V1__Deployment *datamodel, const void *part,
                             char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!has_group(datamodel, names[i]))
            WRONG(part, "there is no vm_group %s", names[i]);
}

static void check_placements(struct reader *reader,
                             const Vnf__V1__Deployment *datamodel,
                             Vnf__V1__Placement *const *placements, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Vnf__V1__Placement *one = placements[i];

        if (*one->group && !has_group(datamodel, one->group))
            WRONG(one, "there is no vm_group %s", one->group);
        check_references(reader, datamodel, one, one->groups, one->n_groups);
    }
}

void machine_check(struct reader *reader, const Vnf__V1__Deployment *datamodel)
{
    for (size_t i = 0; i < datamodel->n_groups; i++) {
        const Vnf__V1__VmGroup *group = datamodel->groups[i];

        check_configurations(reader, group);
        check_volumes(reader, group);
        check_placements(reader, datamodel, group->placements, group->n_placements);
    }
    check_placements(reader, datamodel, datamodel->placements, datamodel->n_placements);
    for (size_t i = 0; i < datamodel->n_placement_groups; i++) {
        const Vnf__V1__PlacementGroup *one = datamodel->placement_groups[i];

        check_references(reader, datamodel, one, one->groups, one->n_groups);
    }
}
