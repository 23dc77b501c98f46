/*
 * crew.h - the workers of one host. Only workers.c calls it.
 */
#pragma once

#include "services/lifecycle-engine/workers/workers.h"

struct crew;

/* uri is copied; options too. */
struct crew *crew_create(const char *uri, const struct workers_options *options);
/* Any thread. */
void crew_submit(struct crew *crew, const struct job *job);
/* Begins nothing any more; does not wait. */
void crew_close(struct crew *crew);
/* workers_destroy of one host; NULL: nothing. */
void crew_destroy(struct crew *crew, int wait_ms);
