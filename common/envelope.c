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

static void *budget_alloc(void *left, size_t size)
{
    size_t *budget = left;

    if (size > *budget)
        return NULL;
    *budget -= size;
    return malloc(size);
}

static void budget_free(void *left, void *pointer)
{
    (void)left;
    free(pointer);
}

ProtobufCMessage *envelope_unpack(const ProtobufCMessageDescriptor *descriptor,
                                  const uint8_t *bytes, size_t length, struct err *err)
{
    size_t left = MEMORY_MAX;
    ProtobufCAllocator budget = {budget_alloc, budget_free, &left};
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
    message = protobuf_c_message_unpack(descriptor, &budget, length, bytes);
    if (!message)
        err_set(err, ERR_INVALID, "not a %s: a field of the wrong type, or too many",
                descriptor->short_name);
    return message;
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
