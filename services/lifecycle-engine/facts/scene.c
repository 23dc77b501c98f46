/*
 * scene.c - the scene's lists.
 */
#include "services/lifecycle-engine/facts/scene.h"

#include <string.h>

struct scene *scene_create(struct arena *arena)
{
    struct scene *scene = arena_alloc(arena, sizeof *scene);

    scene->arena = arena;
    scene->messages_end = &scene->messages;
    scene->jobs_end = &scene->jobs;
    return scene;
}

struct deployment *scene_deployment(const struct scene *scene, const char *tenant,
                                    const char *name)
{
    for (struct deployment *d = scene->deployments; d; d = d->next)
        if (strcmp(d->name, name) == 0 && strcmp(d->tenant, tenant) == 0)
            return d;
    return NULL;
}

struct operation *scene_operation(const struct scene *scene, const char *id)
{
    for (struct operation *op = scene->known; op; op = op->next)
        if (strcmp(op->id, id) == 0)
            return op;
    for (struct deployment *d = scene->deployments; d; d = d->next)
        for (struct operation *op = d->operations; op; op = op->next)
            if (strcmp(op->id, id) == 0)
                return op;
    return NULL;
}

static struct message *message_add(struct scene *scene)
{
    struct message *message = arena_alloc(scene->arena, sizeof *message);

    *scene->messages_end = message;
    scene->messages_end = &message->next;
    return message;
}

void scene_send(struct scene *scene, const char *topic, const char *key,
                const char *type, const char *traceparent,
                const ProtobufCMessage *message)
{
    struct message *m = message_add(scene);
    uint8_t *payload;

    m->topic = topic;
    m->key = arena_text(scene->arena, key);
    m->type = type;
    m->traceparent = arena_text(scene->arena, traceparent);
    m->partition = -1;
    m->length = protobuf_c_message_get_packed_size(message);
    payload = arena_alloc(scene->arena, m->length + 1);
    protobuf_c_message_pack(message, payload);
    m->payload = payload;
}

void scene_record(struct scene *scene, int32_t partition, const char *topic,
                  const char *key, const char *type, const char *id,
                  const char *traceparent, const uint8_t *payload, size_t length)
{
    struct message *m = message_add(scene);

    m->topic = topic;
    m->key = arena_text(scene->arena, key);
    m->type = type;
    m->id = arena_text(scene->arena, id);
    m->traceparent = arena_text(scene->arena, traceparent);
    m->payload = payload;
    m->length = length;
    m->partition = partition;
    m->outbox_id = scene->next_outbox_id++;
}

struct job *scene_job(struct scene *scene)
{
    struct job_order *order = arena_alloc(scene->arena, sizeof *order);

    *scene->jobs_end = order;
    scene->jobs_end = &order->next;
    return &order->job;
}
