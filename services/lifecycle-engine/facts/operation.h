/*
 * operation.h - one accepted (or refused) request and its steps, as a turn holds them.
 * Texts live in the turn's arena.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "proto/catalogue.pb-c.h"
#include "services/lifecycle-engine/facts/names.h"

/* The numbers are those of vnf.v1.StepState. */
enum step_state {
    STEP_WAITING,
    STEP_RUNNING,
    STEP_DONE,
    STEP_FAILED,
    STEP_SKIPPED,
    STEP_INTERRUPTED,
    STEP_MENDED,
};

/* What a recovery tries, in this order of strength. */
enum rung { RUNG_NONE, RUNG_REBOOT, RUNG_REDEPLOY };

struct step {
    enum action action;
    enum step_state state;
    unsigned phase;
    int level;      /* of the graph; -1: of none. Known while it is planned, not kept */
    enum rung rung; /* of a recovery, in whatever operation */
    bool anew;      /* the first of a try: it begins whatever became of those before */
    enum operation_kind as; /* what it is to its VM; KIND_NONE: the operation's kind */
    unsigned place;         /* of its VM in the plan, through redeploys */
    unsigned after;         /* begins when that place is through; 0: at once */
    unsigned band;          /* of its group's VMs on their way up; 0: of none */
    unsigned spare;         /* so many VMs of its band nobody waits for */
    const char *vm_id, *vm_name;
    uint32_t owner, attempt, epoch;
    int64_t due_us, give_up_us; /* database time; 0: none */
    int64_t begun_us, ended_us;
    bool hard;    /* SHUT_DOWN: the guest's time is over */
    bool calling; /* a hypervisor call is under way */
    const char *note;
};

struct operation {
    char id[37];
    enum operation_kind kind;
    enum operation_state state;
    const char *tenant, *deployment;
    const char *vm_id, *vm_name; /* VM operations; "" otherwise */
    const char *vm_group;        /* scaling; "" otherwise */
    int members;                 /* it shall have; -1: `by` more or fewer (as asked) */
    unsigned by;
    bool force;
    const char *account, *client_transaction_id, *traceparent;
    const char *retry_of; /* the failed operation it goes on with; "" otherwise */
    const char *cause;    /* why nobody but the engine asked for it; "" otherwise */
    const struct operation *resumes;   /* that one, while it is planned */
    const Vnf__V1__Resource *resource; /* as asked, while it is decided */
    bool tenant_must_exist;            /* likewise */
    const uint8_t *digest;
    size_t digest_length;
    const uint8_t *verdict; /* the packed OPERATION_ACCEPTED or _REJECTED */
    size_t verdict_length;
    int status_code;
    const char *status_message;
    uint32_t owner; /* the instance whose turns write it */
    int64_t accepted_us, finished_us;
    struct step *steps;
    int step_count;

    bool fresh, dirty; /* to be inserted, to be updated */
    struct operation *next, *next_in_bucket;
};

/* What an operation is about: while one on the whole service runs there is no other;
 * those on single VMs and on groups run side by side. The catalogue's have no
 * deployment: theirs is the subject of facts/catalogue.h. */
enum scope { SCOPE_SERVICE, SCOPE_VM, SCOPE_GROUP, SCOPE_CATALOGUE };
enum scope kind_scope(enum operation_kind kind);

/* Where nobody gave a trace (W3C trace context), one begins here: its id is the
 * operation's, without dashes. */
void operation_trace(struct arena *arena, struct operation *op);

/* What a step is to its VM: an update deploys some and removes others. */
static inline enum operation_kind step_kind(const struct operation *op,
                                            const struct step *step)
{
    return step->as ? step->as : op->kind;
}

static inline bool kind_is_vm(enum operation_kind kind)
{
    return kind_scope(kind) == SCOPE_VM;
}
