/*
 * turn.h - the loop: one thread that owns everything that happens to the deployments of
 * its partitions.
 *
 *   collect   records, results, domains that went off, what is due (batch.c)
 *   load      lock the deployments, read the facts (store/load.c)
 *   decide    message by message, pure (decide/)
 *   write     one statement a table, the fence, commit (store/write.c)
 *   publish   what was committed, from memory (publish.c)
 *   act       jobs to the workers (workers/), and the offsets are stored
 *
 * From load to act it is commit.c; turn.c goes round.
 *
 * The one place that obeys error kinds: RETRY rolls back and does the same again after
 * a rest; anything else is tried again one item at a time, and the record that fails
 * alone three times goes to the dlq.
 */
#pragma once

#include "common/bus.h"
#include "common/db.h"
#include "services/lifecycle-engine/turn/handover.h"
#include "services/lifecycle-engine/turn/inbox.h"
#include "services/lifecycle-engine/turn/sweep.h"
#include "services/lifecycle-engine/workers/workers.h"

/* All borrowed. */
struct turn_options {
    struct bus *bus;
    struct db *db;
    struct lease *lease;
    struct inbox *inbox;
    struct agenda *agenda;
    struct handover *handover;
    struct publisher *publisher;
    struct workers *workers;
    struct workers *fetchers; /* of files of images: what takes long holds no host up */
    struct sweep *sweep;
    const char *image_folder;
};

struct turn;

struct turn *turn_create(const struct turn_options *options);
void turn_destroy(struct turn *turn);
AUTO_DEFINE(turn_destroy, struct turn *);

/* Turns until service_stopping(). 0, or ERR_FATAL when an invariant broke. */
int turn_serve(struct turn *turn, struct err *err);

/* One last turn over what the workers brought after the loop ended. */
void turn_finish(struct turn *turn);
