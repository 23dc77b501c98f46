/*
 * times.c - see times.h.
 */
#include "tests/bench/operations/times.h"

#include <stdlib.h>

#include "common/mem.h"

void times_add(struct times *times, int64_t us)
{
    mem_grow(&times->us, times->count, &times->capacity, sizeof *times->us);
    times->us[times->count++] = us;
}

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

double times_ms(struct times *times, double share)
{
    size_t place = (size_t)((double)times->count * share);

    if (!times->count)
        return 0;
    qsort(times->us, times->count, sizeof *times->us, by_value);
    return (double)times->us[place < times->count ? place : times->count - 1] / 1e3;
}

void times_clear(struct times *times)
{
    free(times->us);
    *times = (struct times){0};
}
