/*
 * wait.c - on a clock that nobody sets. See wait.h.
 */
#include "services/monitor/collect/wait.h"

#include <time.h>

void wait_us(pthread_cond_t *told, pthread_mutex_t *lock, int64_t us)
{
    struct timespec until;
    int64_t ns;

    clock_gettime(CLOCK_MONOTONIC, &until);
    ns = until.tv_nsec + us * 1000;
    until.tv_sec += ns / 1000000000;
    until.tv_nsec = ns % 1000000000;
    pthread_cond_clockwait(told, lock, CLOCK_MONOTONIC, &until);
}
