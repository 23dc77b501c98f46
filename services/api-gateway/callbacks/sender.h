/*
 * sender.h - callbacks that wait -> their receivers.
 *
 * One thread, and libcurl's multi interface: as many requests as there are, of each
 * lane one. A lane is claimed for a lease, longer than a request may take; when this
 * gateway dies another claims it then.
 */
#pragma once

#include "services/api-gateway/callbacks/transfer.h"

struct sender;

/* Starts it; the options outlive it. */
struct sender *sender_start(struct store *store, const struct transfer_options *options,
                            int64_t retention_us);

/* New ones wait. Any thread; costs next to nothing. */
void sender_wake(struct sender *sender);

/* Claims nothing more from now on; returns at once. */
void sender_begin_stop(struct sender *sender);
/* Waits up to 3 s for answers under way, gives the rest back, ends. */
void sender_stop(struct sender *sender);
AUTO_DEFINE(sender_stop, struct sender *);
