/*
 * queue.c - jobs that wait, and whose turn it is.
 *
 * One line of jobs for each VM. A VM with jobs and nobody at work on it stands in
 * `ready`, in the order it came there; when a job is done and more wait, the VM goes to
 * the end of `ready`. So a VM's jobs keep their order and never overlap, and none waits
 * behind another VM's. A line lives while it has jobs or is at work.
 */
#include "services/lifecycle-engine/workers/queue.h"

#include <uthash.h>
#include <utlist.h>

#include "common/mem.h"

struct waiting {
    struct job job;
    struct waiting *prev, *next;
};

struct line {
    char vm_id[37];
    struct waiting *jobs;
    struct line *prev, *next; /* in ready */
    UT_hash_handle hh;
};

struct queue {
    struct line *lines; /* by vm_id */
    struct line *ready;
};

struct queue *queue_create(void)
{
    return xcalloc(1, sizeof(struct queue));
}

void queue_destroy(struct queue *queue)
{
    struct line *line, *next_line;
    struct waiting *waiting, *next;

    if (!queue)
        return;
    HASH_ITER(hh, queue->lines, line, next_line)
    {
        DL_FOREACH_SAFE(line->jobs, waiting, next)
        {
            job_finish(&waiting->job);
            free(waiting);
        }
        HASH_DEL(queue->lines, line);
        free(line);
    }
    free(queue);
}

static struct line *line_find(struct queue *queue, const char *vm_id)
{
    struct line *line;

    HASH_FIND_STR(queue->lines, vm_id, line);
    return line;
}

static struct line *line_add(struct queue *queue, const char *vm_id)
{
    struct line *line = xcalloc(1, sizeof *line);

    snprintf(line->vm_id, sizeof line->vm_id, "%s", vm_id);
    HASH_ADD_STR(queue->lines, vm_id, line);
    DL_APPEND(queue->ready, line);
    return line;
}

bool queue_add(struct queue *queue, const struct job *job)
{
    struct line *line = line_find(queue, job->vm_id);
    const bool begins = line == NULL;
    struct waiting *waiting = xrealloc(NULL, sizeof *waiting); /* all of it is set */

    if (begins)
        line = line_add(queue, job->vm_id);
    job_copy(&waiting->job, job);
    DL_APPEND(line->jobs, waiting);
    return begins;
}

bool queue_take(struct queue *queue, struct job *ret)
{
    struct line *line = queue->ready;
    struct waiting *waiting;

    if (!line)
        return false;
    waiting = line->jobs;
    DL_DELETE(queue->ready, line);
    DL_DELETE(line->jobs, waiting);
    *ret = waiting->job;
    free(waiting);
    return true;
}

bool queue_done(struct queue *queue, const char *vm_id)
{
    struct line *line = line_find(queue, vm_id);

    if (line->jobs) {
        DL_APPEND(queue->ready, line);
        return true;
    }
    HASH_DEL(queue->lines, line);
    free(line);
    return false;
}
