/*
 * publish.h - what a turn committed, to Kafka: published from memory by the thread that
 * committed; the outbox rows go with a later turn, when Kafka has acknowledged them.
 */
#pragma once

#include "common/bus.h"
#include "services/lifecycle-engine/facts/scene.h"

struct publisher;

struct publisher *publisher_create(struct bus *bus);
void publisher_destroy(struct publisher *publisher);
AUTO_DEFINE(publisher_destroy, struct publisher *);

/* In order; never fails: what cannot be queued now stands in the outbox, or is sent
 * again at its step's deadline. */
void publisher_send(struct publisher *publisher, const struct message *messages);

/* Outbox ids that Kafka has acknowledged, until publisher_dropped. The loop's thread.
 */
const uint64_t *publisher_published(struct publisher *publisher, int *ret_count);
/* The first `count` of them are out of the table. */
void publisher_dropped(struct publisher *publisher, int count);

/* Whether some message was refused, so that the outbox holds what nobody publishes:
 * asking clears it. */
bool publisher_missed(struct publisher *publisher);
/* It still does. */
void publisher_miss(struct publisher *publisher);
