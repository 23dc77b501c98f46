/*
 * engine.h - one instance. For engines.c, group.c, leases.c and turns.c alone.
 */
#pragma once

#include "tests/simulator/engines.h"

struct engine {
    int number;
    uint64_t life; /* changes with each death, so that what is late is nobody's */
    bool up, frozen, evicted, leaving;
    bool worked, woken;
    int64_t wake_us, leave_by_us;
    enum point point;
    bool freezes, matches;
    const char *word;
    struct bus bus;
    struct db db;
    struct lease lease;
    struct agenda *agenda;
    struct handover *handover;
    struct inbox *inbox;
    struct publisher *publisher;
    struct workers *workers;
    struct turn *turn;
    struct sweep sweep;
};

extern struct engine engines[ENGINES];
extern struct engine *turning; /* within its turn now */

/* engines.c: here and now. */
void engine_die(struct engine *engine);
void engine_clear(struct engine *engine);

/* group.c */
void group_reset(void);
void group_rebalance_after(int64_t delay_us);
void engine_freeze(struct engine *engine);

/* leases.c */
void leases_reset(void);
void leases_maintenance(bool on);
/* A new instance, while there are numbers left; it renews its lease, and commits its
 * offsets, each second. */
bool lease_take(struct engine *engine);
void lease_give_up(struct engine *engine);
