/*
 * accept_subnet.c - a network of the catalogue gets its subnet, or loses it. While a
 * deployment is on the network it stays what it is.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/resource_check.h"

static void subnet_set(struct network *network, const char *id,
                       const Vnf__V1__CatalogueSubnet *asked)
{
    network->subnet = id;
    network->address = asked ? asked->network : "";
    network->netmask = asked ? asked->netmask : "";
    network->gateway = asked ? asked->gateway : "";
    network->dirty = true;
}

static bool same(const struct network *network, const Vnf__V1__CatalogueSubnet *asked)
{
    return strcmp(network->name, asked->internal_network_id) == 0 &&
           strcmp(network->address, asked->network) == 0 &&
           strcmp(network->netmask, asked->netmask) == 0 &&
           strcmp(network->gateway, asked->gateway) == 0;
}

static int unused(const struct network *network, struct err *err)
{
    if (!*network->users)
        return 0;
    return err_set(err, ERR_CONFLICT, "network %s is used by %s", network->name,
                   network->users);
}

/* What stands under the id, and what its network is. */
static int create_check(const struct scene *scene, const struct operation *op,
                        const struct network *there,
                        const Vnf__V1__CatalogueSubnet *asked, struct err *err)
{
    const struct network *network;

    if (subnet_check(asked, err) < 0 || tenant_check(scene, op, err) < 0)
        return err->kind;
    if (there && !same(there, asked))
        return err_set(err, ERR_CONFLICT,
                       "subnet %s is there already and is another; delete it first",
                       there->subnet);
    network = network_find(&scene->catalogue, op->tenant, asked->internal_network_id);
    if (there)
        return 0;
    if (!network)
        return err_set(err, ERR_IMPOSSIBLE, "there is no network %.72s of this tenant",
                       asked->internal_network_id);
    if (*network->host_network || *network->subnet)
        return err_set(err, ERR_CONFLICT, "network %s is %s%s", network->name,
                       *network->subnet ? "on subnet " : "one of the hypervisors: ",
                       *network->subnet ? network->subnet : network->host_network);
    return unused(network, err);
}

static int create(struct scene *scene, struct deployment **d, struct operation *op,
                  struct err *err)
{
    const bool is_subnet =
        op->resource && op->resource->what_case == VNF__V1__RESOURCE__WHAT_SUBNET;
    const Vnf__V1__CatalogueSubnet *asked = is_subnet ? op->resource->subnet : NULL;
    const char *id = subject_id(op->deployment);
    const struct network *there = network_of_subnet(&scene->catalogue, op->tenant, id);

    if (create_check(scene, op, there, asked, err) < 0)
        return err->kind;
    catalogue_accept(scene, d, op);
    if (!there)
        subnet_set(
            network_find(&scene->catalogue, op->tenant, asked->internal_network_id), id,
            asked);
    return 0;
}

static int delete (struct scene *scene, struct deployment **d, struct operation *op,
                   struct err *err)
{
    const char *id = subject_id(op->deployment);
    struct network *network = network_of_subnet(&scene->catalogue, op->tenant, id);

    if (!network)
        return err_set(err, ERR_NOT_FOUND, "there is no subnet %s", id);
    if (unused(network, err) < 0)
        return err->kind;
    catalogue_accept(scene, d, op);
    subnet_set(network, "", NULL);
    return 0;
}

int accept_subnet(struct scene *scene, struct deployment **d, struct operation *op,
                  const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    return op->kind == KIND_CREATE_SUBNET ? create(scene, d, op, err)
                                          : delete (scene, d, op, err);
}
