/*
 * batch.h - what one turn works on: records and the items made of them, results, due
 * times; and how all of it is given back when the turn does not commit.
 */
#pragma once

#include "services/lifecycle-engine/facts/item.h"
#include "services/lifecycle-engine/turn/handover.h"
#include "services/lifecycle-engine/turn/inbox.h"

#define BATCH_MAX 512

struct batch {
    struct arena *arena;
    struct record *records;
    const char **condemned; /* of records: why it goes to the dlq; NULL: it does not */
    int record_count;
    struct item *items;
    int count;
    struct note *notes; /* of ITEM_RESULT and ITEM_DOMAIN_OFF; the batch's */
};

/* Empty, in the arena. */
struct batch *batch_create(struct arena *arena);

void batch_collect_records(struct batch *batch, struct bus *bus, int wait_ms);
/* Records -> items. One of a foreign partition is dropped; an Operation under a wrong
 * key is produced again under the right one. */
void batch_read_records(struct batch *batch, struct bus *bus,
                        const struct handover *handover, int32_t partitions);
void batch_collect_notes(struct batch *batch, struct inbox *inbox);
/* rested_us: for how long due times have rested, until now. */
void batch_collect_due(struct batch *batch, struct agenda *agenda,
                       const struct handover *handover, int64_t rested_us);

/* This record will go to the dlq. */
void batch_condemn(struct batch *batch, const struct record *record, const char *why);

/* Committed: dead letters sent, offsets stored, records and notes freed. A dead letter
 * that cannot be sent leaves its record to come again. */
void batch_done(struct batch *batch, struct bus *bus);
/* Not committed: all of it comes again. */
void batch_put_back(struct batch *batch, struct bus *bus, struct inbox *inbox,
                    struct agenda *agenda);

/* `one` gets the first item, with its record; batch_shift takes it out of the batch. */
void batch_first(struct batch *batch, struct batch *one);
void batch_shift(struct batch *batch);
