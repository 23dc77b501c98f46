/*
 * serve.h - the loop of a service that answers messages from its tables: collect a
 * batch, one transaction, a handler each, commit, publish the replies, store the
 * offsets.
 *
 * The one place that obeys error kinds for such a service (style: 4 Errors):
 *   0        the replies are published
 *   refused  (INVALID, NOT_FOUND, CONFLICT ...) work undone to a savepoint; the route's
 *            reject is asked for the refusal to publish; a record that it cannot answer
 *            either (it fails too) goes to the dlq
 *   RETRY    roll back; the batch's partitions rest 1 s, the same again
 *   FATAL    the batch again, one by one; the record that fails alone goes to the dlq
 * Replies are published after the commit and the offsets stored after their delivery:
 * a crash between repeats the request, so handlers answer a repeat the same.
 */
#pragma once

#include "common/bus.h"
#include "common/db.h"

/* What a handler works with. */
struct tx {
    struct db *db;
    const struct record *record;
    struct replies *replies;
};

typedef int handler(struct tx *tx, struct err *err);

/* Queues a reply on `topic` under the record's key; packs it now. topic and type are
 * constants. */
void tx_reply(struct tx *tx, const char *topic, const char *type,
              const ProtobufCMessage *message);

struct route {
    const char *type; /* "ReserveAddress" */
    handler *handle;
    handler *reject; /* replies with the refusal that err holds */
};

/* Runs until service_stopping(). routes end with a row without type. A record of no
 * known type goes to the dlq. Returns 0 after a stop, or ERR_FATAL. */
int serve(struct bus *bus, struct db *db, const struct route *routes, struct err *err);

/* A health_check without context: whether the loop's last word with the database went
 * well. When idle the loop asks every two seconds. Any thread. */
bool serve_database_answers(void *context, struct err *err);
