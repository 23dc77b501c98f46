/*
 * workers.c - the threads that make a host's hypervisor calls, and their queue.
 *
 * A thread takes a job from the queue (queue.c keeps each VM's order), does it,
 * reports, and tells the queue that the VM may have its next.
 *
 * The caller's functions are called without the lock and counted in `calling`, so that
 * workers_destroy knows that none is under way when it returns, and none begins after.
 * A thread that hangs past that keeps the struct; the last one out frees it.
 */
#include "services/lifecycle-engine/workers/workers.h"

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

struct workers {
    struct workers_options options;
    char *uri;

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

static void free_workers(struct workers *workers)
{
    pthread_cond_destroy(&workers->more);
    pthread_cond_destroy(&workers->less);
    pthread_mutex_destroy(&workers->lock);
    queue_destroy(workers->queue);
    free(workers->uri);
    free(workers);
}

/* --- on a thread, without the lock ------------------------------------------------ */

static bool enter_caller(struct workers *workers)
{
    bool may;

    pthread_mutex_lock(&workers->lock);
    may = !workers->deaf;
    workers->calling += may;
    pthread_mutex_unlock(&workers->lock);
    return may;
}

static void leave_caller(struct workers *workers)
{
    pthread_mutex_lock(&workers->lock);
    workers->calling--;
    pthread_cond_broadcast(&workers->less);
    pthread_mutex_unlock(&workers->lock);
}

/* A thread and what it is at. */
struct hand {
    struct workers *workers;
    struct job job;
};

/* hypervisor_guard asks it again before each call within a job. */
static bool may_act(void *p)
{
    struct hand *hand = p;
    struct workers *workers = hand->workers;
    bool may;

    if (!enter_caller(workers))
        return false;
    may = workers->options.may_act(workers->options.context, &hand->job);
    leave_caller(workers);
    return may;
}

static void report(struct workers *workers, const struct job_result *result)
{
    if (!enter_caller(workers))
        return;
    workers->options.finished(workers->options.context, result);
    leave_caller(workers);
}

static void log_job(const struct job_result *result)
{
    const struct job *job = &result->job;

    log_trace(job->traceparent);
    log_event(result->err.kind ? LOG_WARNING : LOG_INFO,
              *job->operation ? job->operation : NULL, "hypervisor call", "call",
              call_name(job->call), "vm", job->domain.name, "host", job->host, "us",
              log_int(result->duration_us), "error",
              result->err.kind ? result->err.msg : NULL, NULL);
    log_trace(NULL);
}

static void tell(void *p, const struct job_result *so_far)
{
    report(((struct hand *)p)->workers, so_far);
}

static void work_on(struct hand *hand, struct hypervisor *hypervisor)
{
    const struct workers_options *options = &hand->workers->options;
    const struct fetch_host fetching = {may_act, tell, hand, options->image_sources,
                                        options->image_most};
    const enum call call = hand->job.call;
    struct job_result result = {.job = hand->job};

    fault_point("job.taken");
    if (!may_act(hand))
        err_set(&result.err, ERR_RETRY, "lease lost");
    else if (call == CALL_FETCH || call == CALL_DISCARD)
        fetch_do(&hand->job, &fetching, &result);
    else
        action_do(hypervisor, &hand->job, &result);
    result.job.domain.day0 = NULL; /* the job's own */
    fault_point("job.done");
    log_job(&result);
    report(hand->workers, &result);
    fault_point("job.reported");
}

static void work(struct workers *workers)
{
    AUTO(hypervisor_destroy)
    struct hypervisor *hypervisor = hypervisor_create(workers->uri);
    struct hand hand = {.workers = workers};

    hypervisor_guard(hypervisor, may_act, &hand);
    pthread_mutex_lock(&workers->lock);
    while (!workers->closing) {
        if (!queue_take(workers->queue, &hand.job)) {
            pthread_cond_wait(&workers->more, &workers->lock);
            continue;
        }
        pthread_mutex_unlock(&workers->lock);
        metric_add(&waiting, -1);
        metric_add(&busy, 1);
        work_on(&hand, hypervisor);
        job_finish(&hand.job);
        metric_add(&busy, -1);
        pthread_mutex_lock(&workers->lock);
        if (queue_done(workers->queue, hand.job.vm_id))
            pthread_cond_signal(&workers->more);
    }
    pthread_mutex_unlock(&workers->lock);
}

static void *worker_thread(void *p)
{
    struct workers *workers = p;
    bool last;

    work(workers);
    pthread_mutex_lock(&workers->lock);
    last = --workers->alive == 0 && workers->orphaned;
    pthread_cond_broadcast(&workers->less);
    pthread_mutex_unlock(&workers->lock);
    if (last)
        free_workers(workers);
    return NULL;
}

/* --- called by the owner ---------------------------------------------------------- */

struct workers *workers_create(const struct workers_options *options)
{
    struct workers *workers =
        xcalloc(1, sizeof *workers + (size_t)options->threads * sizeof(pthread_t));
    struct err err;

    workers->options = *options;
    workers->uri = xstrdup(options->uri);
    workers->queue = queue_create();
    pthread_mutex_init(&workers->lock, NULL);
    thread_condition_init(&workers->more);
    thread_condition_init(&workers->less);
    workers->count = workers->alive = options->threads;
    metric_add(&threads, workers->count);
    for (int i = 0; i < workers->count; i++)
        if (thread_start(&workers->threads[i], worker_thread, workers, &err) < 0) {
            fprintf(stderr, "workers: %s\n", err.msg);
            abort();
        }
    return workers;
}

void workers_submit(struct workers *workers, const struct job *job)
{
    metric_add(&waiting, 1);
    pthread_mutex_lock(&workers->lock);
    if (!workers->closing && queue_add(workers->queue, job))
        pthread_cond_signal(&workers->more);
    pthread_mutex_unlock(&workers->lock);
}

/* The lock is held, and not any more after. */
static void part(struct workers *workers)
{
    const bool all_ended = workers->alive == 0;

    workers->orphaned = !all_ended;
    for (int i = 0; !all_ended && i < workers->count; i++)
        pthread_detach(workers->threads[i]);
    pthread_mutex_unlock(&workers->lock);
    if (!all_ended)
        return;
    for (int i = 0; i < workers->count; i++)
        pthread_join(workers->threads[i], NULL);
    free_workers(workers);
}

void workers_destroy(struct workers *workers, int wait_ms)
{
    const struct timespec until = thread_after_ms(wait_ms);
    int r = 0;

    if (!workers)
        return;
    pthread_mutex_lock(&workers->lock);
    workers->closing = true;
    pthread_cond_broadcast(&workers->more);
    while (workers->alive > 0 && r == 0)
        r = pthread_cond_timedwait(&workers->less, &workers->lock, &until);
    workers->deaf = true;
    while (workers->calling > 0)
        pthread_cond_wait(&workers->less, &workers->lock);
    part(workers);
}
