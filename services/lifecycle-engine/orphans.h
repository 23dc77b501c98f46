/*
 * orphans.h - domains that bear our names and that no deployment knows: listed, and
 * removed one by one when asked. Commands of the program, beside a service that runs.
 */
#pragma once

#include "common/err.h"

struct orphans_place {
    const char *database, *hypervisor;
};

/* Prints "uuid name" of each on standard output. */
int orphans_list(const struct orphans_place *place, struct err *err);
/* Switches this one off, undefines it, gives its reservations back. ERR_NOT_FOUND:
 * there is no such orphan; a domain that a deployment knows, or that bears another
 * name, is never touched. */
int orphans_remove(const struct orphans_place *place, const char *vm_id,
                   struct err *err);
