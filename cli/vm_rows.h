/*
 * vm_rows.h - the VMs of a deployment as rows of a table.
 */
#pragma once

#include "cli/show.h"

extern const struct column VM_COLUMNS[];

/* Each VM with "place", GROUP/INDEX. The caller's. */
json_t *vm_rows(const json_t *deployment);
