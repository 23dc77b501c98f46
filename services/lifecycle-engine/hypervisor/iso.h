/*
 * iso.h - the files of a drive as the bytes of an ISO 9660 image (Rock Ridge and
 * Joliet), of volume "cidata", as cloud-init's NoCloud looks for (the standard writes
 * it in capitals, which it knows too). Pure but for memory and the temporary file that
 * libarchive wants.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"
#include "services/lifecycle-engine/hypervisor/day0.h"

/* *ret is malloc'd. ERR_CONFLICT with libarchive's words. */
int iso_write(const struct drive *drive, uint8_t **ret, size_t *ret_length,
              struct err *err);
