/*
 * fetch.h - the jobs about files of images: brought, checked, kept; or kept no more.
 * For workers.c.
 */
#pragma once

#include "services/lifecycle-engine/facts/job.h"

/* Who waits for it; on the calling thread. */
struct fetch_host {
    bool (*may_act)(void *context);
    void (*report)(void *context, const struct job_result *so_far);
    void *context;
    const char *folders; /* local files come from below these: "/a:/b" */
    int64_t most;        /* bytes of a file */
};

/* CALL_FETCH, CALL_DISCARD. Where its file stands already nothing is done, so a job may
 * run twice; what came before a kill -9 is gone on with where the checksum says what it
 * has to be. */
void fetch_do(const struct job *job, const struct fetch_host *host,
              struct job_result *ret);
