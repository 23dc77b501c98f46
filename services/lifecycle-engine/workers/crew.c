/*
 * crew.c - the threads that make one host's hypervisor calls, and their queue.
 *
 * A thread takes a job from the queue (queue.c keeps each VM's order), does it,
 * reports, and tells the queue that the VM may have its next.
 *
 * The caller's functions are called without the lock and counted in `calling`, so that
 * crew_destroy knows that none is under way when it returns, and none begins after.
 * A thread that hangs past that keeps the struct; the last one out frees it.
 */
#include "services/lifecycle-engine/workers/crew.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/hypervisor/thread.h"
#include "services/lifecycle-engine/workers/fetch.h"
#include "services/lifecycle-engine/workers/queue.h"

static struct metric waiting = METRIC_GAUGE("quartet_worker_jobs_waiting",
                                            "Hypervisor jobs that wait for a thread.");
static struct metric busy =
    METRIC_GAUGE("quartet_workers_busy", "Threads that make a hypervisor call.");
static struct metric threads =
    METRIC_GAUGE("quartet_worker_threads", "Threads for hypervisor calls.");

struct crew {
    struct workers_options options;
    char *uri;
    pthread_mutex_t networks; /* the turn to change those of the host */

    pthread_mutex_t lock; /* guards what follows */
    pthread_cond_t more;  /* the queue has one that can be begun, or closing */
    pthread_cond_t less;  /* a thread ended, or a caller's function did */
    struct queue *queue;
    bool closing;  /* nothing is begun any more */
    bool deaf;     /* the caller's functions are not called any more */
    bool orphaned; /* the last thread frees */
    int calling;
    int alive, count;
    pthread_t threads[];
};

static void free_crew(struct crew *crew)
{
    pthread_cond_destroy(&crew->more);
    pthread_cond_destroy(&crew->less);
    pthread_mutex_destroy(&crew->lock);
    pthread_mutex_destroy(&crew->networks);
    queue_destroy(crew->queue);
    free(crew->uri);
    free(crew);
}

/* --- on a thread, without the lock ------------------------------------------------ */

static bool enter_caller(struct crew *crew)
{
    bool may;

    pthread_mutex_lock(&crew->lock);
    may = !crew->deaf;
    crew->calling += may;
    pthread_mutex_unlock(&crew->lock);
    return may;
}

static void leave_caller(struct crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    crew->calling--;
    pthread_cond_broadcast(&crew->less);
    pthread_mutex_unlock(&crew->lock);
}

/* A thread and what it is at. */
struct hand {
    struct crew *crew;
    struct job job;
};

/* hypervisor_guard asks it again before each call within a job. */
static bool may_act(void *p)
{
    struct hand *hand = p;
    struct crew *crew = hand->crew;
    bool may;

    if (!enter_caller(crew))
        return false;
    may = crew->options.may_act(crew->options.context, &hand->job);
    leave_caller(crew);
    return may;
}

static void report(struct crew *crew, const struct job_result *result)
{
    if (!enter_caller(crew))
        return;
    crew->options.finished(crew->options.context, result);
    leave_caller(crew);
}

/* One that was not let through says nothing of the host; its step asks again. */
static enum log_level level_of(const struct job_result *result)
{
    if (!result->err.kind)
        return LOG_INFO;
    return result->duration_us ? LOG_WARNING : LOG_DEBUG;
}

static void log_job(const struct job_result *result)
{
    const struct job *job = &result->job;

    log_trace(job->traceparent);
    log_event(level_of(result), *job->operation ? job->operation : NULL,
              "hypervisor call", "call", call_name(job->call), "vm", job->domain.name,
              "host", job->host, "us", log_int(result->duration_us), "error",
              result->err.kind ? result->err.msg : NULL, NULL);
    log_trace(NULL);
}

static void tell(void *p, const struct job_result *so_far)
{
    report(((struct hand *)p)->crew, so_far);
}

