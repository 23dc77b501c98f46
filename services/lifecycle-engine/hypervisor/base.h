/*
 * base.h - the file beneath a VM's own disk.
 */
#pragma once

#include "common/err.h"

/* Whether a disk of so many GiB holds what is in the image at `base`; 0 is as large as
 * that. ERR_CONFLICT: it does not, a guest would find its file systems cut off. A file
 * that cannot be read from here, for hosts elsewhere, is not judged. Any thread. */
int base_fits(const char *base, unsigned gib, struct err *err);
