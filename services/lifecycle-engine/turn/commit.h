/*
 * commit.h - one turn: from a batch to what is committed, and what follows from that:
 * events are published, jobs go to the workers, due times onto the agenda.
 */
#pragma once

#include "services/lifecycle-engine/turn/batch.h"
#include "services/lifecycle-engine/turn/turn.h"

struct commit {
    const struct turn_options *o; /* borrowed */
    uint64_t next_outbox_id;
    int32_t partitions;      /* of vnf.operations; 0: not asked yet */
    int64_t gather_until_us; /* before the next turn begins; 0: it does not wait */
};

void commit_init(struct commit *commit, const struct turn_options *options);

/* One transaction over the batch. On failure nothing has happened: ERR_RETRY, or
 * another kind where one of the items may be the cause. */
int commit_run(struct commit *commit, struct batch *batch, struct err *err);
