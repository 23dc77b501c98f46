/*
 * receivers.h - how much each receiver has on its way, so that a slow or dead one takes
 * no other's place. One thread.
 *
 * A receiver has at most RECEIVER_MOST requests at a time; one whose last request
 * failed, one.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "services/api-gateway/store/callbacks.h"

#define RECEIVER_MOST 4

struct receivers;

struct receivers *receivers_create(void);
void receivers_destroy(struct receivers *receivers);
AUTO_DEFINE(receivers_destroy, struct receivers *);

/* Whether one more may go there now. */
bool receivers_begin(struct receivers *receivers, const char *name);
/* failed: 0 or 1; -1: it was not tried. */
void receivers_end(struct receivers *receivers, const char *name, int failed);

/* Of all that differ from a new one; borrowed, good until the next call. */
const struct room *receivers_rooms(struct receivers *receivers, int *ret_count);
