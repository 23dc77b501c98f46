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
#include "common/metrics.h"
#include "common/service.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/store/store.h"
#include "services/lifecycle-engine/turn/batch.h"
#include "services/lifecycle-engine/turn/tally.h"

#define IDLE_US 1000000 /* acknowledged outbox rows wait at most this long */
#define REST_US 300000  /* after a failed turn */
#define ATTEMPTS_MAX 3

/* After a turn with so many items the next begins when twice the time that it took is
 * over, within limits: what comes meanwhile is done together. What a turn costs, in
 * statements and in requests to Kafka, hangs little on how much it does: under load few
 * full turns do more than many with little. One operation alone never waits. */
#define CROWD 12
#define GATHER_LEAST_US 6000
#define GATHER_MOST_US 20000

static struct metric turns =
    METRIC_HISTOGRAM("quartet_turn_seconds", "Load to commit of one turn.");
static struct metric turn_items =
    METRIC_COUNTER("quartet_turn_items_total", "Things decided about.");
static struct metric turn_failures =
    METRIC_COUNTER("quartet_turn_failures_total", "Turns that were rolled back.");

struct turn {
    struct turn_options o;
    uint64_t next_outbox_id;
    int32_t partitions; /* 0: not asked yet */
    int64_t rest_until_us;
    int64_t gather_until_us; /* before the next begins; 0: it does not wait */
    int64_t away_since_us;   /* Kafka; 0: it is there */
    char trouble[240]; /* why the last turn was put off, said once; "": it was not */
};

struct turn *turn_create(const struct turn_options *options)
{
    struct turn *turn = xcalloc(1, sizeof *turn);

    turn->o = *options;
    metric_add(&turn_failures, 0);
    turn->next_outbox_id = ((uint64_t)lease_instance(options->lease) << 32) + 1;
    return turn;
}

void turn_destroy(struct turn *turn)
{
    free(turn);
}

/* --- one turn ------------------------------------------------------------------------
 */

static int64_t next_due(const struct deployment *d)
{
    int64_t due = d->due_us;

    for (const struct operation *op = d->operations; op; op = op->next)
        for (int i = 0; op->state == OPERATION_RUNNING && i < op->step_count; i++) {
            int64_t step_due = op->steps[i].due_us;

            if (op->steps[i].state == STEP_RUNNING && step_due &&
                (!due || step_due < due))
                due = step_due;
        }
    for (const struct vm *vm = d->vms; vm; vm = vm->next)
        if (!vm->gone && vm->due_us && (!due || vm->due_us < due))
            due = vm->due_us;
    return due;
}

static void agenda_follow(struct turn *turn, const struct scene *scene)
{
    int64_t ahead = clock_boot_us() - scene->now_us; /* database time to boot clock */

    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        int64_t due = next_due(d);

        if (handover_owns(turn->o.handover, d->partition))
            agenda_set_due(turn->o.agenda, d->tenant, d->name, d->partition,
                           due ? due + ahead : 0);
    }
}

static struct scene *scene_begin(struct turn *turn, struct arena *arena)
{
    struct scene *scene = scene_create(arena);

    scene->instance = lease_instance(turn->o.lease);
    scene->next_outbox_id = turn->next_outbox_id;
    scene->image_folder = turn->o.image_folder;
    scene->partitions = turn->partitions;
    scene->maintenance = lease_maintenance(turn->o.lease);
    return scene;
}

/* A result or a domain of a deployment whose partition has gone: its owner looks. */
static bool elsewhere(struct turn *turn, const struct scene *scene,
                      const struct item *item)
{
    const struct deployment *d =
        scene_deployment(scene, item->tenant, item->deployment);

    return !item->record && (!d || !handover_owns(turn->o.handover, d->partition));
}

/* An item that cannot be understood is marked, not obeyed; the turn goes on. */
static int items_decide(struct turn *turn, struct scene *scene, struct batch *batch,
                        struct err *err)
{
    for (int i = 0; i < batch->count; i++) {
        struct item *item = &batch->items[i];

        if (elsewhere(turn, scene, item) || decide(scene, item, err) == 0)
            continue;
        if (!err_rejects(err->kind) || !item->record)
            return err_wrap(err, "decide");
        batch_condemn(batch, item->record, err->msg);
    }
    return 0;
}

