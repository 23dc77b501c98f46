/*
 * model.c - the words of a group as a table.
 */
#include "tests/simulator/model.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define LIST_MAX 16

#define NEW(arena, type, init)                                                         \
    __extension__({                                                                    \
        type *new_ = arena_alloc(arena, sizeof *new_);                                 \
        init(new_);                                                                    \
        new_;                                                                          \
    })
#define LIST(arena, list, count, item)                                                 \
    do {                                                                               \
        if (!(list))                                                                   \
            (list) = arena_alloc(arena, LIST_MAX * sizeof *(list));                    \
        if ((count) < LIST_MAX)                                                        \
            (list)[(count)++] = (item);                                                \
    } while (0)

struct making {
    struct arena *arena;
    Vnf__V1__Deployment *spec;
    Vnf__V1__VmGroup *group;
};

Vnf__V1__Deployment *model_new(struct arena *arena)
{
    Vnf__V1__Deployment *spec =
        NEW(arena, Vnf__V1__Deployment, vnf__v1__deployment__init);

    spec->name = "d";
    return spec;
}

static Vnf__V1__Startup *startup_of(struct making *m)
{
    Vnf__V1__Startup *startup;

    for (size_t i = 0; i < m->spec->n_startups; i++)
        if (strcmp(m->spec->startups[i]->group, m->group->name) == 0)
            return m->spec->startups[i];
    startup = NEW(m->arena, Vnf__V1__Startup, vnf__v1__startup__init);
    startup->group = m->group->name;
    LIST(m->arena, m->spec->startups, m->spec->n_startups, startup);
    return startup;
}

static void after(struct making *m, const char *value)
{
    Vnf__V1__Startup *startup = startup_of(m);
    Vnf__V1__Dependency *on =
        NEW(m->arena, Vnf__V1__Dependency, vnf__v1__dependency__init);

    on->group = arena_text(m->arena, value);
    on->kpi_event = "VM_ALIVE";
    LIST(m->arena, startup->depends_on, startup->n_depends_on, on);
}

static void restarts(struct making *m, const char *value)
{
    (void)value;
    startup_of(m)->restart_on_dependency = true;
}

static void kpi_add(struct making *m, const char *event, const char *collector)
{
    Vnf__V1__Kpi *kpi = NEW(m->arena, Vnf__V1__Kpi, vnf__v1__kpi__init);

    kpi->event_name = arena_text(m->arena, event);
    kpi->collector = NEW(m->arena, Vnf__V1__Collector, vnf__v1__collector__init);
    kpi->collector->type = arena_text(m->arena, collector);
    LIST(m->arena, m->group->kpis, m->group->n_kpis, kpi);
}

static void rule_add(struct making *m, const char *event, const char *action)
{
    Vnf__V1__Rule *rule = NEW(m->arena, Vnf__V1__Rule, vnf__v1__rule__init);

    rule->event_name = arena_text(m->arena, event);
    LIST(m->arena, rule->actions, rule->n_actions, arena_text(m->arena, action));
    LIST(m->arena, m->group->rules, m->group->n_rules, rule);
}

static void heals(struct making *m, const char *value)
{
    (void)value;
    rule_add(m, "VM_ALIVE", "FALSE recover autohealing");
}

static void elastic(struct making *m, const char *value)
{
    (void)value;
    m->group->scaling->elastic = true;
    kpi_add(m, "VM_OVERLOADED", "CPU_LOAD_1");
    kpi_add(m, "VM_UNDERLOADED", "CPU_LOAD_1");
    rule_add(m, "VM_OVERLOADED", "TRUE scaleout");
    rule_add(m, "VM_UNDERLOADED", "TRUE scalein");
}

static void unwatched(struct making *m, const char *value)
{
    (void)value;
    m->group->n_kpis = 0;
}

static void serial(struct making *m, const char *value)
{
    (void)value;
    m->group->startup_order = "serial";
}

static void pool(struct making *m, const char *value)
{
    Vnf__V1__AddressPool *p =
        NEW(m->arena, Vnf__V1__AddressPool, vnf__v1__address_pool__init);

    p->network = "default";
    p->gateway = "10.0.0.1";
    p->netmask = "255.255.255.0";
    for (int i = 0; i < atoi(value); i++)
        LIST(m->arena, p->addresses, p->n_addresses,
             arena_format(m->arena, "10.0.0.%d", 10 + i));
    m->group->scaling->pool = p;
}

