/*
 * started.h - domains that were heard to start and that nobody watches yet: most are
 * watched a moment later, and then need no look. The host's lock guards it.
 */
#pragma once

#include <stdbool.h>

struct started; /* NULL: none */

/* The latest few thousand are kept. */
void started_add(struct started **set, const char *vm_id);
/* Returns whether it was there; it is not any more. */
bool started_take(struct started **set, const char *vm_id);
void started_clear(struct started **set);
