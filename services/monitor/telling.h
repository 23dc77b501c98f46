/*
 * telling.h - from what collectors announce to alarms on Kafka: what is told, told
 * again, recorded, and what waits. The loop's thread.
 *
 * Of a target whose partition has not been read it is not known yet what was told
 * before: what is announced of it waits until then. Of one whose partition is leaving
 * nothing is told any more: what comes of it now is for the next watcher to find.
 */
#pragma once

#include "common/auto.h"
#include "services/monitor/partitions.h"
#include "services/monitor/targets/targets.h"
#include "services/monitor/verdict/alarms.h"
#include "services/monitor/verdict/inbox.h"

struct telling;

/* All must outlive it. */
struct telling *telling_create(struct inbox *inbox, struct targets *targets,
                               struct alarms *alarms, struct partitions *partitions);
void telling_destroy(struct telling *telling);
AUTO_DEFINE(telling_destroy, struct telling *);

/* Takes what lies in the inbox, and what waited if it need not any more. */
void telling_take(struct telling *telling);

/* Records what was told and is delivered, as far as it still stands. */
void telling_record(struct telling *telling);
/* When that is to be done (boot clock); 0: nothing was told. */
int64_t telling_record_us(const struct telling *telling);

/* Tells again what found no place in the bus's queue. */
void telling_try_again(struct telling *telling);
/* Whether telling_try_again has something to do. */
bool telling_is_behind(const struct telling *telling);
