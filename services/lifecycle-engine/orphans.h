/*
 * orphans.h - domains that bear our names and that no deployment knows: listed, and
 * removed one by one when asked. Commands of the program, beside a service that runs.
 */
#pragma once

#include "common/err.h"

/* Prints "uuid name" of each on standard output, of all hosts that the tables know. */
int orphans_list(const char *database, struct err *err);
/* Switches this one off, undefines it, gives its reservations back. ERR_INVALID: there
 * is no such orphan; a domain that a deployment knows, or that bears another name, is
 * never touched. */
int orphans_remove(const char *database, const char *vm_id, struct err *err);
