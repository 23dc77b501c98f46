/*
 * variables.c - see variables.h.
 */
#include "services/lifecycle-engine/hypervisor/variables.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/hypervisor/network_facts.h"

#define HOSTNAME_MAX 63

static void add(struct arena *arena, struct variable **list, const char *name,
                const char *value)
{
    struct variable *variable = arena_alloc(arena, sizeof *variable);

    *variable = (struct variable){name, value, *list};
    *list = variable;
}

static void nic_add(struct arena *arena, struct variable **list, const struct nic *nic,
                    const struct plug *plug)
{
    const bool cidr = *nic->address && plug->bits;
    char netmask[ADDRESS_SIZE] = "";
#define NIC(what) arena_format(arena, "NICID_%u_" what, nic->nicid)

    if (plug->bits)
        address_format(netmask, ~(uint32_t)0 << (32 - plug->bits));
    add(arena, list, NIC("IP_ADDRESS"), nic->address);
    add(arena, list, NIC("MAC_ADDRESS"), nic->mac);
    add(arena, list, NIC("NETWORK"), nic->network);
    add(arena, list, NIC("NETMASK"), arena_text(arena, netmask));
    add(arena, list, NIC("CIDR_PREFIX"),
        plug->bits ? arena_format(arena, "%u", plug->bits) : "");
    add(arena, list, NIC("CIDR_ADDRESS"),
        cidr ? arena_format(arena, "%s/%u", nic->address, plug->bits) : "");
    add(arena, list, NIC("GATEWAY"), plug->gateway);
#undef NIC
}

char *variables_hostname(struct arena *arena, const Vnf__V1__Day0 *day0)
{
    char index[12];
    int room = HOSTNAME_MAX - 1 - snprintf(index, sizeof index, "%u", day0->index);
    char *name = arena_format(arena, "%s-%s", day0->deployment, day0->group);

    for (char *c = name; *c; c++)
        *c = isalnum((unsigned char)*c) ? (char)tolower((unsigned char)*c) : '-';
    return arena_format(arena, "%.*s-%s", room, name, index);
}

struct variable *variables_of_vm(struct arena *arena, const struct domain *domain,
                                 const Vnf__V1__Day0 *day0)
{
    struct variable *list = NULL;

    add(arena, &list, "VM_NAME", domain->name);
    add(arena, &list, "VM_ID", domain->id);
    add(arena, &list, "VM_INDEX", arena_format(arena, "%u", day0->index));
    add(arena, &list, "VM_GROUP", day0->group);
    add(arena, &list, "VM_HOSTNAME", variables_hostname(arena, day0));
    add(arena, &list, "DEPLOYMENT", day0->deployment);
    add(arena, &list, "TENANT", day0->tenant);
    for (int i = 0; i < domain->nic_count; i++)
        nic_add(arena, &list, &domain->nics[i], &domain->plugs[i]);
    return list;
}

static const char *value_at(const Vnf__V1__Variable *variable, unsigned index)
{
    size_t last = variable->n_values ? variable->n_values - 1 : 0;

    return variable->n_values ? variable->values[index < last ? index : last] : "";
}

struct variable *variables_add(struct arena *arena, struct variable *facts,
                               const Vnf__V1__Configuration *configuration,
                               unsigned index)
{
    struct variable *list = facts;

    for (size_t i = 0; i < configuration->n_variables; i++) {
        const char *value = value_at(configuration->variables[i], index);
        size_t length = strlen(value);

        add(arena, &list, configuration->variables[i]->name,
            variables_put(arena, facts, value, &length));
    }
    return list;
}

static const char *value_of(const struct variable *variables, const char *name,
                            size_t length)
{
    for (; variables; variables = variables->next)
        if (strncmp(variables->name, name, length) == 0 && !variables->name[length])
            return variables->value;
    return NULL;
}

static size_t name_length(const char *text, size_t room)
{
    size_t n = 0;

    while (n < room && (isalnum((unsigned char)text[n]) || text[n] == '_'))
        n++;
    return n;
}

/* Writes what stands at the $; how much of text that was. */
static size_t put_one(FILE *out, const struct variable *variables, const char *text,
                      size_t room)
{
    const bool braced = room > 1 && text[1] == '{';
    const char *name = text + 1 + braced;
    size_t length = name_length(name, room - (size_t)(name - text));
    size_t taken = (size_t)(name - text) + length + braced;
    const char *value = length ? value_of(variables, name, length) : NULL;

    if (!value || taken > room || (braced && name[length] != '}')) {
        fputc('$', out);
        return 1;
    }
    fputs(value, out);
    return taken;
}

const char *variables_put(struct arena *arena, const struct variable *variables,
                          const char *text, size_t *length)
{
    char *put = NULL, *kept;
    size_t put_length = 0;
    FILE *out = open_memstream(&put, &put_length);

    for (size_t i = 0; i < *length;) {
        if (text[i] != '$') {
            fputc(text[i++], out);
            continue;
        }
        i += put_one(out, variables, text + i, *length - i);
    }
    fclose(out);
    kept = arena_alloc(arena, put_length + 1);
    memcpy(kept, put, put_length);
    free(put);
    *length = put_length;
    return kept;
}
