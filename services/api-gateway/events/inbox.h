/*
 * inbox.h - between the tail of vnf.events and the hub: what was heard and is not given
 * out yet, and the place behind it. Bounded; any thread, and none is held up for longer
 * than a copy takes.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "services/api-gateway/events/cursor.h"

struct inbox;

struct item {
    struct item *next;
    int partition;
    int64_t offset;
    size_t length;
    uint8_t payload[];
};

struct inbox *inbox_create(void);
void inbox_destroy(struct inbox *inbox);
AUTO_DEFINE(inbox_destroy, struct inbox *);

/* The tail's side, as hub.h says of hub_begin and hub_hear. */
void inbox_begin(struct inbox *inbox, const struct cursor *begun);
void inbox_hear(struct inbox *inbox, int partition, int64_t offset, const void *payload,
                size_t length);

/* As hub.h says of hub_place and hub_await. */
struct cursor *inbox_place(struct inbox *inbox);
bool inbox_await(struct inbox *inbox, int partition, int64_t offset, int timeout_ms);

/* One more listens: without any nothing is kept. Returns the place from where on it
 * does, the caller's; NULL: the tail is not fixed, `most` listen already, or it was
 * stopped. *ret_first: nobody did, and nothing waits. */
struct cursor *inbox_listen(struct inbox *inbox, int most, bool *ret_first);
void inbox_leave(struct inbox *inbox);
int inbox_listening(struct inbox *inbox);

/* What waits, in its order, at most a batch; waits for it for wait_us. *ret_lost:
 * behind these, others were not kept, there were too many. The caller frees them. */
struct item *inbox_take(struct inbox *inbox, int64_t wait_us, bool *ret_lost);
void inbox_free(struct item *items);

/* Nobody waits any more. */
void inbox_stop(struct inbox *inbox);
bool inbox_stopped(struct inbox *inbox);
