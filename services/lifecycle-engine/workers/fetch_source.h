/*
 * fetch_source.h - where a file of an image comes from: a path of this machine, or
 * HTTP.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "services/lifecycle-engine/workers/image_file.h"

/* What a source asks of whoever waits for it; on the calling thread. */
struct fetch_watch {
    /* So many bytes are there of so many, of -1 where nobody knows. false: stop. Called
     * at least once a second while it is under way. */
    bool (*goes_on)(void *context, int64_t had, int64_t of);
    void *context;
    const char *folders; /* local files come from below one of these: "/a:/b" */
    int64_t most;        /* bytes */
};

/* Adds what the file lacks. ERR_RETRY what another try may mend: no answer, an answer
 * that broke off, a server that is busy, stopped. ERR_CONFLICT: it is not there, may
 * not be had, or is too large. */
int fetch_source(struct image_file *file, const char *source,
                 const struct fetch_watch *watch, struct err *err);
