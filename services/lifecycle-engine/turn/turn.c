/*
 * turn.c - the loop. See turn.h for its stations.
 */
#include "services/lifecycle-engine/turn/turn.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/service.h"
#include "services/lifecycle-engine/store/store.h"
#include "services/lifecycle-engine/turn/commit.h"

#define IDLE_US 1000000 /* acknowledged outbox rows wait at most this long */
#define REST_US 300000  /* after a failed turn */
#define ATTEMPTS_MAX 3

struct turn {
    struct turn_options o;
    struct commit commit;
    int64_t rest_until_us;
    int64_t away_since_us; /* Kafka; 0: it is there */
    char trouble[240]; /* why the last turn was put off, said once; "": it was not */
};

struct turn *turn_create(const struct turn_options *options)
{
    struct turn *turn = xcalloc(1, sizeof *turn);

    turn->o = *options;
    commit_init(&turn->commit, &turn->o);
    return turn;
}

void turn_destroy(struct turn *turn)
{
    free(turn);
}

/* --- when a turn fails ----------------------------------------------------------- */

/* Once a change: an outage is two lines, however often a turn is tried. */
static void trouble_note(struct turn *turn, const char *reason)
{
    if (strcmp(turn->trouble, reason) == 0)
        return;
    if (*reason)
        log_event(LOG_WARNING, NULL, "turns are put off and tried again", "reason",
                  reason, NULL);
    else
        log_event(LOG_INFO, NULL, "turns go on", NULL);
    snprintf(turn->trouble, sizeof turn->trouble, "%s", reason);
}

static void rest(struct turn *turn, struct batch *batch, const struct err *err)
{
    trouble_note(turn, err->msg);
    batch_put_back(batch, turn->o.bus, turn->o.inbox, turn->o.agenda);
    turn->rest_until_us = clock_boot_us() + REST_US;
}

/* A record that fails alone is tried three times, crashes included. */
static int attempt(struct turn *turn, struct batch *one, struct err *err)
{
    const struct record *record = one->items[0].record;
    int count = 0;

    if (record && store_attempt(turn->o.db, record, &count, err) < 0)
        return err->kind;
    if (count > ATTEMPTS_MAX) {
        batch_condemn(one, one->items[0].record, "it failed three turns");
        return store_attempt_over(turn->o.db, record, err);
    }
    if (commit_run(&turn->commit, one, err) < 0)
        return err->kind;
    return record ? store_attempt_over(turn->o.db, record, err) : 0;
}

/* Item by item; those that are over are taken out of the batch. */
static int one_by_one(struct turn *turn, struct batch *batch, struct err *err)
{
    while (batch->count > 0) {
        struct batch one;
        int r = ERR_FATAL;

        batch_first(batch, &one);
        for (int i = 0; r == ERR_FATAL && i <= ATTEMPTS_MAX; i++)
            r = attempt(turn, &one, err);
        if (r < 0)
            return r;
        batch_done(&one, turn->o.bus);
        batch_shift(batch);
    }
    return 0;
}

/* The one place that obeys error kinds. */
static int turn_run(struct turn *turn, struct batch *batch, struct err *err)
{
    int r = commit_run(&turn->commit, batch, err);

    if (r < 0 && r != ERR_RETRY) {
        log_event(LOG_ERROR, NULL, "turn failed: again one by one", "reason", err->msg,
                  NULL);
        r = one_by_one(turn, batch, err);
    }
    if (r == 0) {
        trouble_note(turn, "");
        batch_done(batch, turn->o.bus);
    } else if (r == ERR_RETRY) {
        rest(turn, batch, err);
    }
    fault_point("turn.over");
    return r == ERR_RETRY ? 0 : r;
}

/* --- the loop -------------------------------------------------------------------- */

static int wait_ms(struct turn *turn)
{
    int64_t now = clock_boot_us();
    int64_t wait = agenda_wait_us(turn->o.agenda, now, IDLE_US);
    struct err err;

    if (wait < REST_US && !bus_connected(turn->o.bus, &err))
        wait = REST_US; /* what is due rests while Kafka is away */
    if (!inbox_is_empty(turn->o.inbox))
        wait = 0;
    if (turn->rest_until_us > now)
        wait = turn->rest_until_us - now;
    return (int)((wait + 999) / 1000);
}

