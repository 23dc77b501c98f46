/*
 * test_envelope.c - what comes off the wire is read whole or refused; keys go to the
 * partitions that other clients choose.
 */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "common/envelope.h"
#include "common/mem.h"
#include "proto/event.pb-c.h"
#include "proto/ip.pb-c.h"

/* A message that may hold itself, as none of ours may. */
struct nest {
    ProtobufCMessage base;
    struct nest *inner;
};
static const ProtobufCFieldDescriptor NEST_FIELD[] = {
    {.name = "inner",
     .id = 1,
     .label = PROTOBUF_C_LABEL_OPTIONAL,
     .type = PROTOBUF_C_TYPE_MESSAGE,
     .offset = offsetof(struct nest, inner)},
};
static const unsigned NEST_INDEX[] = {0};
static const ProtobufCIntRange NEST_RANGE[] = {
    {1, 0},
    {0, 1}
};
static ProtobufCMessageDescriptor nest = {
    .magic = PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
    .name = "test.Nest",
    .short_name = "Nest",
    .sizeof_message = sizeof(struct nest),
    .n_fields = 1,
    .fields = NEST_FIELD,
    .fields_sorted_by_name = NEST_INDEX,
    .n_field_ranges = 1,
    .field_ranges = NEST_RANGE,
};

static size_t nested(uint8_t *bytes, size_t size, int levels)
{
    size_t at = size;

    for (int i = 1; i < levels; i++) {
        size_t inner = size - at;

        if (inner >= 128) {
            bytes[--at] = (uint8_t)(inner >> 7);
            bytes[--at] = (uint8_t)(inner & 0x7f) | 0x80;
        } else {
            bytes[--at] = (uint8_t)inner;
        }
        bytes[--at] = 1 << 3 | 2;
    }
    memmove(bytes, bytes + at, size - at);
    return size - at;
}

static ProtobufCMessage *unpack_nest(int levels, struct err *err)
{
    static ProtobufCFieldDescriptor field;
    uint8_t bytes[1024];
    size_t length = nested(bytes, sizeof bytes, levels);

    field = NEST_FIELD[0];
    field.descriptor = &nest;
    nest.fields = &field;
    return envelope_unpack(&nest, bytes, length, err);
}

static ProtobufCMessage *unpack_holder(const char *bytes, size_t length,
                                       struct err *err)
{
    return envelope_unpack(&ip__v1__holder__descriptor, (const uint8_t *)bytes, length,
                           err);
}

Test(envelope, what_is_packed_is_unpacked_the_same)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT, *read;
    struct err err;
    uint8_t *bytes;
    size_t length;

    holder.tenant = "t\xc3\xa4nant";
    holder.index = 7;
    bytes = envelope_pack(&holder.base, &length);
    read = (Ip__V1__Holder *)envelope_unpack(&ip__v1__holder__descriptor, bytes, length,
                                             &err);
    cr_assert_not_null(read, "%s", err.msg);
    cr_assert_str_eq(read->tenant, "t\xc3\xa4nant");
    cr_assert_eq(read->index, 7);
    protobuf_c_message_free_unpacked(&read->base, NULL);
    free(bytes);
}

Test(envelope, an_empty_message_is_not_a_tombstone)
{
    Ip__V1__Holder holder = IP__V1__HOLDER__INIT;
    size_t length = 1;
    uint8_t *bytes = envelope_pack(&holder.base, &length);

    cr_assert_eq(length, 0);
    cr_assert_not_null(bytes);
    free(bytes);
}

Test(envelope, a_field_of_a_newer_producer_is_stepped_over)
{
    struct err err;
    ProtobufCMessage *read = unpack_holder("\xa0\x06\x05\x0a\x01t", 6, &err);

    cr_assert_not_null(read, "%s", err.msg);
    cr_assert_str_eq(((Ip__V1__Holder *)read)->tenant, "t");
    protobuf_c_message_free_unpacked(read, NULL);
}

