/*
 * block.h - what goes out on a stream of server-sent events, as blocks that readers
 * share.
 */
#pragma once

#include "common/http_stream.h"
#include "proto/event.pb-c.h"
#include "services/api-gateway/events/cursor.h"

/* The event, and the place behind it as its id. */
struct http_block *block_event(const Vnf__V1__Event *event,
                               const struct cursor *behind);

/* Moves the reader's Last-Event-ID ahead, and shows nothing: the first word, and the
 * sign of life. */
struct http_block *block_place(const struct cursor *place);

/* The last word: an event of type `end` that says why. */
struct http_block *block_end(const char *reason);
