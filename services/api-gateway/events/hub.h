/*
 * hub.h - the live stream of events: what the tail of vnf.events brings, to all who
 * read.
 *
 * The tail's thread only puts records into a queue; a thread of the hub's own reads
 * them and gives each to the readers that want it, printed once. The queue is bounded:
 * when it overflows, every reader is told to come anew, and looks back for what it
 * missed.
 */
#pragma once

#include "services/api-gateway/events/cursor.h"
#include "services/api-gateway/events/listener.h"

#define HUB_READERS_MOST 2000

struct hub;

struct hub *hub_start(void);
/* Tells all readers that it ends, and takes none any more. No replay runs. */
void hub_stop(struct hub *hub);
/* It was stopped, and nobody calls it any more. */
void hub_destroy(struct hub *hub);
AUTO_DEFINE(hub_destroy, struct hub *);

/* The tail's thread: where it begins, once; then each record. */
void hub_begin(struct hub *hub, const struct cursor *begun);
void hub_hear(struct hub *hub, int partition, int64_t offset, const void *payload,
              size_t length);

/* The place behind the last record that was heard, the caller's; NULL: the tail is not
 * fixed yet. Any thread, as below. */
struct cursor *hub_place(struct hub *hub);

/* Waits until the record at that offset has been heard; false: not in time. */
bool hub_await(struct hub *hub, int partition, int64_t offset, int timeout_ms);

/* Takes the reader: it gets what is heard from now on; listener->from says since when.
 * One that is holding stays its replay's to use until hub_release. False, and nothing
 * is taken: there are too many, it stops, or an account has
 * changed since the listener's `changes`. */
bool hub_add(struct hub *hub, struct listener *listener);

/* A holding reader is through with looking back; why: NULL, or why it must go. */
void hub_release(struct hub *hub, struct listener *listener, const char *why);

/* The account has changed: whoever reads under it is sent away. NULL: everybody. */
void hub_forget(struct hub *hub, const char *account);

/* Counts hub_forget, so that who was let in before one and comes after it is told from
 * others: hub_add sends him away. */
uint64_t hub_changes(struct hub *hub);

/* How many more readers there may be. */
int hub_room(struct hub *hub);
