/*
 * timeline.h - the virtual clock and what is going to happen: the only source of time
 * and of chance in the simulator. One world a process; all of it on one thread.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define SECOND INT64_C(1000000)
#define MS INT64_C(1000)

/* Back to time 0 with nothing ahead. seed 0: delays are what is asked for, and every
 * toss says yes; otherwise both are drawn. */
void timeline_reset(uint64_t seed);

/* Microseconds since the world began; the same as the database's time in tables. */
int64_t timeline_now(void);
int64_t timeline_database_now(void);

/* Calls after delay_us; what is due at one time happens in the order it was asked for.
 */
typedef void timeline_call(void *context, uint64_t word);
void timeline_after(int64_t delay_us, timeline_call *call, void *context,
                    uint64_t word);

/* The next thing, if it is due by then: time moves there and it happens. False: nothing
 * was, and time is until_us. */
bool timeline_step(int64_t until_us);

/* About so long: a half to three times, seldom twenty times. */
int64_t chance_delay(int64_t us);
bool chance_toss(void);
/* 0 to limit - 1, from a stream of its own. */
unsigned chance_below(uint64_t *state, unsigned limit);
