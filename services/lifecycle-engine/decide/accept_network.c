/*
 * accept_network.c - a network is put into the catalogue, or goes from it. On the
 * hypervisors nothing happens: theirs are there, and what has a subnet is made with the
 * first VM on it.
 */
#include <string.h>

#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/resource_check.h"

static void network_make(struct scene *scene, const struct operation *op,
                         const Vnf__V1__CatalogueNetwork *asked)
{
    struct network *network = arena_alloc(scene->arena, sizeof *network);

    *network = (struct network){
        .tenant = op->tenant,
        .name = subject_id(op->deployment),
        .host_network = asked->host_network,
        .subnet = "",
        .subnet_was = "",
        .address = "",
        .netmask = "",
        .gateway = "",
        .users = "",
        .fresh = true,
        .next = scene->catalogue.networks,
    };
    scene->catalogue.networks = network;
}

static int create(struct scene *scene, struct deployment **d, struct operation *op,
                  struct err *err)
{
    const bool is_network =
        op->resource && op->resource->what_case == VNF__V1__RESOURCE__WHAT_NETWORK;
    const Vnf__V1__CatalogueNetwork *asked = is_network ? op->resource->network : NULL;
    const char *name = subject_id(op->deployment);
    const struct network *there = network_find(&scene->catalogue, op->tenant, name);

    if (network_check(asked, err) < 0 || tenant_check(scene, op, err) < 0)
        return err->kind;
    if (there && strcmp(there->host_network, asked->host_network) != 0)
        return err_set(err, ERR_CONFLICT,
                       "network %s is there already and is another; delete it first",
                       name);
    catalogue_accept(scene, d, op);
    if (!there)
        network_make(scene, op, asked);
    return 0;
}

static int delete (struct scene *scene, struct deployment **d, struct operation *op,
                   struct err *err)
{
    const char *name = subject_id(op->deployment);
    struct network *network = network_find(&scene->catalogue, op->tenant, name);

    if (!network)
        return err_set(err, ERR_NOT_FOUND, "there is no network %s", name);
    if (*network->users)
        return err_set(err, ERR_CONFLICT, "network %s is used by %s", name,
                       network->users);
    if (*network->subnet)
        return err_set(err, ERR_CONFLICT, "network %s has subnet %s; delete that first",
                       name, network->subnet);
    catalogue_accept(scene, d, op);
    network->gone = true;
    return 0;
}

int accept_network(struct scene *scene, struct deployment **d, struct operation *op,
                   const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    return op->kind == KIND_CREATE_NETWORK ? create(scene, d, op, err)
                                           : delete (scene, d, op, err);
}
