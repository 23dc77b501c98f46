/*
 * datamodel_check.c - the checks across elements. The engine makes them again, with the
 * catalogue at hand; here they are told with the line.
 *
 * It runs over what was read even when parts of it were refused: empty names and absent
 * parts are then no second mistake.
 */
#include "services/api-gateway/xml/datamodel_check.h"

#include <string.h>

#include "common/pool.h"
#include "services/api-gateway/xml/cycle_check.h"
#include "services/api-gateway/xml/machine_check.h"
#include "services/api-gateway/xml/network_check.h"

struct check {
    struct reader *reader;
    const Vnf__V1__Deployment *datamodel;
    const Vnf__V1__VmGroup *group; /* the one looked at */
};

#define WRONG(c, part, ...)                                                            \
    problems_add((c)->reader->problems, 422, reader_place((c)->reader, part),          \
                 __VA_ARGS__)

static const Vnf__V1__VmGroup *find_group(const struct check *c, const char *name)
{
    for (size_t i = 0; i < c->datamodel->n_groups; i++)
        if (strcmp(c->datamodel->groups[i]->name, name) == 0)
            return c->datamodel->groups[i];
    return NULL;
}

static const Vnf__V1__Kpi *find_kpi(const Vnf__V1__VmGroup *group, const char *event)
{
    for (size_t i = 0; i < group->n_kpis; i++)
        if (strcmp(group->kpis[i]->event_name, event) == 0)
            return group->kpis[i];
    return NULL;
}

static const Vnf__V1__Interface *find_interface(const Vnf__V1__VmGroup *group,
                                                uint32_t nicid)
{
    for (size_t i = 0; i < group->n_interfaces; i++)
        if (group->interfaces[i]->nicid == nicid)
            return group->interfaces[i];
    return NULL;
}

/* --- one group ------------------------------------------------------------------- */

static void check_interfaces(const struct check *c)
{
    const Vnf__V1__VmGroup *group = c->group;

    for (size_t i = 0; i < group->n_interfaces; i++) {
        const Vnf__V1__Interface *one = group->interfaces[i];

        if (find_interface(group, one->nicid) != one)
            WRONG(c, one, "nicid %u is given twice in the group", one->nicid);
        if ((*one->ip_address || *one->mac_address) && group->scaling->max_active > 1)
            WRONG(c, one,
                  "one address can't serve up to %u VMs: use a static_ip_address_pool",
                  group->scaling->max_active);
    }
}

static bool is_one_of(const char *type, const char *const *types)
{
    while (*types && strcmp(*types, type) != 0)
        types++;
    return *types != NULL;
}

static void check_collector(const struct check *c, const Vnf__V1__Kpi *kpi)
{
    static const char *const REACHED[] = {"ICMPPing", "TCP", "HTTP", NULL};
    static const char *const COMPARED[] = {"CPU_LOAD_1", "MEM_USED", "DISK_IO",
                                           "NET_IO", NULL};
    const Vnf__V1__Collector *collector = kpi->collector;

    if (is_one_of(collector->type, REACHED) &&
        !find_interface(c->group, collector->nicid))
        WRONG(c, collector, "there is no interface with nicid %u to reach",
              collector->nicid);
    if (strcmp(collector->type, "TCP") == 0 && !collector->port)
        WRONG(c, collector, "TCP needs a port");
    if (is_one_of(collector->type, COMPARED) && !*kpi->metric_value)
        WRONG(c, kpi, "%s needs a metric_value to compare with", collector->type);
}

static void check_kpis(const struct check *c)
{
    const Vnf__V1__VmGroup *group = c->group;

    for (size_t i = 0; i < group->n_kpis; i++) {
        const Vnf__V1__Kpi *kpi = group->kpis[i];

        if (*kpi->event_name && find_kpi(group, kpi->event_name) != kpi)
            WRONG(c, kpi, "event %s is given twice in the group", kpi->event_name);
        if (kpi->collector)
            check_collector(c, kpi);
    }
}

