/*
 * jobs.c - four at a time, in the order of workers/queue.c, done by workers/actions.c.
 */
#include "tests/simulator/jobs.h"

#include <stdlib.h>

#include "common/mem.h"
#include "services/lifecycle-engine/workers/queue.h"
#include "tests/simulator/host.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

#define THREADS 4
#define KEEPALIVE_US (20 * SECOND) /* then a call that hangs is cut off */
#define LONGEST_US (400 * MS)      /* within what a lease has to spare */

struct workers {
    struct engine *engine;
    uint64_t life;
    struct queue *queue;
    int running;
    bool closed;
};

struct hypervisor {
    struct engine *engine; /* NULL: nobody's call any more, on its way already */
    const struct job *job;
};

struct work {
    struct workers *workers;
    struct engine *engine;
    uint64_t life;
    int64_t begun_us;
    bool done, stays, permitted;
    struct job job;
    struct job_result result;
};

static const struct {
    const char *name;
    int64_t takes_us;
} CALLS[] = {
    [CALL_DEFINE] = {"DEFINE",    50 * MS },
    [CALL_POWER_ON] = {"POWER_ON",  100 * MS},
    [CALL_SHUT_DOWN] = {"SHUT_DOWN", 10 * MS },
    [CALL_POWER_OFF] = {"POWER_OFF", 50 * MS },
    [CALL_REMOVE] = {"REMOVE",    100 * MS},
    [CALL_LOOK] = {"LOOK",      5 * MS  },
    [CALL_NOTICE] = {"NOTICE",    20 * MS },
};

const char *job_call_name(enum call call)
{
    return CALLS[call].name;
}

bool engine_may_act(const struct hypervisor *hypervisor)
{
    return !hypervisor->engine ||
           (engine_lease_valid(hypervisor->engine) &&
            engine_claim_stands(hypervisor->engine, hypervisor->job));
}

struct workers *jobs_create(struct engine *engine, uint64_t life)
{
    struct workers *workers = xcalloc(1, sizeof *workers);

    workers->engine = engine;
    workers->life = life;
    workers->queue = queue_create();
    return workers;
}

void jobs_destroy(struct workers *workers)
{
    if (!workers)
        return;
    queue_destroy(workers->queue);
    free(workers);
}

void jobs_drop(struct workers *workers)
{
    workers->closed = true;
}

bool jobs_running(const struct workers *workers)
{
    return workers->running > 0;
}

static const char *operation = "";

const char *job_operation(void)
{
    return operation;
}

static void work_do(struct work *w, bool ours)
{
    struct hypervisor hypervisor = {ours ? w->engine : NULL, &w->job};

    if (ours && !engine_may_act(&hypervisor)) {
        w->result.job = w->job;
        err_set(&w->result.err, ERR_RETRY, "lease lost");
    } else {
        operation = w->job.operation;
        action_do(&hypervisor, &w->job, &w->result);
    }
    w->done = true;
}

static void work_cut(struct work *w)
{
    if (timeline_now() - w->begun_us < KEEPALIVE_US)
        return;
    w->result.job = w->job;
    err_set(&w->result.err, ERR_RETRY, "the connection does not answer");
    w->done = true;
}

static void ended(void *context, uint64_t word)
{
    struct work *w = context;
    bool ours = engine_life(w->engine) == w->life;
    bool awake = ours && engine_lives(w->engine);

    (void)word;
    if (!ours) { /* what stood still in it died with it */
        if (!w->done && !w->stays && !host_is_hung() && chance_toss())
            work_do(w, false);
        return;
    }
    if (!w->done && host_is_hung()) {
        work_cut(w);
    } else if (!w->done) {
        if (awake && w->permitted)
            host_excuse(w->job.vm_id);
        if (awake)
            work_do(w, !w->permitted);
        else if (!w->permitted && !w->stays && chance_toss())
            work_do(w, false);
        w->stays = true;
    }
    if (!w->done || !awake) {
        timeline_after(100 * MS, ended, w, 0);
        return;
    }
    if (!engine_passes(w->engine, POINT_CALLED, job_call_name(w->job.call))) {
        if (engine_life(w->engine) == w->life)
            timeline_after(100 * MS, ended, w, 0);
        return;
    }
    engine_result(w->engine, &w->result);
    w->workers->running--;
    queue_done(w->workers->queue, w->job.vm_id);
    jobs_pump(w->workers);
}

static void work_begin(struct workers *workers, const struct job *job)
{
    struct work *w = arena_alloc(journal_arena(), sizeof *w);
    int64_t takes_us = chance_delay(CALLS[job->call].takes_us);
    char place[96];

    w->workers = workers;
    w->engine = workers->engine;
    w->life = workers->life;
    w->job = *job;
    job_finish(&w->job); /* no guest reads its day 0 */
    w->begun_us = timeline_now();
    workers->running++;
    host_place(place, sizeof place, job->domain.name);
    journal("    call    %s %s", job_call_name(job->call), place);
    timeline_after(takes_us < LONGEST_US ? takes_us : LONGEST_US, ended, w, 0);
    if (engine_passes(w->engine, POINT_CALL, job_call_name(job->call)))
        w->permitted =
            !engine_passes(w->engine, POINT_PERMITTED, job_call_name(job->call));
}

void jobs_pump(struct workers *workers)
{
    struct engine *engine = workers->engine;
    uint64_t life = workers->life;
    struct job job;

    while (engine_life(engine) == life && engine_lives(engine) && !workers->closed &&
           workers->running < THREADS && queue_take(workers->queue, &job))
        work_begin(workers, &job);
}

static void pump_later(void *context, uint64_t life)
{
    struct engine *engine = context;

    if (engine_life(engine) == life)
        jobs_pump(engine_workers(engine));
}

void workers_submit(struct workers *workers, const struct job *job)
{
    if (!engine_lives(workers->engine))
        return;
    queue_add(workers->queue, job);
    timeline_after(0, pump_later, workers->engine, workers->life);
}
