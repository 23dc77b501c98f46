/*
 * times.h - durations, kept to be told as percentiles. One thread.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

struct times {
    int64_t *us;
    size_t count, capacity;
};

void times_add(struct times *times, int64_t us);
/* Milliseconds; share is of 1. Sorts them. 0 when there is none. */
double times_ms(struct times *times, double share);
/* Forgets them. */
void times_clear(struct times *times);