static void check_rules(const struct check *c)
{
    for (size_t i = 0; i < c->group->n_rules; i++) {
        const Vnf__V1__Rule *rule = c->group->rules[i];

        if (*rule->event_name && !find_kpi(c->group, rule->event_name))
            WRONG(c, rule, "no KPI of the group raises %s", rule->event_name);
    }
}

/* --- its pool -------------------------------------------------------------------- */

static void check_pool_interface(const struct check *c,
                                 const Vnf__V1__AddressPool *pool)
{
    for (size_t i = 0; i < c->group->n_interfaces; i++)
        if (strcmp(c->group->interfaces[i]->network, pool->network) == 0 &&
            !*c->group->interfaces[i]->ip_address)
            return;
    WRONG(c, pool,
          "no interface of the group on network %s takes its address from here",
          pool->network);
}

static void check_pool(const struct check *c)
{
    const Vnf__V1__Scaling *scaling = c->group->scaling;
    const Vnf__V1__AddressPool *stated = scaling->pool;
    AUTO(pool_destroy) struct pool *pool = NULL;
    struct err err;

    if (!stated)
        return;
    check_pool_interface(c, stated);
    if (!*stated->gateway || !*stated->netmask || !stated->n_addresses)
        return; /* refused already */
    if (pool_read(&pool, POOL_STATED(stated), &err) < 0)
        WRONG(c, stated, "%s", err.msg);
    else if (pool->size < scaling->min_active)
        WRONG(c, stated, "%lld addresses for min_active %u: %lld are missing",
              (long long)pool->size, scaling->min_active,
              (long long)(scaling->min_active - pool->size));
}

static void check_group(const struct check *c)
{
    const Vnf__V1__Scaling *scaling = c->group->scaling;

    if (*c->group->name && find_group(c, c->group->name) != c->group)
        WRONG(c, c->group, "two groups are called %s", c->group->name);
    if (scaling->min_active > scaling->max_active) {
        const xmlNode *place = reader_place(c->reader, scaling);

        problems_add(c->reader->problems, 422,
                     place ? place : reader_place(c->reader, c->group),
                     "min_active %u is above max_active %u", scaling->min_active,
                     scaling->max_active);
    }
    check_interfaces(c);
    check_kpis(c);
    check_rules(c);
    check_pool(c);
}

/* --- between groups -------------------------------------------------------------- */

static void check_dependency(const struct check *c, const Vnf__V1__Startup *startup,
                             const Vnf__V1__Dependency *on)
{
    const Vnf__V1__VmGroup *group = find_group(c, on->group);

    if (!*on->group)
        return;
    if (strcmp(on->group, startup->group) == 0)
        WRONG(c, on, "%s can't wait for itself", on->group);
    else if (!group)
        WRONG(c, on, "there is no vm_group %s", on->group);
    else if (!find_kpi(group, on->kpi_event))
        WRONG(c, on, "no KPI of vm_group %s raises %s", on->group, on->kpi_event);
    else if (group->bootup_time == -1)
        WRONG(c, on, "vm_group %s has bootup_time -1: its %s is not waited for",
              on->group, on->kpi_event);
}

static void check_startup(const struct check *c, const Vnf__V1__Startup *startup)
{
    if (*startup->group && !find_group(c, startup->group))
        WRONG(c, startup, "there is no vm_group %s", startup->group);
    for (size_t i = 0; i < startup->n_depends_on; i++)
        check_dependency(c, startup, startup->depends_on[i]);
}

void datamodel_check(struct reader *reader, const Vnf__V1__Deployment *datamodel)
{
    struct check c = {.reader = reader, .datamodel = datamodel};

    for (size_t i = 0; i < datamodel->n_groups; i++) {
        c.group = datamodel->groups[i];
        check_group(&c);
    }
    for (size_t i = 0; i < datamodel->n_startups; i++)
        check_startup(&c, datamodel->startups[i]);
    cycle_check(reader, datamodel);
    network_check(reader, datamodel);
    machine_check(reader, datamodel);
}
