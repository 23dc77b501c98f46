/*
 * day0.h - what the drive of a VM's day 0 holds: cloud-init's files (NoCloud), and
 * every file that the datamodel gives, in plain.
 *
 *   meta-data        instance-id, local-hostname
 *   network-config   each nic by its MAC: DHCP, or its address where no DHCP is
 *   user-data        write_files of what has a place in the guest; or the user's own
 *   vendor-data      write_files, where user-data is the user's own
 *   files/etc/role   what has a place in the guest, by its path
 *   day0.txt         what has none
 */
#pragma once

#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"
#include "services/lifecycle-engine/facts/domain.h"

#define DRIVE_FILES_MAX 64

struct drive_file {
    const char *path, *text;
    size_t length;
};

struct drive {
    struct arena *arena; /* of the texts */
    int count;           /* 0: no drive */
    struct drive_file files[DRIVE_FILES_MAX + 4];
};

/* A VM that has a day 0, or boots a disk, has a drive. folder: where the files are that
 * the datamodel names. ERR_CONFLICT: one of them is not there. */
int day0_drive(const struct domain *domain, const char *folder, struct drive *ret,
               struct err *err);
void drive_finish(struct drive *drive);

static inline void auto_drive_finish(struct drive *drive)
{
    drive_finish(drive);
}
