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

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* libuuid reads each part by strtoul: a tenth of a turn of the engine. */
bool uuid_bytes(unsigned char bytes[16], const char *text)
{
    static const char HYPHEN_BEFORE[16] = {[4] = 1, [6] = 1, [8] = 1, [10] = 1};

    for (int i = 0; i < 16; i++) {
        int high, low;

        if (HYPHEN_BEFORE[i] && *text++ != '-')
            return false;
        high = digit(*text);
        low = high < 0 ? -1 : digit(text[1]);
        if (low < 0)
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
        text += 2;
    }
    return !*text;
}

bool uuid_read(const char *text, char id[UUID_SIZE])
{
    uuid_t bytes;

    if (!uuid_bytes(bytes, text))
        return false;
    if (id)
        uuid_unparse_lower(bytes, id);
    return true;
}
