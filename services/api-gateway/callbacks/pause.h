/*
 * pause.h - how long a callback that failed waits before it is sent again. Pure.
 */
#pragma once

#include <stdint.h>

/* After so many failures in a row (1 or more): a second, doubling to five minutes, of
 * which `random` takes off up to a half, so that receivers which come back are not met
 * by all at once. Microseconds. */
int64_t pause_us(int failures, uint32_t random);

/* The same, once the receiver has had its say: who answers 429 or 503 and asks for so
 * many seconds (Retry-After; 0: it does not) is left alone that long, an hour at most.
 */
int64_t pause_asked_us(int64_t own_us, int status, int64_t asked_s);
