/*
 * restored.h - after the database was set back to an older copy: what differs from it,
 * and how the engine goes on. Commands of the program, while no engine runs.
 */
#pragma once

#include "common/err.h"

/* Prints "uuid name what" of each VM whose domain is not as the tables know it. */
int restored_drift(const char *database, struct err *err);
/* Makes the tables fit to go on with, in maintenance. ERR_INVALID: an engine runs. */
int restored_go_on(const char *database, struct err *err);
