/*
 * cursor.c - vectors of offsets.
 */
#include "services/api-gateway/events/cursor.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

#define BASE 36
#define NUMBER_SIZE 14 /* INT64_MAX to base 36, and what ends it */

static const char DIGITS[] = "0123456789abcdefghijklmnopqrstuvwxyz";

struct cursor *cursor_create(int partitions)
{
    struct cursor *cursor =
        xcalloc(1, sizeof *cursor + sizeof(int64_t) * (size_t)partitions);

    cursor->partitions = partitions;
    return cursor;
}

struct cursor *cursor_copy(const struct cursor *cursor)
{
    return xmemdup(cursor,
                   sizeof *cursor + sizeof(int64_t) * (size_t)cursor->partitions);
}

static char *write_number(char *to, int64_t number)
{
    char digits[NUMBER_SIZE];
    int count = 0;

    do
        digits[count++] = DIGITS[number % BASE];
    while ((number /= BASE) > 0);
    while (count > 0)
        *to++ = digits[--count];
    return to;
}

char *cursor_write(const struct cursor *cursor)
{
    char *text = xcalloc((size_t)cursor->partitions + 1, NUMBER_SIZE), *end = text;

    for (int p = 0; p < cursor->partitions; p++) {
        if (p > 0)
            *end++ = '.';
        end = write_number(end, cursor->next[p]);
    }
    return text;
}

/* A number and what comes behind it; NULL: there is none. */
static const char *read_number(const char *text, int64_t *ret)
{
    const char *begin = text, *digit;
    int64_t number = 0;

    for (; *text && (digit = strchr(DIGITS, *text)); text++) {
        if (number > (INT64_MAX - (digit - DIGITS)) / BASE)
            return NULL;
        number = number * BASE + (digit - DIGITS);
    }
    *ret = number;
    return text > begin ? text : NULL;
}

struct cursor *cursor_read(const char *text, int partitions)
{
    AUTO(free) struct cursor *cursor = cursor_create(partitions);

    for (int p = 0; p < partitions; p++) {
        if (p > 0 && *text++ != '.')
            return NULL;
        text = read_number(text, &cursor->next[p]);
        if (!text)
            return NULL;
    }
    return *text ? NULL : TAKE(cursor);
}

int64_t cursor_distance(const struct cursor *from, const struct cursor *to)
{
    int64_t distance = 0;

    for (int p = 0; p < from->partitions; p++)
        if (to->next[p] > from->next[p])
            distance += to->next[p] - from->next[p];
    return distance;
}
