/*
 * wheel.h - a hierarchical timing wheel: any number of timers, O(1) to set, move, stop
 * and expire. It has no clock: now is an argument. One thread.
 *
 * Resolution 1 ms; four levels of 256 slots: up to 49 days ahead; later ones are
 * clipped.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "common/auto.h"

/* Lies inside the caller's struct, zeroed before first use. */
struct wheel_timer {
    struct wheel_timer *next, **previous;
    int64_t due_us;
};

struct wheel;

struct wheel *wheel_create(int64_t now_us);
/* Forgets its timers; they are the caller's. */
void wheel_destroy(struct wheel *wheel);
AUTO_DEFINE(wheel_destroy, struct wheel *);

/* Sets or moves the timer. One due in the past expires at the next call. */
void wheel_set(struct wheel *wheel, struct wheel_timer *timer, int64_t due_us);
/* Stops it; nothing when it is not set. */
void wheel_stop(struct wheel *wheel, struct wheel_timer *timer);
bool wheel_is_set(const struct wheel_timer *timer);

/* Takes out and returns one timer that is due at now_us, or NULL. Never early, at most
 * 1 ms late by itself. Call until NULL. */
struct wheel_timer *wheel_expire(struct wheel *wheel, int64_t now_us);

/* When to look again at the latest: microseconds, at most limit_us. May be early. */
int64_t wheel_wait_us(const struct wheel *wheel, int64_t now_us, int64_t limit_us);
