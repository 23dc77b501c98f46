/*
 * members.h - VMs join a group: with uuid, name, MACs and place, before anything is
 * created.
 */
#pragma once

#include "services/lifecycle-engine/facts/scene.h"

/* What the group's image and flavor come to is kept: the catalogue may change later.
 * Both are in it (datamodel_check). */
void machine_resolve(struct scene *scene, const char *tenant, Vnf__V1__VmGroup *group);

/* Every interface's network that is not the deployment's own is looked up; one that is
 * made of a subnet joins the spec's networks, behind its own. What is not there
 * datamodel_check finds. */
void networks_resolve(struct scene *scene, const char *tenant,
                      Vnf__V1__Deployment *spec);

/* A VM more, of lot LOT_DEPLOYED, on that host. Lives in the arena. */
struct vm *member_add(struct scene *scene, struct deployment *d,
                      const struct operation *op, const Vnf__V1__VmGroup *group,
                      const char *host);

/* The nic has that address, by the datamodel or from a pool; "": none yet. A MAC that
 * was made for it is now that of the VM's place with this address: a DHCP server keeps
 * an address for the MAC that had it last, long after that VM has gone, and gives it to
 * the next VM of the place only if it comes with the same. */
void member_address(const struct deployment *d, const struct vm *vm, struct nic *nic,
                    const char *address);
