/*
 * replay.h - readers that go on from where they were: each has a thread that reads
 * vnf.events from its place to where the live stream is, and then gives it to the hub
 * without a gap and without showing anything twice. At most REPLAYS_MOST at once.
 */
#pragma once

#include "services/api-gateway/events/hub.h"

#define REPLAYS_MOST 16

struct replays;

/* The hub outlives it; brokers likewise. */
struct replays *replays_create(struct hub *hub, const char *brokers);
/* Ends those that run, and waits for them; none begins any more. */
void replays_stop(struct replays *replays);
/* They were stopped, and nobody asks for one any more. */
void replays_destroy(struct replays *replays);
AUTO_DEFINE(replays_destroy, struct replays *);

/* Keeps a place for one more; false: there is none. Any thread. */
bool replays_reserve(struct replays *replays);
/* Uses it: takes the listener, and `from`. */
void replays_begin(struct replays *replays, struct listener *listener,
                   struct cursor *from);
/* Gives it back, unused. */
void replays_cancel(struct replays *replays);
