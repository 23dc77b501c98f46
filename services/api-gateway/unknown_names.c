/*
 * unknown_names.c - gathers the names, asks for those that nobody knows, tells them.
 */
#include "services/api-gateway/unknown_names.h"

#include <string.h>

#include "common/mem.h"
#include "services/api-gateway/xml/tree.h"

/* Borrowed from the datamodel. */
struct names {
    struct named *all;
    size_t count, capacity;
};

static void add(struct names *names, const char *kind, const char *name)
{
    if (!*name)
        return;
    mem_grow(&names->all, names->count, &names->capacity, sizeof *names->all);
    names->all[names->count++] = (struct named){kind, name};
}

/* A network that the deployment brings itself is in no catalogue. */
static void add_network(struct names *names, const Vnf__V1__Deployment *datamodel,
                        const char *name)
{
    for (size_t i = 0; i < datamodel->n_networks; i++)
        if (strcmp(datamodel->networks[i]->name, name) == 0)
            return;
    add(names, "network", name);
}

static void add_group(struct names *names, const Vnf__V1__Deployment *datamodel,
                      const Vnf__V1__VmGroup *group)
{
    add(names, "image", group->image);
    add(names, "flavor", group->flavor);
    for (size_t i = 0; i < group->n_interfaces; i++)
        add_network(names, datamodel, group->interfaces[i]->network);
    if (group->scaling && group->scaling->pool)
        add_network(names, datamodel, group->scaling->pool->network);
}

/* Whether it is a leaf of that text, but for space around it. */
static bool says(xmlNode *node, const char *name)
{
    const char *text = node->children ? (const char *)node->children->content : NULL;
    size_t length = strlen(name);

    if (!text || tree_element(node->children))
        return false;
    text += strspn(text, " \t\r\n");
    return strncmp(text, name, length) == 0 &&
           !text[length + strspn(text + length, " \t\r\n")];
}

/* An element is called as the kind of what it names. */
static xmlNode *place_of_name(xmlNode *node, const char *kind, const char *name)
{
    xmlNode *found = tree_is(node, kind) && says(node, name) ? node : NULL;

    for (xmlNode *child = tree_element(node->children); child && !found;
         child = tree_element(child->next))
        found = place_of_name(child, kind, name);
    return found;
}

void unknown_names_tell(struct store *store, const char *tenant, xmlNode *root,
                        const Vnf__V1__Deployment *datamodel, struct problems *problems)
{
    struct names names = {.all = NULL};
    AUTO(PQclear) PGresult *rows = NULL;
    struct err err;

    for (size_t i = 0; i < datamodel->n_groups; i++)
        add_group(&names, datamodel, datamodel->groups[i]);
    if (names.count &&
        store_find_unknown(store, tenant, names.all, names.count, &rows, &err) == 0)
        for (int i = 0; i < PQntuples(rows); i++) {
            const char *kind = db_get_text(rows, i, 0), *name = db_get_text(rows, i, 1);

            problems_add(problems, 422, place_of_name(root, kind, name),
                         "%s '%s' is not in the catalogue", kind, name);
        }
    free(names.all);
}