static Vnf__V1__RecoveryPolicy *policy_of(struct making *m)
{
    if (!m->group->recovery_policy)
        m->group->recovery_policy =
            NEW(m->arena, Vnf__V1__RecoveryPolicy, vnf__v1__recovery_policy__init);
    return m->group->recovery_policy;
}

static void policy(struct making *m, const char *value)
{
    policy_of(m)->recovery_type = strcmp(value, "manual") == 0 ? "MANUAL" : "AUTO";
    if (strcmp(value, "reboot") == 0)
        policy_of(m)->action_on_recovery = "REBOOT_ONLY";
    else if (strcmp(value, "redeploy") == 0)
        policy_of(m)->action_on_recovery = "REDEPLOY_ONLY";
    else
        policy_of(m)->action_on_recovery = "REBOOT_THEN_REDEPLOY";
}

static void retries(struct making *m, const char *value)
{
    policy_of(m)->max_retries = (uint32_t)atoi(value);
}

static void max(struct making *m, const char *value)
{
    m->group->scaling->max_active = (uint32_t)atoi(value);
}

static void wait(struct making *m, const char *value)
{
    m->group->recovery_wait_time = (uint32_t)atoi(value);
}

static void boot(struct making *m, const char *value)
{
    m->group->bootup_time = atoi(value);
}

static void reboot(struct making *m, const char *value)
{
    m->group->reboot_time = (uint32_t)atoi(value);
}

static void shut(struct making *m, const char *value)
{
    m->group->shutdown_timeout = (uint32_t)atoi(value);
}

static const struct {
    const char *word;
    bool has_value;
    void (*make)(struct making *m, const char *value);
} WORDS[] = {
    {"max",       true,  max      },
    {"after",     true,  after    },
    {"restarts",  false, restarts },
    {"serial",    false, serial   },
    {"pool",      true,  pool     },
    {"heals",     false, heals    },
    {"policy",    true,  policy   },
    {"retries",   true,  retries  },
    {"wait",      true,  wait     },
    {"boot",      true,  boot     },
    {"reboot",    true,  reboot   },
    {"shutdown",  true,  shut     },
    {"elastic",   false, elastic  },
    {"unwatched", false, unwatched},
};

static void group_begin(struct making *m, const char *name, unsigned min)
{
    Vnf__V1__VmGroup *group = NEW(m->arena, Vnf__V1__VmGroup, vnf__v1__vm_group__init);
    Vnf__V1__Interface *interface =
        NEW(m->arena, Vnf__V1__Interface, vnf__v1__interface__init);

    m->group = group;
    group->name = arena_text(m->arena, name);
    group->image = "tiny";
    group->flavor = "small";
    group->bootup_time = 60;
    group->shutdown_timeout = 10;
    interface->network = "default";
    LIST(m->arena, group->interfaces, group->n_interfaces, interface);
    group->scaling = NEW(m->arena, Vnf__V1__Scaling, vnf__v1__scaling__init);
    group->scaling->min_active = group->scaling->max_active = min;
    kpi_add(m, "VM_ALIVE", "ICMPPing");
    LIST(m->arena, m->spec->groups, m->spec->n_groups, group);
}

static int word_add(struct making *m, char **words, int count, struct err *err)
{
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        if (strcmp(WORDS[i].word, words[0]) != 0)
            continue;
        if (WORDS[i].has_value && count < 2)
            break;
        WORDS[i].make(m, words[1]);
        return 1 + WORDS[i].has_value;
    }
    return err_set(err, ERR_INVALID, "a group is not described by '%s'", words[0]);
}

int model_add(struct arena *arena, Vnf__V1__Deployment *spec, char **words, int count,
              struct err *err)
{
    struct making m = {arena, spec, NULL};
    int used = 2;

    if (count < 2)
        return err_set(err, ERR_INVALID, "a group has a name and a number of VMs");
    group_begin(&m, words[0], (unsigned)atoi(words[1]));
    while (used < count) {
        int n = word_add(&m, words + used, count - used, err);

        if (n < 0)
            return n;
        used += n;
    }
    return 0;
}
