/*
 * group.c - the consumer group that the instances are in: who has which partitions, who
 * is put out, and when that is heard of.
 */
#include "services/lifecycle-engine/turn/handover.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/engine.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

#define SESSION_US (2 * SECOND)
#define REJOIN_US (100 * MS)

static int64_t overlap_us; /* until then two may be at work */

void group_reset(void)
{
    overlap_us = -1;
}

bool engines_overlap(void)
{
    return timeline_now() <= overlap_us || broker_lost_order();
}

static bool is_member(const struct engine *e)
{
    return e->up && !e->evicted && !e->leaving;
}

static void revoke(struct engine *e)
{
    for (int p = 0; p < PARTITIONS; p++)
        if (e->bus.owned[p]) {
            e->bus.owned[p] = false;
            handover_revoked(e->handover, p, e->agenda);
        }
}

/* Eager, as range assignment is: all give all back, then it is dealt anew. */
static void rebalance(void *context, uint64_t word)
{
    int members = 0, nth = 0;

    (void)context, (void)word;
    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        if (!is_member(e))
            continue;
        members++;
        broker_offsets_commit(&e->bus);
        revoke(e);
    }
    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        if (!is_member(e))
            continue;
        for (int p = 0; p < PARTITIONS; p++)
            e->bus.wanted[p] = p * members / PARTITIONS == nth;
        e->bus.rebalance = true;
        nth++;
    }
}

void group_rebalance_after(int64_t delay_us)
{
    if (delay_us)
        timeline_after(delay_us, rebalance, NULL, 0);
    else
        rebalance(NULL, 0);
}

bool engine_claim_stands(const struct engine *e, const struct job *job)
{
    return handover_claim_stands(e->handover, job->partition, job->claim);
}

void engine_assigned(struct engine *e, int32_t partition)
{
    handover_assigned(e->handover, partition);
}

static void evict(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life || !e->frozen)
        return;
    e->evicted = true;
    rebalance(NULL, 0);
}

void engine_freeze(struct engine *e)
{
    journal("    engine  %d is frozen", e->number);
    e->frozen = true;
    timeline_after(SESSION_US, evict, e, e->life);
}

/* It learns that it was put out of the group only by and by. */
static void rejoin(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life || e->frozen || !e->evicted)
        return;
    revoke(e);
    e->evicted = false;
    group_rebalance_after(300 * MS);
}

void engine_thaw(int number)
{
    struct engine *e = &engines[number - 1];

    if (!e->up || !e->frozen)
        return;
    journal("    engine  %d goes on", number);
    if (e->evicted)
        overlap_us = timeline_now() + SECOND;
    e->frozen = false;
    e->woken = true;
    timeline_after(REJOIN_US, rejoin, e, e->life);
}
