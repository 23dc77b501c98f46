/*
 * commit.c - see commit.h.
 */
#include "services/lifecycle-engine/turn/commit.h"

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/metrics.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/store/store.h"
#include "services/lifecycle-engine/turn/tally.h"

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

void commit_init(struct commit *commit, const struct turn_options *options)
{
    *commit = (struct commit){
        .o = options,
        .next_outbox_id = ((uint64_t)lease_instance(options->lease) << 32) + 1,
    };
    metric_add(&turn_failures, 0);
}

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

static void agenda_follow(struct commit *c, const struct scene *scene)
{
    int64_t ahead = clock_boot_us() - scene->now_us; /* database time to boot clock */

    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        int64_t due = next_due(d);

        if (handover_owns(c->o->handover, d->partition))
            agenda_set_due(c->o->agenda, d->tenant, d->name, d->partition,
                           due ? due + ahead : 0);
    }
}

static struct scene *scene_begin(struct commit *c, struct arena *arena)
{
    struct scene *scene = scene_create(arena);

    scene->instance = lease_instance(c->o->lease);
    scene->next_outbox_id = c->next_outbox_id;
    scene->image_folder = c->o->image_folder;
    scene->partitions = c->partitions;
    scene->maintenance = lease_maintenance(c->o->lease);
    return scene;
}

/* A result or a domain of a deployment whose partition has gone: its owner looks. */
static bool elsewhere(struct commit *c, const struct scene *scene,
                      const struct item *item)
{
    const struct deployment *d =
        scene_deployment(scene, item->tenant, item->deployment);

    return !item->record && (!d || !handover_owns(c->o->handover, d->partition));
}

/* An item that cannot be understood is marked, not obeyed; the turn goes on. */
static int items_decide(struct commit *c, struct scene *scene, struct batch *batch,
                        struct err *err)
{
    for (int i = 0; i < batch->count; i++) {
        struct item *item = &batch->items[i];

        if (elsewhere(c, scene, item) || decide(scene, item, err) == 0)
            continue;
        if (!err_rejects(err->kind) || !item->record)
            return err_wrap(err, "decide");
        batch_condemn(batch, item->record, err->msg);
    }
    return 0;
}

static void act(struct commit *c, const struct scene *scene)
{
    for (struct job_order *order = scene->jobs; order; order = order->next) {
        bool fetches = order->job.call == CALL_FETCH || order->job.call == CALL_DISCARD;

        order->job.claim = handover_claim(c->o->handover, order->job.partition);
        workers_submit(fetches ? c->o->fetchers : c->o->workers, &order->job);
    }
}

static int commit_do(struct commit *c, struct scene *scene, struct batch *batch,
                     struct err *err)
{
    int published_count;
    const uint64_t *published = publisher_published(c->o->publisher, &published_count);

    fault_point("turn.collected");
    if (store_load(c->o->db, scene, batch->items, batch->count, err) < 0 ||
        items_decide(c, scene, batch, err) < 0)
        return err->kind;
    fault_point("turn.decided");
    if (store_write(c->o->db, scene, published, published_count, err) < 0)
        return err->kind;
    fault_point("turn.committed");
    publisher_dropped(c->o->publisher, published_count);
    c->next_outbox_id = scene->next_outbox_id;
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

int commit_run(struct commit *c, struct batch *batch, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    struct scene *scene = scene_begin(c, arena);
    int64_t begun = clock_boot_us();

    if (commit_do(c, scene, batch, err) < 0) {
        db_rollback(c->o->db);
        metric_add(&turn_failures, 1);
        return err->kind;
    }
    c->gather_until_us = gather_until(batch, begun, clock_boot_us());
    metric_observe(&turns, clock_boot_us() - begun);
    metric_add(&turn_items, batch->count);
    tally(scene);
    publisher_send(c->o->publisher, scene->messages);
    fault_point("turn.published");
    act(c, scene);
    fault_point("turn.acted");
    agenda_follow(c, scene);
    return 0;
}
