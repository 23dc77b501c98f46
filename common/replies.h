/*
 * replies.h - what handlers answered in a transaction, kept until it is committed, then
 * published and waited for. Only serve.c includes it; one thread.
 */
#pragma once

#include "common/bus.h"

struct replies;

/* Makes itself the one who hears of the bus's deliveries. */
struct replies *replies_create(struct bus *bus);
void replies_destroy(struct replies *replies);
AUTO_DEFINE(replies_destroy, struct replies *);

/* Packs a reply to the record. Its id is made of the record's place and the type,
 * so a repeat has the same. */
void replies_add(struct replies *replies, const struct record *record,
                 const char *topic, const char *type, const ProtobufCMessage *message);

size_t replies_count(const struct replies *replies);
/* Forgets all but the first `count`. */
void replies_cut(struct replies *replies, size_t count);

/* Publishes all and waits until the broker has them, then forgets them. `hurry` is
 * asked now and then whether to wait no longer. ERR_RETRY, ERR_FATAL: some are not
 * delivered. */
int replies_send(struct replies *replies, bool (*hurry)(void), struct err *err);
