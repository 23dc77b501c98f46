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
    scene->endings_end = &scene->endings;
    return scene;
}

/* FNV-1a over both texts. */
static unsigned bucket(const char *a, const char *b)
{
    uint32_t hash = 2166136261u;

    for (; *a; a++)
        hash = (hash ^ (unsigned char)*a) * 16777619u;
    for (; *b; b++)
        hash = (hash ^ (unsigned char)*b) * 16777619u;
    return hash % SCENE_BUCKETS;
}

void scene_add_deployment(struct scene *scene, struct deployment *d)
{
    struct deployment **index = &scene->deployment_index[bucket(d->tenant, d->name)];

    d->next = scene->deployments;
    scene->deployments = d;
    d->next_in_bucket = *index;
    *index = d;
}

void scene_add_operation(struct scene *scene, struct deployment *d,
                         struct operation *op)
{
    struct operation **index = &scene->operation_index[bucket(op->id, "")];
    struct operation **list = d ? &d->operations : &scene->known;

    if (op->fresh)
        operation_trace(scene->arena, op);
    op->next = *list;
    *list = op;
    op->next_in_bucket = *index;
    *index = op;
}

struct deployment *scene_deployment(const struct scene *scene, const char *tenant,
                                    const char *name)
{
    struct deployment *d = scene->deployment_index[bucket(tenant, name)];

    while (d && (strcmp(d->name, name) != 0 || strcmp(d->tenant, tenant) != 0))
        d = d->next_in_bucket;
    return d;
}

struct operation *scene_operation(const struct scene *scene, const char *id)
{
    struct operation *op = scene->operation_index[bucket(id, "")];

    while (op && strcmp(op->id, id) != 0)
        op = op->next_in_bucket;
    return op;
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

struct message *scene_record(struct scene *scene, int32_t partition, const char *topic,
                             const char *key, const char *type, const char *id,
                             const char *traceparent, const uint8_t *payload,
                             size_t length)
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
    return m;
}

void scene_ending(struct scene *scene, struct deployment *d, const struct operation *op)
{
    struct ending *ending = arena_alloc(scene->arena, sizeof *ending);

    *ending = (struct ending){d, op, NULL};
    *scene->endings_end = ending;
    scene->endings_end = &ending->next;
}

struct job *scene_job(struct scene *scene)
{
    struct job_order *order = arena_alloc(scene->arena, sizeof *order);

    *scene->jobs_end = order;
    scene->jobs_end = &order->next;
    return &order->job;
}