static const struct {
    const char *what, *bytes;
    size_t length;
} HOSTILE[] = {
    {"text that is not UTF-8",      "\x0a\x02\xc3\x28",                                 4 },
    {"a character coded too long",  "\x0a\x02\xc0\xaf",                                 4 },
    {"half of a surrogate pair",    "\x0a\x03\xed\xa0\x80",                             5 },
    {"a character past the last",   "\x0a\x04\xf4\x90\x80\x80",                         6 },
    {"a character cut short",       "\x0a\x01\xc3",                                     3 },
    {"a zero byte in a text",
     "\x0a\x03"
     "a\0b",                                                                            5 },
    {"a length past the end",
     "\x0a\x7f"
     "a",                                                                               3 },
    {"a length of 2^64 - 1",        "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",     11},
    {"a varint without an end",     "\x20\xff\xff\xff",                                 4 },
    {"a varint of eleven bytes",    "\x20\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
     12                                                                                   },
    {"a group",                     "\x0b\x0c",                                         2 },
    {"a tag without a value",       "\x0a",                                             1 },
    {"a number where text belongs", "\x08\x01",                                         2 },
};

Test(envelope, hostile_bytes_are_refused_with_a_reason)
{
    for (size_t i = 0; i < sizeof HOSTILE / sizeof HOSTILE[0]; i++) {
        struct err err = {0};
        ProtobufCMessage *read =
            unpack_holder(HOSTILE[i].bytes, HOSTILE[i].length, &err);

        cr_assert_null(read, "%s was taken", HOSTILE[i].what);
        cr_assert_eq(err.kind, ERR_INVALID);
        cr_assert(strstr(err.msg, "Holder"), "%s: %s", HOSTILE[i].what, err.msg);
    }
}

Test(envelope, text_of_every_length_of_character_is_taken)
{
    static const char text[] = "\x0a\x0a"
                               "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80";
    struct err err;
    ProtobufCMessage *read = unpack_holder(text, sizeof text - 1, &err);

    cr_assert_not_null(read, "%s", err.msg);
    protobuf_c_message_free_unpacked(read, NULL);
}

Test(envelope, sixty_four_levels_are_read_and_sixty_five_are_not)
{
    struct err err;
    ProtobufCMessage *read = unpack_nest(64, &err);

    cr_assert_not_null(read, "%s", err.msg);
    protobuf_c_message_free_unpacked(read, NULL);
    cr_assert_null(unpack_nest(65, &err));
    cr_assert(strstr(err.msg, "deep"), "%s", err.msg);
}

Test(envelope, more_than_a_mebibyte_is_refused)
{
    size_t length = 1024 * 1024 + 1;
    uint8_t *bytes = xcalloc(1, length);
    struct err err;

    cr_assert_null(envelope_unpack(&ip__v1__holder__descriptor, bytes, length, &err));
    cr_assert_eq(err.kind, ERR_INVALID);
    free(bytes);
}

/* Half a million empty Nics: two bytes each on the wire, some hundred in memory. */
Test(envelope, bytes_that_blow_up_in_memory_are_refused)
{
    size_t count = 512 * 1024;
    uint8_t *bytes = xcalloc(count, 2);
    struct err err;

    for (size_t i = 0; i < count; i++)
        bytes[i * 2] = 1 << 3 | 2;
    cr_assert_null(envelope_unpack(&vnf__v1__nics__descriptor, bytes, count * 2, &err));
    cr_assert_eq(err.kind, ERR_INVALID);
    free(bytes);
}

Test(envelope, a_key_is_tenant_and_deployment)
{
    char key[ENVELOPE_KEY_SIZE];

    envelope_key(key, "acme", "edge-7");
    cr_assert_str_eq(key, "acme/edge-7");
}

/* Hashes that Java's client documents in its own tests. */
Test(envelope, keys_go_where_java_sends_them)
{
    static const struct {
        const char *key;
        int32_t hash;
    } KNOWN[] = {
        {"21",                         -973932308 },
        {"foobar",                     -790332482 },
        {"a-little-bit-long-string",   -985981536 },
        {"a-little-bit-longer-string", -1486304829},
        {"abc",                        479470107  },
    };

    for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++)
        cr_assert_eq(envelope_partition(KNOWN[i].key, strlen(KNOWN[i].key), 12),
                     (KNOWN[i].hash & 0x7fffffff) % 12, "%s", KNOWN[i].key);
}
