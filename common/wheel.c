/*
 * wheel.c - a hierarchical timing wheel. See wheel.h for what it promises.
 *
 * Time is counted in ticks of 1 ms. Level 0 has a slot for each of the next 256 ticks,
 * level 1 one for each of the next 256 times 256, and so on. When time reaches the
 * first tick of a slot above level 0, the slot's timers are placed again, one level
 * down; on level 0 they are due. A bit a slot says where to look, so that a long time
 * without timers costs nothing. A stopped timer leaves its bit set: the slot is found
 * empty when its time comes, which costs one early look.
 *
 * A timer's tick is its time rounded up and a tick is reached when now, rounded down,
 * is: so it never expires early.
 */
#include "common/wheel.h"

#include <stdlib.h>

#include "common/mem.h"

enum { TICK_US = 1000, LEVELS = 4, BITS = 8, SLOTS = 1 << BITS, WORDS = SLOTS / 64 };

#define FARTHEST (((int64_t)1 << (LEVELS * BITS)) - 1)
#define NEVER INT64_MAX

struct wheel {
    int64_t tick; /* all up to here have been looked at */
    struct wheel_timer *due;
    struct wheel_timer *slots[LEVELS][SLOTS];
    uint64_t used[LEVELS][WORDS];
};

static void push(struct wheel_timer **list, struct wheel_timer *timer)
{
    timer->next = *list;
    if (timer->next)
        timer->next->previous = &timer->next;
    timer->previous = list;
    *list = timer;
}

static void take_out(struct wheel_timer *timer)
{
    *timer->previous = timer->next;
    if (timer->next)
        timer->next->previous = timer->previous;
    timer->next = NULL;
    timer->previous = NULL;
}

static int64_t tick_of(int64_t due_us)
{
    return due_us / TICK_US + (due_us % TICK_US > 0);
}

static void place(struct wheel *wheel, struct wheel_timer *timer)
{
    int64_t tick = tick_of(timer->due_us);
    int64_t ahead = tick - wheel->tick;
    int level = 0;
    unsigned slot;

    if (ahead <= 0) {
        push(&wheel->due, timer);
        return;
    }
    if (ahead > FARTHEST) {
        ahead = FARTHEST;
        tick = wheel->tick + FARTHEST;
    }
    while (ahead >> (BITS * (level + 1)))
        level++;
    slot = (unsigned)(tick >> (BITS * level)) % SLOTS;
    push(&wheel->slots[level][slot], timer);
    wheel->used[level][slot / 64] |= (uint64_t)1 << (slot % 64);
}

/* How many slots after `from` the next used one comes, 1 to 256; 0: none is used. */
static int next_used(const uint64_t used[WORDS], unsigned from)
{
    for (unsigned step = 1; step <= SLOTS;) {
        unsigned slot = (from + step) % SLOTS;
        uint64_t rest = used[slot / 64] >> (slot % 64);

        if (rest) {
            step += (unsigned)__builtin_ctzll(rest);
            return step <= SLOTS ? (int)step : 0;
        }
        step += 64 - slot % 64;
    }
    return 0;
}

/* The next tick at which some slot's time comes. */
static int64_t next_tick(const struct wheel *wheel)
{
    int64_t nearest = NEVER;

    for (int level = 0; level < LEVELS; level++) {
        int64_t at = wheel->tick >> (BITS * level);
        int steps = next_used(wheel->used[level], (unsigned)at % SLOTS);
        int64_t tick = (at + steps) * ((int64_t)1 << (BITS * level));

        if (steps && tick < nearest)
            nearest = tick;
    }
    return nearest;
}

static void place_again(struct wheel *wheel, int level)
{
    unsigned slot = (unsigned)(wheel->tick >> (BITS * level)) % SLOTS;
    struct wheel_timer *timer;

    wheel->used[level][slot / 64] &= ~((uint64_t)1 << (slot % 64));
    while ((timer = wheel->slots[level][slot])) {
        take_out(timer);
        place(wheel, timer);
    }
}

static void advance(struct wheel *wheel, int64_t tick)
{
    wheel->tick = tick;
    for (int level = LEVELS - 1; level >= 0; level--)
        if (tick % ((int64_t)1 << (BITS * level)) == 0)
            place_again(wheel, level);
}

struct wheel *wheel_create(int64_t now_us)
{
    struct wheel *wheel = xcalloc(1, sizeof *wheel);

    wheel->tick = now_us / TICK_US;
    return wheel;
}

void wheel_destroy(struct wheel *wheel)
{
    free(wheel);
}

void wheel_set(struct wheel *wheel, struct wheel_timer *timer, int64_t due_us)
{
    if (timer->previous)
        take_out(timer);
    timer->due_us = due_us;
    place(wheel, timer);
}

void wheel_stop(struct wheel *wheel, struct wheel_timer *timer)
{
    (void)wheel;
    if (timer->previous)
        take_out(timer);
}

bool wheel_is_set(const struct wheel_timer *timer)
{
    return timer->previous != NULL;
}

struct wheel_timer *wheel_expire(struct wheel *wheel, int64_t now_us)
{
    int64_t now = now_us / TICK_US;
    struct wheel_timer *timer;

    while (!wheel->due && wheel->tick < now) {
        int64_t tick = next_tick(wheel);

        advance(wheel, tick < now ? tick : now);
    }
    timer = wheel->due;
    if (timer)
        take_out(timer);
    return timer;
}

int64_t wheel_wait_us(const struct wheel *wheel, int64_t now_us, int64_t limit_us)
{
    int64_t tick = wheel->due ? wheel->tick : next_tick(wheel);
    int64_t wait_us;

    if (tick == NEVER)
        return limit_us;
    wait_us = wheel->due ? 0 : tick * TICK_US - now_us;
    if (wait_us < 0)
        return 0;
    return wait_us < limit_us ? wait_us : limit_us;
}
