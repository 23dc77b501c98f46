/*
 * timeline.c - a binary heap by time and number, and the engine's clocks on top of it.
 *
 * The boot clock and the database's clock begin at different numbers, so that whoever
 * mixes them up is late by years.
 */
#include "tests/simulator/timeline.h"

#include <stdlib.h>

#include "common/mem.h"

#define BOOT_US (5000 * SECOND)
#define DATABASE_US INT64_C(1700000000000000)

struct entry {
    int64_t at_us;
    uint64_t number;
    timeline_call *call;
    void *context;
    uint64_t word;
};

static struct {
    struct entry *heap;
    size_t count, capacity;
    uint64_t numbers, chance;
    int64_t now_us;
    bool by_chance;
} line;

/* The engine's durations: --wrap puts these in the place of common/clock.c's. */
int64_t __wrap_clock_boot_us(void);
int64_t __wrap_clock_wall_us(void);

int64_t __wrap_clock_boot_us(void)
{
    return line.now_us + BOOT_US;
}

int64_t __wrap_clock_wall_us(void)
{
    return line.now_us + DATABASE_US;
}

int64_t timeline_database_now(void)
{
    return line.now_us + DATABASE_US;
}

int64_t timeline_now(void)
{
    return line.now_us;
}

void timeline_reset(uint64_t seed)
{
    line.count = 0;
    line.numbers = 0;
    line.now_us = 0;
    line.chance = seed;
    line.by_chance = seed != 0;
}

static bool before(const struct entry *a, const struct entry *b)
{
    return a->at_us < b->at_us || (a->at_us == b->at_us && a->number < b->number);
}

static void swap(size_t a, size_t b)
{
    struct entry entry = line.heap[a];

    line.heap[a] = line.heap[b];
    line.heap[b] = entry;
}

void timeline_after(int64_t delay_us, timeline_call *call, void *context, uint64_t word)
{
    size_t i = line.count;

    mem_grow(&line.heap, line.count, &line.capacity, sizeof *line.heap);
    line.heap[line.count++] =
        (struct entry){line.now_us + delay_us, line.numbers++, call, context, word};
    for (; i > 0 && before(&line.heap[i], &line.heap[(i - 1) / 2]); i = (i - 1) / 2)
        swap(i, (i - 1) / 2);
}

static struct entry take(void)
{
    struct entry first = line.heap[0];
    size_t i = 0;

    line.heap[0] = line.heap[--line.count];
    for (;;) {
        size_t least = i;

        for (size_t child = 2 * i + 1; child <= 2 * i + 2; child++)
            if (child < line.count && before(&line.heap[child], &line.heap[least]))
                least = child;
        if (least == i)
            return first;
        swap(i, least);
        i = least;
    }
}

bool timeline_step(int64_t until_us)
{
    struct entry entry;

    if (!line.count || line.heap[0].at_us > until_us) {
        line.now_us = until_us;
        return false;
    }
    entry = take();
    line.now_us = entry.at_us;
    entry.call(entry.context, entry.word);
    return true;
}

/* splitmix64 */
static uint64_t next(uint64_t *state)
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

unsigned chance_below(uint64_t *state, unsigned limit)
{
    return (unsigned)(next(state) % limit);
}

int64_t chance_delay(int64_t us)
{
    if (!line.by_chance)
        return us;
    if (chance_below(&line.chance, 50) == 0)
        return us * 20;
    return us / 2 + us * (int64_t)chance_below(&line.chance, 2500) / 1000;
}

bool chance_toss(void)
{
    return !line.by_chance || chance_below(&line.chance, 2);
}
