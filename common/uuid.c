/*
 * uuid.c - ids as text, on libuuid.
 */
#include "common/uuid.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <uuid/uuid.h>

#include "common/clock.h"

/* Quartet's namespace: a constant for ever, or names would give other ids. */
static const uuid_t NAMESPACE = {0x6f, 0x3b, 0x1c, 0x52, 0x9d, 0x0e, 0x4a, 0x77,
                                 0xb1, 0x60, 0x2f, 0x84, 0xd5, 0x13, 0xc9, 0xe8};

void uuid_make(char id[UUID_SIZE])
{
    uint64_t ms = (uint64_t)(clock_wall_us() / 1000);
    uuid_t bytes;

    uuid_generate_random(bytes);
    for (int i = 0; i < 6; i++)
        bytes[i] = (unsigned char)(ms >> (40 - 8 * i));
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x70);
    uuid_unparse_lower(bytes, id);
}

void uuid_name(char id[UUID_SIZE], const char *format, ...)
{
    char name[1024];
    uuid_t bytes;
    va_list args;

    va_start(args, format);
    vsnprintf(name, sizeof name, format, args);
    va_end(args);
    uuid_generate_sha1(bytes, NAMESPACE, name, strlen(name));
    uuid_unparse_lower(bytes, id);
}

bool uuid_read(const char *text, char id[UUID_SIZE])
{
    uuid_t bytes;

    if (uuid_parse(text, bytes) < 0)
        return false;
    if (id)
        uuid_unparse_lower(bytes, id);
    return true;
}
