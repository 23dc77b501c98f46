/*
 * handover.h - partitions come and go. What came: first what a dead owner left in the
 * outbox is published, in order; then its unfinished operations go on the agenda, to be
 * taken over when its lease is out and the database may be believed.
 */
#pragma once

#include "common/db.h"
#include "services/lifecycle-engine/turn/agenda.h"
#include "services/lifecycle-engine/turn/lease.h"
#include "services/lifecycle-engine/turn/publish.h"

#define PARTITIONS_MAX 1024

struct handover;

struct handover *handover_create(void);
void handover_destroy(struct handover *handover);
AUTO_DEFINE(handover_destroy, struct handover *);

/* As the rebalance says, of one topic for all: they are assigned together. */
void handover_assigned(struct handover *handover, int32_t partition);
void handover_revoked(struct handover *handover, int32_t partition,
                      struct agenda *agenda);
bool handover_owns(const struct handover *handover, int32_t partition);

/* This process's claim on a partition: another one each time that it goes. A call that
 * was ordered under one may be made while it stands, so that an instance which lives
 * and lost the partition makes none behind the back of who has it now. Any thread. */
uint32_t handover_claim(const struct handover *handover, int32_t partition);
bool handover_claim_stands(const struct handover *handover, int32_t partition,
                           uint32_t claim);

/* Fills `list`, of PARTITIONS_MAX, with those that are taken in; returns how many. */
int handover_ours(const struct handover *handover, int32_t *list);

/* Whether some partition came for which handover_run has not been. */
bool handover_pending(const struct handover *handover);

/* Takes the partitions in. ERR_RETRY: try again before any of their records. */
int handover_run(struct handover *handover, struct db *db, struct agenda *agenda,
                 const struct lease *lease, struct publisher *publisher,
                 struct err *err);

/* Publishes again what stands in the outbox of all owned partitions. */
int handover_republish(struct handover *handover, struct db *db,
                       struct publisher *publisher, struct err *err);
