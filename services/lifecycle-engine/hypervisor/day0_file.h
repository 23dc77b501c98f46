/*
 * day0_file.h - a file that a day 0 names instead of giving its text.
 */
#pragma once

#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"

#define DAY0_FILE_MAX (1 << 20)

/* url: file:///path, of a file beneath folder; links and .. do not lead out of it. *ret
 * in the arena, ended by 0. ERR_CONFLICT: no folder, no such file, longer than 1 MiB.
 */
int day0_file_read(struct arena *arena, const char *folder, const char *url,
                   const char **ret, size_t *ret_length, struct err *err);
