/*
 * group_view.c - see group_view.h.
 */
#include "services/api-gateway/group_view.h"

#include <string.h>

#include "services/api-gateway/print.h"

static const Vnf__V1__GroupRecord *record_of(const Vnf__V1__DeploymentRecord *record,
                                             const char *group)
{
    for (size_t i = 0; record && i < record->n_groups; i++)
        if (strcmp(record->groups[i]->name, group) == 0)
            return record->groups[i];
    return NULL;
}

static json_t *scaling_view(const Vnf__V1__GroupRecord *record)
{
    json_t *document = json_object();

    if (record->scaled) {
        document_text(document, "last", record->scaled->kind);
        document_time(document, "time", record->scaled->time_us);
        document_text(document, "operation", record->scaled->operation);
        document_text(document, "account", record->scaled->account);
        document_text(document, "text", record->scaled->text);
    }
    document_time(document, "cooldown_until", record->cooldown_until_us);
    document_number(document, "failures", record->failures);
    document_text(document, "circuit", record->circuit_open ? "open" : "closed");
    document_text(document, "why_not", record->why_not);
    return document;
}

json_t *group_view(const Vnf__V1__VmGroup *group,
                   const Vnf__V1__DeploymentRecord *record)
{
    const Vnf__V1__GroupRecord *own = record_of(record, group->name);
    json_t *document = json_object();

    document_text(document, "name", group->name);
    if (group->scaling) {
        document_number(document, "min_active", group->scaling->min_active);
        document_number(document, "max_active", group->scaling->max_active);
        document_switch(document, "elastic", group->scaling->elastic);
    }
    if (own)
        json_object_set_new(document, "scaling", scaling_view(own));
    return document;
}

void group_add_pool(json_t *document, const char *group, const json_t *pools)
{
    const char *name;
    const json_t *value;
    json_t *pool, *shown;
    size_t i;

    json_array_foreach(pools, i, pool)
    {
        if (strcmp(json_string_value(json_object_get(pool, "vm_group")), group) != 0)
            continue;
        shown = json_object();
        json_object_foreach(pool, name, value) if (strcmp(name, "vm_group") != 0)
            json_object_set(shown, name, (json_t *)(uintptr_t)value);
        json_object_set_new(document, "address_pool", shown);
    }
}
