/*
 * rehearsal.c - copies of all that a decision may change.
 */
#include "services/lifecycle-engine/decide/rehearsal.h"

#include <string.h>

static void *message_copy(struct arena *arena, const ProtobufCMessage *message)
{
    ProtobufCAllocator allocator = arena_allocator(arena);
    size_t length;
    uint8_t *bytes;

    if (!message)
        return NULL;
    length = protobuf_c_message_get_packed_size(message);
    bytes = arena_alloc(arena, length + 1);
    protobuf_c_message_pack(message, bytes);
    return protobuf_c_message_unpack(message->descriptor, &allocator, length, bytes);
}

#define COPY(arena, message) message_copy(arena, (message) ? &(message)->base : NULL)

static struct vm *vms_copy(struct arena *arena, const struct vm *vms)
{
    struct vm *first = NULL, **end = &first;

    for (; vms; vms = vms->next) {
        *end = arena_copy(arena, vms, sizeof *vms);
        (*end)->record = COPY(arena, vms->record);
        end = &(*end)->next;
    }
    return first;
}

static struct operation *operations_copy(struct arena *arena,
                                         const struct operation *operations)
{
    struct operation *first = NULL, **end = &first;

    for (; operations; operations = operations->next) {
        size_t count = (size_t)operations->step_count;

        *end = arena_copy(arena, operations, sizeof *operations);
        (*end)->steps =
            arena_copy(arena, operations->steps, count * sizeof *operations->steps);
        end = &(*end)->next;
    }
    return first;
}

static struct deployment *deployment_copy(struct arena *arena,
                                          const struct deployment *d)
{
    struct deployment *copy = arena_copy(arena, d, sizeof *d);

    copy->spec = COPY(arena, d->spec);
    copy->wanted = COPY(arena, d->wanted);
    copy->record = COPY(arena, d->record);
    copy->vms = vms_copy(arena, d->vms);
    copy->operations = operations_copy(arena, d->operations);
    return copy;
}

#define ENTRIES_COPY(arena, entries)                                                   \
    for (__typeof__(entries) *at = &(entries); *at; at = &(*at)->next)                 \
    *at = arena_copy(arena, *at, sizeof **at)

static struct host *hosts_copy(struct arena *arena, const struct host *hosts)
{
    struct host *first = NULL, **end = &first;

    for (; hosts; hosts = hosts->next) {
        *end = arena_copy(arena, hosts, sizeof *hosts);
        end = &(*end)->next;
    }
    return first;
}

struct scene *rehearsal(const struct scene *scene, struct deployment **d)
{
    struct scene *copy = arena_copy(scene->arena, scene, sizeof *scene);

    copy->messages = NULL;
    copy->messages_end = &copy->messages;
    copy->jobs = NULL;
    copy->jobs_end = &copy->jobs;
    copy->endings = NULL;
    copy->endings_end = &copy->endings;
    copy->deployments = NULL;
    copy->hosts = hosts_copy(scene->arena, scene->hosts);
    memset(copy->deployment_index, 0, sizeof copy->deployment_index);
    ENTRIES_COPY(scene->arena, copy->catalogue.images);
    ENTRIES_COPY(scene->arena, copy->catalogue.flavors);
    ENTRIES_COPY(scene->arena, copy->catalogue.networks);
    ENTRIES_COPY(scene->arena, copy->catalogue.tenants);
    if (*d) {
        *d = deployment_copy(scene->arena, *d);
        scene_add_deployment(copy, *d);
    }
    return copy;
}
