/*
 * disks.h - the disks of a domain, as volumes of a storage pool of the host's libvirt:
 * its own, over its image; those of its volumes; the drive that holds its day 0.
 *
 * Through libvirt, so that it is the host that writes: the engine needs neither the
 * folder nor rights in it, and the host may be another machine or container.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"

/* Fills domain->disks. What an undefined domain has by its names is kept, but the
 * drive, which is written anew; of a domain that is defined nothing is touched. On
 * libvirt's test driver no disk is made; the day 0 is read there too, and what is wrong
 * with it told. Connects. ERR_CONFLICT: the image or a file is not there, libvirt
 * refuses. */
int disks_make(struct hypervisor *hypervisor, struct domain *domain, struct err *err);

/* All that disks_make ever made for this VM; what is not there is gone. */
int disks_remove(struct hypervisor *hypervisor, const char *vm_id, struct err *err);
