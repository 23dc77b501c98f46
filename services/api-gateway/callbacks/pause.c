/*
 * pause.c - exponential, with jitter.
 */
#include "services/api-gateway/callbacks/pause.h"

#define FIRST_US INT64_C(1000000)
#define LONGEST_US INT64_C(300000000)

int64_t pause_us(int failures, uint32_t random)
{
    int64_t wait = FIRST_US;

    for (int i = 1; i < failures && wait < LONGEST_US; i++)
        wait *= 2;
    if (wait > LONGEST_US)
        wait = LONGEST_US;
    return wait - (int64_t)((uint64_t)wait / 2 * random >> 32);
}
