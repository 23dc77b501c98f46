/*
 * workers.h - the threads that make hypervisor calls. Each has a connection of its own;
 * a call that hangs takes one thread of its host and nobody else's.
 *
 *   actions.c   what each hypervisor call does, look first
 *   fetch.c     what is done about files of images
 *   workers.c   which host a job is of
 *   crew.c      a host's threads and their queue
 *
 * libvirt fences nothing, so right before each call the worker asks `may_act` about its
 * job and gives it back as ERR_RETRY "lease lost" when it says no.
 */
#pragma once

#include "services/lifecycle-engine/facts/job.h"

struct workers;
struct hypervisor;

struct workers_options {
    int threads;                                           /* for each host */
    bool (*may_act)(void *context, const struct job *job); /* on a worker's thread */
    void (*finished)(void *context, const struct job_result *result); /* likewise */
    void *context;
    /* Of those that fetch files of images; see fetch.h. */
    const char *image_sources;
    int64_t image_most;
};

/* Threads come with a host's first job. */
struct workers *workers_create(const struct workers_options *options);
/* Takes the job into the queue; copies it. Jobs of one VM are done one at a time, in
 * the order they came. Any thread. */
void workers_submit(struct workers *workers, const struct job *job);
/* Drops what has not begun, waits up to wait_ms for what has; then frees. A thread that
 * hangs in a call past that is left to the process's end. */
void workers_destroy(struct workers *workers, int wait_ms);

/* actions.c: does one job. */
void action_do(struct hypervisor *hypervisor, const struct job *job,
               struct job_result *ret);
