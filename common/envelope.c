/*
 * envelope.c - protobuf bytes <-> message, and the key that decides the partition. See
 * envelope.h.
 *
 * Hostile bytes may be small and still ask for much: a repeated message costs two bytes
 * on the wire and a hundred in memory. So unpacking has a budget of memory, and the
 * shape is looked at first (wire.h).
 */
#include "common/envelope.h"

#include <stdio.h>
#include <stdlib.h>

#include <librdkafka/rdkafka.h>

#include "common/mem.h"
#include "common/wire.h"

enum { BYTES_MAX = 1024 * 1024, LEVELS_MAX = 64, MEMORY_MAX = 32 * 1024 * 1024 };

uint8_t *envelope_pack(const ProtobufCMessage *message, size_t *ret_length)
{
    size_t length = protobuf_c_message_get_packed_size(message);
    uint8_t *bytes = xcalloc(1, length + 1); /* never NULL: that is a tombstone */

    *ret_length = protobuf_c_message_pack(message, bytes);
    return bytes;
}

/* Memory for one message: of the heap, or of an arena. */
struct budget {
    size_t left;
    struct arena *arena;
};

static void *budget_alloc(void *context, size_t size)
{
    struct budget *budget = context;

    if (size > budget->left)
        return NULL;
    budget->left -= size;
    return budget->arena ? arena_alloc(budget->arena, size) : malloc(size);
}

static void budget_free(void *context, void *pointer)
{
    if (!((struct budget *)context)->arena)
        free(pointer);
}

static ProtobufCMessage *unpack(const ProtobufCMessageDescriptor *descriptor,
                                const uint8_t *bytes, size_t length,
                                struct arena *arena, struct err *err)
{
    struct budget budget = {MEMORY_MAX, arena};
    ProtobufCAllocator allocator = {budget_alloc, budget_free, &budget};
    ProtobufCMessage *message;
    const char *field;

    if (length > BYTES_MAX) {
        err_set(err, ERR_INVALID, "%s of %zu bytes: more than %d are not read",
                descriptor->short_name, length, BYTES_MAX);
        return NULL;
    }
    if (!wire_check(descriptor, bytes, length, LEVELS_MAX, &field)) {
        err_set(err, ERR_INVALID, "not a %s: %s%s is malformed, too deep or no UTF-8",
                descriptor->short_name, *field ? "field " : "a field", field);
        return NULL;
    }
    message = protobuf_c_message_unpack(descriptor, &allocator, length, bytes);
    if (!message)
        err_set(err, ERR_INVALID, "not a %s: a field of the wrong type, or too many",
                descriptor->short_name);
    return message;
}

ProtobufCMessage *envelope_unpack(const ProtobufCMessageDescriptor *descriptor,
                                  const uint8_t *bytes, size_t length, struct err *err)
{
    return unpack(descriptor, bytes, length, NULL, err);
}

ProtobufCMessage *envelope_unpack_in(struct arena *arena,
                                     const ProtobufCMessageDescriptor *descriptor,
                                     const uint8_t *bytes, size_t length,
                                     struct err *err)
{
    return unpack(descriptor, bytes, length, arena, err);
}

void envelope_key(char key[ENVELOPE_KEY_SIZE], const char *tenant,
                  const char *deployment)
{
    snprintf(key, ENVELOPE_KEY_SIZE, "%s/%s", tenant, deployment);
}

int32_t envelope_partition(const char *key, size_t length, int32_t count)
{
    return rd_kafka_msg_partitioner_murmur2(NULL, key, length, count, NULL, NULL);
}
