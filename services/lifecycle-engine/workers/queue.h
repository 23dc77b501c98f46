/*
 * queue.h - jobs that wait, and whose turn it is: of one VM one at a time, in the order
 * they came; among VMs whoever has been ready longest. No lock: workers.c has it.
 */
#pragma once

#include <stdbool.h>

#include "common/auto.h"
#include "services/lifecycle-engine/facts/job.h"

struct queue;

struct queue *queue_create(void);
/* Drops what waits. */
void queue_destroy(struct queue *queue);
AUTO_DEFINE(queue_destroy, struct queue *);

/* Copies the job. Returns whether one more job can be begun now. */
bool queue_add(struct queue *queue, const struct job *job);

/* The next job that can be begun; its VM is at work until queue_done. *ret is the
 * caller's, to job_finish. */
bool queue_take(struct queue *queue, struct job *ret);

/* Returns whether one more job, the VM's next, can be begun now. */
bool queue_done(struct queue *queue, const char *vm_id);
