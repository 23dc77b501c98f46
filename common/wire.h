/*
 * wire.h - a look at protobuf bytes before they are unpacked.
 *
 * protobuf-c unpacks a message in a message by recursion, cuts strings at a zero byte
 * and takes any bytes for text; PostgreSQL takes only UTF-8. What passes here does none
 * of that harm.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <protobuf-c/protobuf-c.h>

/* Whether the bytes are fields in order, no message deeper than `levels`, every string
 * UTF-8 without a zero byte. If not, *ret_field names the field ("" when there is
 * none). Any thread. */
bool wire_check(const ProtobufCMessageDescriptor *descriptor, const uint8_t *bytes,
                size_t length, int levels, const char **ret_field);
