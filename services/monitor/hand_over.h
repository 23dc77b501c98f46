/*
 * hand_over.h - partitions of vnf.monitoring that come and go. The loop's thread.
 *
 * What comes is read from its first record to the end that it has then; only after that
 * is anything told of its targets. What goes says nothing more; what was told of it is
 * delivered and recorded in it, for whoever reads it next, and its targets are not
 * watched any more. A monitor that is killed between an alarm and its record leaves an
 * alarm that is told again: never one that is missed.
 */
#pragma once

#include "common/bus.h"
#include "services/monitor/targets/recall.h"
#include "services/monitor/telling.h"

/* The caller's memory and, but for what hand_over_init makes, the caller's to fill in.
 */
struct hand_over {
    struct bus *bus;
    struct targets *targets;
    struct telling *telling;
    struct partitions partitions;
    struct recall *recall;
    bool stuck; /* Kafka did not take what was told, in this turn */
};

void hand_over_init(struct hand_over *hand_over);
void hand_over_finish(struct hand_over *hand_over);

/* For bus_options; context is the struct hand_over. */
bus_rebalance hand_over_assigned, hand_over_revoked;

/* Of every record. */
void hand_over_heard(struct hand_over *hand_over, const struct record *record);

/* After each batch: what has been read by now may be told of. Returns whether there is
 * a partition that is still being read. */
bool hand_over_turn(struct hand_over *hand_over);

/* All goes: the monitor ends. */
void hand_over_leave(struct hand_over *hand_over);