static void work_on(struct hand *hand, struct hypervisor *hypervisor)
{
    const struct workers_options *options = &hand->crew->options;
    const struct fetch_host fetching = {may_act, tell, hand, options->image_sources,
                                        options->image_most};
    const enum call call = hand->job.call;
    struct job_result result;

    fault_point("job.taken");
    if (!may_act(hand)) {
        job_result_init(&result, &hand->job);
        err_set(&result.err, ERR_RETRY, "lease lost");
    } else if (call == CALL_FETCH || call == CALL_DISCARD) {
        fetch_do(&hand->job, &fetching, &result);
    } else {
        action_do(hypervisor, &hand->job, &result);
    }
    result.job.domain.day0 = NULL; /* the job's own */
    fault_point("job.done");
    log_job(&result);
    report(hand->crew, &result);
    fault_point("job.reported");
}

static void work(struct crew *crew)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(crew->uri);
    struct hand hand = {.crew = crew};

    hypervisor_guard(hypervisor, may_act, &hand);
    hypervisor_take_turns(hypervisor, &crew->networks);
    pthread_mutex_lock(&crew->lock);
    while (!crew->closing) {
        if (!queue_take(crew->queue, &hand.job)) {
            pthread_cond_wait(&crew->more, &crew->lock);
            continue;
        }
        pthread_mutex_unlock(&crew->lock);
        metric_add(&waiting, -1);
        metric_add(&busy, 1);
        work_on(&hand, hypervisor);
        job_finish(&hand.job);
        metric_add(&busy, -1);
        pthread_mutex_lock(&crew->lock);
        if (queue_done(crew->queue, hand.job.vm_id))
            pthread_cond_signal(&crew->more);
    }
    pthread_mutex_unlock(&crew->lock);
}

static void *worker_thread(void *p)
{
    struct crew *crew = p;
    bool last;

    work(crew);
    pthread_mutex_lock(&crew->lock);
    last = --crew->alive == 0 && crew->orphaned;
    pthread_cond_broadcast(&crew->less);
    pthread_mutex_unlock(&crew->lock);
    if (last)
        free_crew(crew);
    return NULL;
}

/* --- called by the owner ---------------------------------------------------------- */

struct crew *crew_create(const char *uri, const struct workers_options *options)
{
    struct crew *crew =
        xcalloc(1, sizeof *crew + (size_t)options->threads * sizeof(pthread_t));
    struct err err;

    crew->options = *options;
    crew->uri = xstrdup(uri);
    crew->queue = queue_create();
    pthread_mutex_init(&crew->networks, NULL);
    pthread_mutex_init(&crew->lock, NULL);
    thread_condition_init(&crew->more);
    thread_condition_init(&crew->less);
    crew->count = crew->alive = options->threads;
    metric_add(&threads, crew->count);
    for (int i = 0; i < crew->count; i++)
        if (thread_start(&crew->threads[i], worker_thread, crew, &err) < 0) {
            fprintf(stderr, "workers: %s\n", err.msg);
            abort();
        }
    return crew;
}

void crew_submit(struct crew *crew, const struct job *job)
{
    metric_add(&waiting, 1);
    pthread_mutex_lock(&crew->lock);
    if (!crew->closing && queue_add(crew->queue, job))
        pthread_cond_signal(&crew->more);
    pthread_mutex_unlock(&crew->lock);
}

/* The lock is held, and not any more after. */
static void part(struct crew *crew)
{
    const bool all_ended = crew->alive == 0;

    crew->orphaned = !all_ended;
    for (int i = 0; !all_ended && i < crew->count; i++)
        pthread_detach(crew->threads[i]);
    pthread_mutex_unlock(&crew->lock);
    if (!all_ended)
        return;
    for (int i = 0; i < crew->count; i++)
        pthread_join(crew->threads[i], NULL);
    free_crew(crew);
}

void crew_close(struct crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    crew->closing = true;
    pthread_cond_broadcast(&crew->more);
    pthread_mutex_unlock(&crew->lock);
}

void crew_destroy(struct crew *crew, int wait_ms)
{
    const struct timespec until = thread_after_ms(wait_ms);
    int r = 0;

    if (!crew)
        return;
    crew_close(crew);
    pthread_mutex_lock(&crew->lock);
    while (crew->alive > 0 && r == 0)
        r = pthread_cond_timedwait(&crew->less, &crew->lock, &until);
    crew->deaf = true;
    while (crew->calling > 0)
        pthread_cond_wait(&crew->less, &crew->lock);
    part(crew);
}
