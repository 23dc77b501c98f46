/*
 * listener.h - one client that reads the stream of events: what it wants, where it
 * stands, and the blocks that wait while it looks back.
 *
 * Not safe by itself: the hub's lock is around every call, but for a reader that the
 * hub does not know yet.
 */
#pragma once

#include "common/http_stream.h"
#include "services/api-gateway/events/cursor.h"
#include "services/api-gateway/events/filter.h"
#include "services/api-gateway/events/seen.h"

struct held_block {
    struct http_block *block;
    struct seen_mark mark;
};

struct listener {
    struct http_stream *stream;
    struct filter filter;
    struct cursor
        *from;         /* live events before that are not for it; NULL: not live yet */
    struct seen *seen; /* of one that looked back; NULL */
    bool holding;      /* it still looks back: live events wait */
    bool over;         /* while holding: the hub let go of it */
    char *account;     /* who reads */
    uint64_t changes;  /* hub_changes when the credentials were looked at */
    int64_t until_us;  /* of clock_boot_us: it comes anew then */
    struct held_block *held;
    size_t held_count, held_capacity;
    struct listener *previous, *next; /* the hub's */
};

/* Takes the stream and the filter's texts; account is copied. */
struct listener *listener_create(struct http_stream *stream,
                                 const struct filter *filter, const char *account,
                                 uint64_t changes);
void listener_destroy(struct listener *listener);
AUTO_DEFINE(listener_destroy, struct listener *);

/* Whether a live event there is for it. */
bool listener_wants(const struct listener *listener, int partition, int64_t offset,
                    const Vnf__V1__Event *event);

/* Sends the event or holds it; a repeat of what it was shown is left out. NULL, or why
 * the reader has to go: "" when its client went by itself. */
const char *listener_give(struct listener *listener, struct http_block *block,
                          struct seen_mark mark);

/* Sends what is no event, to one that is not holding. As listener_give. */
const char *listener_send(struct listener *listener, struct http_block *block);

/* It looks back no more: what was held is sent. As listener_give. */
const char *listener_release(struct listener *listener);

/* The last word, unless the reason is "". */
void listener_end(struct listener *listener, const char *reason);
