/*
 * wire.c - a look at protobuf bytes before they are unpacked. See wire.h.
 *
 * A field is a varint tag (number and wire type) and a value whose length the wire type
 * tells; only fields that the descriptor calls messages are entered. Fields that the
 * descriptor does not know are stepped over: newer producers may send them.
 */
#include "common/wire.h"

#include <string.h>

struct cursor {
    const uint8_t *at, *end;
};

enum { WIRE_VARINT = 0, WIRE_64BIT = 1, WIRE_LENGTH = 2, WIRE_32BIT = 5 };

static bool read_varint(struct cursor *c, uint64_t *ret)
{
    uint64_t value = 0;

    for (int shift = 0; shift < 64 && c->at < c->end; shift += 7) {
        uint8_t byte = *c->at++;

        value |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) {
            *ret = value;
            return true;
        }
    }
    return false;
}

static bool skip(struct cursor *c, uint64_t count)
{
    if (count > (uint64_t)(c->end - c->at))
        return false;
    c->at += count;
    return true;
}

/* Bytes that follow the first byte of a character, and the least character so coded. */
static int utf8_tail(uint8_t first, uint32_t *ret_bits, uint32_t *ret_least)
{
    static const struct {
        uint8_t mask, mark;
        int tail;
        uint32_t least;
    } FORMS[] = {
        {0x80, 0x00, 0, 0x1    },
        {0xe0, 0xc0, 1, 0x80   },
        {0xf0, 0xe0, 2, 0x800  },
        {0xf8, 0xf0, 3, 0x10000},
    };

    for (size_t i = 0; i < sizeof FORMS / sizeof FORMS[0]; i++)
        if ((first & FORMS[i].mask) == FORMS[i].mark) {
            *ret_bits = first & (uint8_t)~FORMS[i].mask;
            *ret_least = FORMS[i].least;
            return FORMS[i].tail;
        }
    return -1;
}

static bool is_text(const uint8_t *at, const uint8_t *end)
{
    while (at < end) {
        uint32_t character, least;
        int tail = utf8_tail(*at++, &character, &least);

        if (tail < 0 || tail > end - at)
            return false;
        for (; tail > 0; tail--, at++) {
            if ((*at & 0xc0) != 0x80)
                return false;
            character = character << 6 | (*at & 0x3f);
        }
        if (character < least || character > 0x10ffff ||
            (character >= 0xd800 && character <= 0xdfff))
            return false;
    }
    return true;
}

static bool check_part(const ProtobufCFieldDescriptor *field, struct cursor *c,
                       int levels, const char **ret_field)
{
    const uint8_t *start;
    uint64_t length;

    if (!read_varint(c, &length))
        return false;
    start = c->at;
    if (!skip(c, length))
        return false;
    if (field && field->type == PROTOBUF_C_TYPE_STRING)
        return is_text(start, c->at);
    if (field && field->type == PROTOBUF_C_TYPE_MESSAGE)
        return wire_check(field->descriptor, start, (size_t)length, levels - 1,
                          ret_field);
    return true;
}

bool wire_check(const ProtobufCMessageDescriptor *descriptor, const uint8_t *bytes,
                size_t length, int levels, const char **ret_field)
{
    struct cursor c = {bytes, bytes + length};

    *ret_field = "";
    if (levels < 1)
        return false;
    while (c.at < c.end) {
        const ProtobufCFieldDescriptor *field;
        uint64_t tag, ignored;
        bool ok = false;

        if (!read_varint(&c, &tag) || tag >> 3 > UINT32_MAX)
            return false;
        field =
            protobuf_c_message_descriptor_get_field(descriptor, (unsigned)(tag >> 3));
        *ret_field = field ? field->name : "";
        if ((tag & 7) == WIRE_VARINT)
            ok = read_varint(&c, &ignored);
        else if ((tag & 7) == WIRE_64BIT)
            ok = skip(&c, 8);
        else if ((tag & 7) == WIRE_32BIT)
            ok = skip(&c, 4);
        else if ((tag & 7) == WIRE_LENGTH)
            ok = check_part(field, &c, levels, ret_field);
        if (!ok)
            return false;
    }
    return true;
}
