/*
 * volume.h - one file of the pool in which hypervisors keep disks.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "services/lifecycle-engine/hypervisor/connection.h"

AUTO_DEFINE(virStoragePoolFree, virStoragePoolPtr);
AUTO_DEFINE(virStorageVolFree, virStorageVolPtr);

/* The pool of this folder, running; made where it is not there. NULL in *ret, and
 * nothing made, when `make` is false and there is none. The caller frees it. */
int pool_open(struct hypervisor *hypervisor, const char *folder, bool make,
              virStoragePoolPtr *ret, struct err *err);

/* A qcow2 disk over `base` (NULL: empty), of so many GiB (0: the base's). One of this
 * name that is whole stays as it is. path: where it lies, PATH_SIZE. */
int volume_need(struct hypervisor *hypervisor, virStoragePoolPtr pool, const char *name,
                const char *base, const char *base_format, unsigned gib, char *path,
                struct err *err);

/* A file of these bytes, which nobody but the host reads; one of its name goes. */
int volume_write(struct hypervisor *hypervisor, virStoragePoolPtr pool,
                 const char *name, const uint8_t *bytes, size_t length, char *path,
                 struct err *err);

int volume_remove(struct hypervisor *hypervisor, virStoragePoolPtr pool,
                  const char *name, struct err *err);
