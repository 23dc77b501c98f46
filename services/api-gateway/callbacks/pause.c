/*
 * pause.c - exponential, with jitter.
 */
#include "services/api-gateway/callbacks/pause.h"

#define FIRST_US INT64_C(1000000)
#define LONGEST_US INT64_C(300000000)
#define ASKED_MOST_S 3600

int64_t pause_us(int failures, uint32_t random)
{
    int64_t wait = FIRST_US;

    for (int i = 1; i < failures && wait < LONGEST_US; i++)
        wait *= 2;
    if (wait > LONGEST_US)
        wait = LONGEST_US;
    return wait - (int64_t)((uint64_t)wait / 2 * random >> 32);
}

int64_t pause_asked_us(int64_t own_us, int status, int64_t asked_s)
{
    int64_t asked_us;

    if (status != 429 && status != 503)
        return own_us;
    asked_us = (asked_s < ASKED_MOST_S ? asked_s : ASKED_MOST_S) * 1000000;
    return asked_us > own_us ? asked_us : own_us;
}
