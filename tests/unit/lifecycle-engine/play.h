/*
 * play.h - the engine's decisions without the rest: a scene that lasts, and a world
 * that answers what steps ask. Time moves only when a test moves it.
 */
#pragma once

#include "services/lifecycle-engine/decide/decide.h"

struct play {
    struct arena *arena;
    struct scene *scene;
    struct message *seen_messages; /* the last that was answered */
    struct job_order *seen_jobs;
    struct job_order *hung_from, *hung_to; /* jobs that hang: after, up to */
    const char *mute_job;   /* VM whose jobs are not answered; NULL: none */
    const char *refuse_job; /* VM whose power on the hypervisor refuses */
    const char *deaf;       /* VM that the monitor never reaches */
    bool no_agents;         /* no guest agent answers */
    bool deaf_all;          /* it reaches none */
    bool no_acknowledgements;
    const char *retry_of;   /* of the next request */
    const char *refuse_all; /* the hypervisor powers nothing on of this group */
    bool no_addresses;      /* ip-pool has none */
    bool runs_wild;         /* domains run whatever was asked */
    unsigned leaks;         /* it finds */
    int audited;            /* places it was last told of; -1: not yet */
};

struct play *play_create(void);
void play_destroy(struct play *play);

/* A datamodel: "router:2 lb:1>router" is two groups, the second depends on the first; a
 * "*" after the number makes the group static with a pool of its size. */
Vnf__V1__Deployment *play_spec(struct play *play, const char *name, const char *groups);

/* A request for tenant t, deployment d; the id is made of `tag`. Commits. */
void play_ask(struct play *play, const char *tag, enum operation_kind kind,
              const char *vm_name, Vnf__V1__Deployment *spec);
/* Likewise a scaling: to `members`, or where that is negative by `by`. */
void play_scale(struct play *play, const char *tag, enum operation_kind kind,
                const char *group, int members, unsigned by);
const char *play_id(struct play *play, const char *tag);

/* Answers everything that was asked, and what comes of the answers, until nothing is.
 */
void play_answer(struct play *play);
/* At most so many of the asks; returns how many there were. */
int play_answer_some(struct play *play, int count);
/* The jobs that are not answered are not going to be, until play_late. */
void play_hang(struct play *play);
/* Their results come after all. */
void play_late(struct play *play);
/* Moves time on and lets what has come due come due. */
void play_wait(struct play *play, int seconds);
/* Deploys d with these groups to its end. */
void play_deploy(struct play *play, const char *groups);

struct deployment *play_deployment(struct play *play);
struct vm *play_vm(struct play *play, int nth);
/* "OPERATION_ACCEPTED VM_DEPLOYED VM_ALIVE!" in order since the last call; "!" failure,
 * "." final. */
const char *play_events(struct play *play);
/* The jobs ordered since the last call: "DEFINE:0 POWER_ON:0", the VM's place. */
const char *play_jobs(struct play *play);
/* One item by hand; play_try returns what the decision says of it. */
void play_item(struct play *play, struct item item);
int play_try(struct play *play, struct item item, struct err *err);

/* The monitor's verdict of a KPI of this VM, in its present epoch. */
void play_alarm(struct play *play, int nth, const char *event_name, bool verdict);
/* FALSE of the KPI heals VMs of every group. */
void play_heals(struct play *play, const char *event_name);
