/*
 * validate.c - the semantic checks of a datamodel; every mistake is named, not the
 * first.
 */
#include "services/lifecycle-engine/plan/validate.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "common/mem.h"
#include "common/pool.h"
#include "services/lifecycle-engine/plan/bonds.h"
#include "services/lifecycle-engine/plan/graph.h"
#include "services/lifecycle-engine/plan/machines.h"
#include "services/lifecycle-engine/plan/networks.h"
#include "services/lifecycle-engine/plan/rules.h"

#define VMS_MAX 5000u

struct findings {
    char text[400];
    size_t used;
};

static void find(struct findings *f, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void find(struct findings *f, const char *format, ...)
{
    va_list args;
    int n;

    if (f->used >= sizeof f->text)
        return;
    if (f->used)
        f->used += (size_t)snprintf(f->text + f->used, sizeof f->text - f->used, "; ");
    if (f->used >= sizeof f->text)
        return;
    va_start(args, format);
    n = vsnprintf(f->text + f->used, sizeof f->text - f->used, format, args);
    va_end(args);
    f->used += (size_t)n;
}

static void check_kpi(struct findings *f, const Vnf__V1__VmGroup *group,
                      const Vnf__V1__Kpi *kpi)
{
    static const struct {
        const char *type;
        bool is_reached; /* through an interface */
    } COLLECTORS[] = {
        {"ICMPPing",    true },
        {"TCP",         true },
        {"HTTP",        true },
        {"DomainState", false},
        {"AGENT",       false},
        {"CPU_LOAD_1",  false},
        {"MEM_USED",    false},
        {"DISK_IO",     false},
        {"NET_IO",      false},
    };
    bool known = false, watched = false, is_reached = false;

    if (!kpi->collector) {
        find(f, "KPI '%s' of group '%s' has no metric_collector", kpi->event_name,
             group->name);
        return;
    }
    for (size_t i = 0; i < sizeof COLLECTORS / sizeof COLLECTORS[0]; i++)
        if (strcmp(kpi->collector->type, COLLECTORS[i].type) == 0) {
            known = true;
            is_reached = COLLECTORS[i].is_reached;
        }
    if (!known)
        find(f, "KPI '%s' of group '%s': collector '%s' is not known", kpi->event_name,
             group->name, kpi->collector->type);
    for (size_t i = 0; i < group->n_interfaces; i++)
        watched |= group->interfaces[i]->nicid == kpi->collector->nicid;
    if (!watched && is_reached)
        find(f, "KPI '%s' of group '%s' watches nicid %u, which is not there",
             kpi->event_name, group->name, kpi->collector->nicid);
}

static void check_rules(struct findings *f, const Vnf__V1__VmGroup *group)
{
    for (size_t i = 0; i < group->n_rules; i++)
        for (size_t j = 0; j < group->rules[i]->n_actions; j++) {
            const char *fault = rule_fault(group->rules[i]->actions[j]);

            if (fault)
                find(f, "rule '%s' of group '%s': action '%s': %s",
                     group->rules[i]->event_name, group->name,
                     group->rules[i]->actions[j], fault);
        }
}

static void check_scaling(struct findings *f, const Vnf__V1__VmGroup *group)
{
    const Vnf__V1__Scaling *scaling = group->scaling;
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err why;

    if (!scaling) {
        find(f, "group '%s' has no scaling", group->name);
        return;
    }
    if (scaling->min_active > scaling->max_active)
        find(f, "group '%s': min_active %u is above max_active %u", group->name,
             scaling->min_active, scaling->max_active);
    if (!scaling->pool)
        return;
    if (!group_pool_interface(group))
        find(f, "group '%s': no interface on the pool's network '%s' lacks an address",
             group->name, scaling->pool->network);
    if (pool_read(&pool, POOL_STATED(scaling->pool), &why) < 0)
        find(f, "group '%s': %s", group->name, why.msg);
    else if (pool->size < scaling->min_active)
        find(f,
             "group '%s': its pool has %lld addresses for min_active %u: %lld missing",
             group->name, (long long)pool->size, scaling->min_active,
             (long long)(scaling->min_active - pool->size));
}

static void check_image(struct findings *f, const Vnf__V1__VmGroup *group,
                        const struct image *image)
{
    if (!image)
        find(f, "group '%s': image '%s' is not in the catalogue", group->name,
             group->image);
    else if (image->state == IMAGE_FETCHING)
        find(f, "group '%s': image '%s' is still being fetched", group->name,
             group->image);
    else if (image->state == IMAGE_FAILED)
        find(f,
             "group '%s': image '%s' could not be fetched; create it again or delete "
             "it",
             group->name, group->image);
}

static void check_networks(struct findings *f, const Vnf__V1__Deployment *spec,
                           const Vnf__V1__VmGroup *group)
{
    for (size_t i = 0; i < group->n_interfaces; i++) {
        const Vnf__V1__Interface *interface = group->interfaces[i];

        if (!interface->origin && !spec_network(spec, interface->network))
            find(f,
                 "group '%s': network '%s' is neither the deployment's own nor in the "
                 "catalogue",
                 group->name, interface->network);
    }
}

static void check_group(struct findings *f, const Vnf__V1__VmGroup *group,
                        const char *tenant, const struct catalogue *catalogue)
{
    check_image(f, group, image_seen(catalogue, tenant, group->image));
    if (!flavor_seen(catalogue, tenant, group->flavor))
        find(f, "group '%s': flavor '%s' is not in the catalogue", group->name,
             group->flavor);
    if (group->n_interfaces > NICS_MAX)
        find(f, "group '%s' has %zu interfaces, %d are possible", group->name,
             group->n_interfaces, NICS_MAX);
    for (size_t i = 0; i < group->n_kpis; i++)
        check_kpi(f, group, group->kpis[i]);
    check_rules(f, group);
    check_scaling(f, group);
}

static void check_names(struct findings *f, const Vnf__V1__Deployment *spec)
{
    for (size_t i = 0; i < spec->n_groups; i++) {
        size_t length = strlen(spec->groups[i]->name);

        if (length < 1 || length >= NAME_SIZE)
            find(f, "the name of group %zu has %zu characters; 1 to 72 are possible", i,
                 length);
        for (size_t j = i + 1; j < spec->n_groups; j++)
            if (strcmp(spec->groups[i]->name, spec->groups[j]->name) == 0)
                find(f, "two groups are named '%s'", spec->groups[i]->name);
    }
}

static void check_graph(struct findings *f, const Vnf__V1__Deployment *spec)
{
    unsigned *levels = xcalloc(spec->n_groups, sizeof *levels);
    struct err why;

    if (graph_levels(spec, levels, &why) < 0)
        find(f, "%s", why.msg);
    free(levels);
}

int datamodel_check(const Vnf__V1__Deployment *spec, const char *tenant,
                    const struct catalogue *catalogue, struct err *err)
{
    struct findings f = {.used = 0};
    uint64_t vms = 0;
    struct err why;

    if (!spec || spec->n_groups == 0)
        return err_set(err, ERR_INVALID, "the datamodel has no vm_group");
    check_names(&f, spec);
    for (size_t i = 0; i < spec->n_groups; i++) {
        check_group(&f, spec->groups[i], tenant, catalogue);
        check_networks(&f, spec, spec->groups[i]);
        vms += spec->groups[i]->scaling ? spec->groups[i]->scaling->min_active : 0;
    }
    if (networks_check(spec, &why) < 0)
        find(&f, "%s", why.msg);
    if (bonds_check(spec, &why) < 0)
        find(&f, "%s", why.msg);
    if (machines_check(spec, &why) < 0)
        find(&f, "%s", why.msg);
    if (vms > VMS_MAX)
        find(&f, "%llu VMs in one deployment, %u are possible", (unsigned long long)vms,
             VMS_MAX);
    check_graph(&f, spec);
    return f.used ? err_set(err, ERR_IMPOSSIBLE, "%s", f.text) : 0;
}
