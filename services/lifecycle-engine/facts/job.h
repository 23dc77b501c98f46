/*
 * job.h - one hypervisor call to make for a step, and what came of it. Plain data:
 * decide/ orders jobs, workers/ does them, the turn brings the results back to decide/.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/err.h"
#include "services/lifecycle-engine/facts/domain.h"

/* Each looks first whether its goal already holds, so each may run twice. */
enum call {
    CALL_DEFINE,    /* define the domain, fix and reserve its addresses */
    CALL_POWER_ON,  /* start it; one that was undefined by others is defined again */
    CALL_SHUT_DOWN, /* ask the guest; does not wait: done only if it is off already */
    CALL_POWER_OFF, /* off, hard */
    CALL_REMOVE,  /* off, undefined, its reservations gone; looks by uuid at the end */
    CALL_LOOK,    /* whether it is off; changes nothing */
    CALL_NOTICE,  /* what whoever logs in to the guest is shown */
    CALL_FETCH,   /* a file of an image is brought, checked and kept */
    CALL_DISCARD, /* it is kept no more */
};

#define SOURCE_SIZE 1024

/* A file of an image. */
struct fetch {
    char source[SOURCE_SIZE]; /* a path, or a file:, http: or https: URL */
    char checksum[129];       /* SHA-256 or SHA-512 in hex; "": any */
    char path[512];           /* where it is kept */
    char format[8]; /* "qcow2", "raw", or ""; a disk's is told by the result */
    bool is_disk;
};

const char *call_name(enum call call); /* "POWER_ON" */

#define NOTICE_SIZE 4096

struct job {
    char tenant[NAME_SIZE];
    char deployment[SUBJECT_SIZE];
    char operation[37]; /* the transaction */
    char vm_id[37];
    int step;         /* its index in the operation; -1: of none */
    uint32_t attempt; /* of the step: an older attempt's result is nobody's; CALL_LOOK:
                         entries of the VM's history */
    enum call call;
    char host[160];    /* the hypervisor's URI */
    int32_t partition; /* of the deployment */
    uint32_t claim;    /* on it, under which the job was ordered (turn/handover.h) */
    char traceparent[56];
    struct domain domain; /* CALL_DEFINE: all of it; the others: id, name and nics */
    union {
        char notice[NOTICE_SIZE]; /* CALL_NOTICE */
        struct fetch fetch;       /* CALL_FETCH, CALL_DISCARD */
    };
};

/* A scene's job borrows domain.day0 from the turn's arena; a copy that outlives the
 * turn has its own, until job_finish. A result has none. */
void job_copy(struct job *to, const struct job *from);
void job_finish(struct job *job);

/* What came of a job, before anything has. Its job is a copy that borrows. */
struct job_result;
void job_result_init(struct job_result *result, const struct job *job);

struct job_result {
    struct job job;  /* with domain.nics as they are now (CALL_DEFINE) */
    bool off;        /* CALL_SHUT_DOWN, CALL_LOOK: the domain is off */
    bool goes_on;    /* CALL_FETCH: it is under way still; so far, in bytes: */
    int64_t had, of; /* of -1: nobody knows */
    struct err err;  /* kind 0: done; ERR_RETRY: the host is away, nothing done */
    int64_t duration_us;
};
