/*
 * clock.h - the two clocks of a process. Durations are measured with clock_boot_us
 * (monotonic, counts suspend); times that others read are clock_wall_us. Leases and
 * deadlines in tables are neither: they are database time. Any thread may call.
 */
#pragma once

#include <stdint.h>

/* Microseconds since boot. */
int64_t clock_boot_us(void);

/* Returns when clock_boot_us has come to it; at once when it has. */
void clock_rest_until(int64_t boot_us);

/* Microseconds since 1970, UTC. */
int64_t clock_wall_us(void);

/* "2026-11-23T23:59:59.123456Z" into text. */
#define CLOCK_TEXT_SIZE 28
void clock_format(char text[CLOCK_TEXT_SIZE], int64_t wall_us);
