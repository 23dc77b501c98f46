/*
 * scene.h - what a decision sees and what it leaves behind.
 *
 * A turn loads the scene, decide/ changes it message by message, the turn writes what
 * is dirty in one transaction, and only then publishes `outbox` and `messages` and
 * hands `jobs` to the workers. Nothing in here does I/O; `now_us` is the database's
 * time.
 */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "common/arena.h"
#include "common/err.h"
#include "services/lifecycle-engine/facts/catalogue.h"
#include "services/lifecycle-engine/facts/job.h"

/* A message to be published after the commit. */
struct message {
    const char *topic, *key, *type, *id, *traceparent;
    const uint8_t *payload; /* NULL: a tombstone */
    size_t length;
    int32_t partition;  /* of the deployment; the outbox row's, not the message's */
    uint64_t outbox_id; /* 0: not kept in the outbox */
    /* of an event, for the log */
    const char *transaction, *event, *vm_name, *text;
    int status_code;
    struct message *next;
};

struct job_order {
    struct job job;
    struct job_order *next;
};

/* How long an action took on VMs of an image; loaded when a plan is asked for. */
struct pace {
    enum action action;
    const char *image; /* "": not known any more */
    int64_t total_us;
    unsigned runs;
    struct pace *next;
};

/* A hypervisor that VMs are on, or could be; in order of names. */
struct host {
    const char *uri, *name, *zone; /* zone "": of none */
    bool enabled;                  /* takes new VMs */
    int vms;                       /* on it, of all deployments; counted where there is
                                      a choice */
    struct host *next;
};

/* An operation that has ended in this turn; what waited for its end is still to be
 * judged (decide/aftermath.c). */
struct ending {
    struct deployment *deployment;
    const struct operation *operation;
    struct ending *next;
};

#define SCENE_BUCKETS 1024

struct scene {
    struct arena *arena;
    int64_t now_us;
    uint32_t instance; /* who decides: owner of the steps it begins */
    uint64_t next_outbox_id;
    const char *image_folder; /* where files of images are kept */
    int32_t partitions;       /* of the topics keyed by deployment */
    bool maintenance;         /* nothing is begun that nobody has begun already */

    struct deployment *deployments;
    struct operation *known; /* finished or foreign, asked for by id */
    struct deployment *deployment_index[SCENE_BUCKETS]; /* by tenant and name */
    struct operation *operation_index[SCENE_BUCKETS];   /* by id */
    int64_t *new_ids;                                   /* for deployments to come */
    int new_id_count;
    struct catalogue catalogue; /* tenants always; the rest when it is asked about */
    struct pace *paces;
    struct host *hosts;
    struct crowd crowd;

    struct message *messages, **messages_end; /* in order, outbox ones among them */
    struct job_order *jobs, **jobs_end;
    struct ending *endings, **endings_end;
};

/* An empty scene in the arena. */
struct scene *scene_create(struct arena *arena);

/* Put what was loaded or made into the scene. d NULL: the operation is only known. */
void scene_add_deployment(struct scene *scene, struct deployment *d);
void scene_add_operation(struct scene *scene, struct deployment *d,
                         struct operation *op);

/* NULL: not loaded, so nothing known under this name. */
struct deployment *scene_deployment(const struct scene *scene, const char *tenant,
                                    const char *name);
struct operation *scene_operation(const struct scene *scene, const char *id);

/* Packs now. The message is published after the commit and is lost with the process:
 * only for what a waiting step sends again. key is copied. */
void scene_send(struct scene *scene, const char *topic, const char *key,
                const char *type, const char *traceparent,
                const ProtobufCMessage *message);

/* A message kept in the outbox until Kafka has it. partition: of the deployment, so
 * that whoever owns it next finds the row. payload NULL: a tombstone; otherwise
 * borrowed from the arena. */
struct message *scene_record(struct scene *scene, int32_t partition, const char *topic,
                             const char *key, const char *type, const char *id,
                             const char *traceparent, const uint8_t *payload,
                             size_t length);

/* The operation has ended. */
void scene_ending(struct scene *scene, struct deployment *d,
                  const struct operation *op);

/* A job for the workers; the caller fills what is returned. */
struct job *scene_job(struct scene *scene);
