/*
 * agenda.h - when the loop must look at which deployment again: the next due time of
 * its steps, and takeovers that wait for a lease to end. Nothing in it matters: it is
 * made again from the rows at each assignment. Times are of the boot clock. The loop's
 * thread.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/auto.h"

struct agenda;

struct agenda *agenda_create(int64_t now_us);
void agenda_destroy(struct agenda *agenda);
AUTO_DEFINE(agenda_destroy, struct agenda *);

/* The next due time of a deployment's steps; 0: none, and the entry goes. */
void agenda_set_due(struct agenda *agenda, const char *tenant, const char *deployment,
                    int32_t partition, int64_t due_us);
/* From then on its operations are ours; until then its due times rest. */
void agenda_set_takeover(struct agenda *agenda, const char *tenant,
                         const char *deployment, int32_t partition, int64_t at_us);
/* Forgets a partition that went to another instance. */
void agenda_drop_partition(struct agenda *agenda, int32_t partition);

/* What has come due: a takeover or a deadline; the texts live until the entry changes.
 * The entry is off the agenda then. False: nothing has. */
struct appointment {
    const char *tenant, *deployment;
    int32_t partition;
    bool takeover;
};
bool agenda_next(struct agenda *agenda, int64_t now_us, struct appointment *ret);
int64_t agenda_wait_us(const struct agenda *agenda, int64_t now_us, int64_t limit_us);
