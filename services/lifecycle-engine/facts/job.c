/*
 * job.c - a job that outlives the turn that ordered it; names of the calls.
 */
#include "services/lifecycle-engine/facts/job.h"

#include <stdlib.h>

#include "common/mem.h"

void job_copy(struct job *to, const struct job *from)
{
    *to = *from;
    if (from->domain.day0)
        to->domain.day0 = xmemdup(from->domain.day0, from->domain.day0_length);
}

void job_finish(struct job *job)
{
    free(job->domain.day0);
    job->domain.day0 = NULL;
    job->domain.day0_length = 0;
}

void job_result_init(struct job_result *result, const struct job *job)
{
    result->job = *job; /* large: not zeroed first */
    result->off = result->goes_on = false;
    result->had = result->of = 0;
    result->err = (struct err){.kind = ERR_NONE};
    result->duration_us = 0;
}

const char *call_name(enum call call)
{
    static const char *const NAMES[] = {
        [CALL_DEFINE] = "DEFINE",       [CALL_POWER_ON] = "POWER_ON",
        [CALL_SHUT_DOWN] = "SHUT_DOWN", [CALL_POWER_OFF] = "POWER_OFF",
        [CALL_REMOVE] = "REMOVE",       [CALL_LOOK] = "LOOK",
        [CALL_NOTICE] = "NOTICE",       [CALL_FETCH] = "FETCH",
        [CALL_DISCARD] = "DISCARD",
    };

    return NAMES[call];
}