static void act(struct turn *turn, const struct scene *scene)
{
    for (struct job_order *order = scene->jobs; order; order = order->next) {
        bool fetches = order->job.call == CALL_FETCH || order->job.call == CALL_DISCARD;

        order->job.claim = handover_claim(turn->o.handover, order->job.partition);
        workers_submit(fetches ? turn->o.fetchers : turn->o.workers, &order->job);
    }
}

static int turn_commit(struct turn *turn, struct scene *scene, struct batch *batch,
                       struct err *err)
{
    int published_count;
    const uint64_t *published =
        publisher_published(turn->o.publisher, &published_count);

    fault_point("turn.collected");
    if (store_load(turn->o.db, scene, batch->items, batch->count, err) < 0 ||
        items_decide(turn, scene, batch, err) < 0)
        return err->kind;
    fault_point("turn.decided");
    if (store_write(turn->o.db, scene, published, published_count, err) < 0)
        return err->kind;
    fault_point("turn.committed");
    publisher_dropped(turn->o.publisher, published_count);
    turn->next_outbox_id = scene->next_outbox_id;
    return 0;
}

/* One that was full has more behind it already. */
static int64_t gather_until(const struct batch *batch, int64_t begun_us, int64_t now_us)
{
    int64_t us = 2 * (now_us - begun_us);

    if (batch->count < CROWD || batch->record_count == BATCH_MAX)
        return 0;
    if (us < GATHER_LEAST_US)
        us = GATHER_LEAST_US;
    return begun_us + (us < GATHER_MOST_US ? us : GATHER_MOST_US);
}

static int turn_do(struct turn *turn, struct batch *batch, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *scene = scene_begin(turn, arena);
    int64_t begun = clock_boot_us();

    if (turn_commit(turn, scene, batch, err) < 0) {
        db_rollback(turn->o.db);
        metric_add(&turn_failures, 1);
        return err->kind;
    }
    turn->gather_until_us = gather_until(batch, begun, clock_boot_us());
    metric_observe(&turns, clock_boot_us() - begun);
    metric_add(&turn_items, batch->count);
    tally(scene);
    publisher_send(turn->o.publisher, scene->messages);
    fault_point("turn.published");
    act(turn, scene);
    fault_point("turn.acted");
    agenda_follow(turn, scene);
    return 0;
}

/* --- when a turn fails
 * ---------------------------------------------------------------- */

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
    if (turn_do(turn, one, err) < 0)
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
    int r = turn_do(turn, batch, err);

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

/* --- the loop
 * ------------------------------------------------------------------------- */

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
    if (!turn->partitions &&
        bus_partitions(turn->o.bus, TOPIC_OPERATIONS, &turn->partitions, err) < 0)
        return err->kind;
    if (handover_pending(turn->o.handover) &&
        handover_run(turn->o.handover, turn->o.db, turn->o.agenda, turn->o.lease,
                     turn->o.publisher, err) < 0)
        return err->kind;
    if (turn->partitions && sweep_is_due(turn->o.sweep, clock_boot_us()) &&
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

    if (turn->gather_until_us)
        bus_gather(turn->o.bus, turn->gather_until_us);
    batch_collect_records(batch, turn->o.bus, wait_ms(turn));
    if (rests) {
        batch_put_back(batch, turn->o.bus, turn->o.inbox, turn->o.agenda);
        return 0;
    }
    if ((batch->record_count || handover_pending(turn->o.handover) ||
         turn->partitions) &&
        prepare(turn, err) < 0) {
        rest(turn, batch, err);
        return 0;
    }
    batch_read_records(batch, turn->o.bus, turn->o.handover, turn->partitions);
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
    if (turn_do(turn, batch, &err) == 0) {
        batch_done(batch, turn->o.bus);
        return;
    }
    log_event(LOG_WARNING, NULL, "last turn not written: a successor looks again",
              "reason", err.msg, NULL);
    batch_put_back(batch, turn->o.bus, turn->o.inbox, turn->o.agenda);
}