static bool resting(struct turn *turn)
{
    if (!turn->rest_until_us)
        return false;
    if (turn->rest_until_us > clock_boot_us())
        return true;
    turn->rest_until_us = 0;
    bus_resume(turn->o.bus);
    return false;
}

/* What must stand before records are decided: partitions taken in, their number known.
 */
static int prepare(struct turn *turn, struct err *err)
{
    if (!turn->commit.partitions && bus_partitions(turn->o.bus, TOPIC_OPERATIONS,
                                                   &turn->commit.partitions, err) < 0)
        return err->kind;
    if (handover_pending(turn->o.handover) &&
        handover_run(turn->o.handover, turn->o.db, turn->o.agenda, turn->o.lease,
                     turn->o.publisher, err) < 0)
        return err->kind;
    if (turn->commit.partitions && sweep_is_due(turn->o.sweep, clock_boot_us()) &&
        sweep_run(turn->o.sweep, turn->o.db, turn->o.handover, turn->o.inbox,
                  clock_boot_us(), err) < 0)
        return err->kind;
    if (publisher_missed(turn->o.publisher) &&
        handover_republish(turn->o.handover, turn->o.db, turn->o.publisher, err) < 0) {
        publisher_miss(turn->o.publisher);
        return err->kind;
    }
    return 0;
}

static bool anything_to_do(struct turn *turn, const struct batch *batch)
{
    int published;

    publisher_published(turn->o.publisher, &published);
    return batch->count > 0 || batch->record_count > 0 || published > 0;
}

/* What is due rests while Kafka is away: an answer could not come. */
static void due_collect(struct turn *turn, struct batch *batch)
{
    int64_t now = clock_boot_us();
    struct err err;

    if (!bus_connected(turn->o.bus, &err)) {
        turn->away_since_us = turn->away_since_us ? turn->away_since_us : now;
        return;
    }
    batch_collect_due(batch, turn->o.agenda, turn->o.handover,
                      turn->away_since_us ? now - turn->away_since_us : 0);
    turn->away_since_us = 0;
}

static int step(struct turn *turn, struct arena *arena, struct err *err)
{
    struct batch *batch = batch_create(arena);
    bool rests = resting(turn);

    if (turn->commit.gather_until_us)
        bus_gather(turn->o.bus, turn->commit.gather_until_us);
    batch_collect_records(batch, turn->o.bus, wait_ms(turn));
    if (rests) {
        batch_put_back(batch, turn->o.bus, turn->o.inbox, turn->o.agenda);
        return 0;
    }
    if ((batch->record_count || handover_pending(turn->o.handover) ||
         turn->commit.partitions) &&
        prepare(turn, err) < 0) {
        rest(turn, batch, err);
        return 0;
    }
    batch_read_records(batch, turn->o.bus, turn->o.handover, turn->commit.partitions);
    batch_collect_notes(batch, turn->o.inbox);
    due_collect(turn, batch);
    if (!anything_to_do(turn, batch))
        return 0;
    return turn_run(turn, batch, err);
}

int turn_serve(struct turn *turn, struct err *err)
{
    while (!service_stopping()) {
        AUTO(arena_destroy) struct arena *arena = arena_create();

        if (step(turn, arena, err) < 0)
            return err_wrap(err, "turn");
    }
    return 0;
}

void turn_finish(struct turn *turn)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct batch *batch = batch_create(arena);
    struct err err;

    batch_collect_notes(batch, turn->o.inbox);
    if (commit_run(&turn->commit, batch, &err) == 0) {
        batch_done(batch, turn->o.bus);
        return;
    }
    log_event(LOG_WARNING, NULL, "last turn not written: a successor looks again",
              "reason", err.msg, NULL);
    batch_put_back(batch, turn->o.bus, turn->o.inbox, turn->o.agenda);
}
