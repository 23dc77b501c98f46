/*
 * clock.c - the two clocks of a process.
 */
#include "common/clock.h"

#include <errno.h>
#include <stdio.h>
#include <time.h>

static int64_t clock_us(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t clock_boot_us(void)
{
    return clock_us(CLOCK_BOOTTIME);
}

void clock_rest_until(int64_t boot_us)
{
    const struct timespec until = {.tv_sec = boot_us / 1000000,
                                   .tv_nsec = boot_us % 1000000 * 1000};

    while (clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME, &until, NULL) == EINTR)
        ;
}

int64_t clock_wall_us(void)
{
    return clock_us(CLOCK_REALTIME);
}

void clock_format(char text[CLOCK_TEXT_SIZE], int64_t wall_us)
{
    time_t seconds = wall_us / 1000000;
    struct tm tm;
    char second[20];

    gmtime_r(&seconds, &tm);
    strftime(second, sizeof second, "%Y-%m-%dT%H:%M:%S", &tm);
    snprintf(text, CLOCK_TEXT_SIZE, "%s.%06dZ", second, (int)(wall_us % 1000000));
}
