/*
 * tally.c - see tally.h. What ended in this turn ended at its time: scene->now_us.
 */
#include "services/lifecycle-engine/turn/tally.h"

#include "common/metrics.h"

static struct metric_family operations =
    METRIC_FAMILY(METRIC_IS_SLOW_HISTOGRAM, "quartet_operation_seconds",
                  "Operations from their accept to their end.", "kind", "result");
static struct metric_family steps =
    METRIC_FAMILY(METRIC_IS_SLOW_HISTOGRAM, "quartet_step_seconds",
                  "Steps from their begin to their end.", "action", "result");
static struct metric_family accepted =
    METRIC_FAMILY(METRIC_IS_COUNTER, "quartet_operations_accepted_total",
                  "Operations that were accepted.", "kind", NULL);
static struct metric_family rejected =
    METRIC_FAMILY(METRIC_IS_COUNTER, "quartet_operations_rejected_total",
                  "Operations that were refused.", "kind", NULL);

static const char *const RESULTS[] = {
    [STEP_DONE] = "DONE",       [STEP_FAILED] = "FAILED",
    [STEP_SKIPPED] = "SKIPPED", [STEP_INTERRUPTED] = "INTERRUPTED",
    [STEP_MENDED] = "MENDED",
};

static void tally_steps(const struct operation *op, int64_t now_us)
{
    for (int i = 0; i < op->step_count; i++) {
        const struct step *step = &op->steps[i];

        if (step->ended_us == now_us && step->begun_us && RESULTS[step->state])
            metric_observe(
                metric_of(&steps, action_name(step->action), RESULTS[step->state]),
                now_us - step->begun_us);
    }
}

static void tally_operation(const struct operation *op, int64_t now_us)
{
    if (!op->fresh && !op->dirty)
        return;
    if (op->fresh)
        metric_add(metric_of(op->state == OPERATION_REJECTED ? &rejected : &accepted,
                             kind_name(op->kind), NULL),
                   1);
    tally_steps(op, now_us);
    if (op->state != OPERATION_RUNNING && op->finished_us == now_us)
        metric_observe(metric_of(&operations, kind_name(op->kind),
                                 operation_state_name(op->state)),
                       now_us - op->accepted_us);
}

void tally(const struct scene *scene)
{
    for (const struct deployment *d = scene->deployments; d; d = d->next)
        for (const struct operation *op = d->operations; op; op = op->next)
            tally_operation(op, scene->now_us);
    for (const struct operation *op = scene->known; op; op = op->next)
        tally_operation(op, scene->now_us);
}
