/*
 * engines.c - instances come, die and go.
 */
#include "tests/simulator/engine.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/jobs.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"
#include "tests/simulator/timeline.h"

#define SESSION_US (2 * SECOND)

struct engine engines[ENGINES];
struct engine *turning;

/* --- what turn/ asks of the process -------------------------------------------------
 */

/* --- the group ----------------------------------------------------------------------
 */

/* --- life
 * ----------------------------------------------------------------------------- */

static void wake(void *context)
{
    ((struct engine *)context)->woken = true;
}

void engine_clear(struct engine *e)
{
    turn_destroy(e->turn);
    publisher_destroy(e->publisher);
    jobs_destroy(e->workers);
    inbox_destroy(e->inbox);
    handover_destroy(e->handover);
    agenda_destroy(e->agenda);
    *e = (struct engine){.number = e->number, .life = e->life + 1, .word = ""};
}

void engines_reset(void)
{
    for (int i = 0; i < ENGINES; i++) {
        engine_clear(&engines[i]);
        engines[i].number = i + 1;
    }
    leases_reset();
    group_reset();
}

static void try_start(void *context, uint64_t word)
{
    struct engine *e = context;

    (void)word;
    if (e->up)
        return;
    if (tables_are_away()) {
        timeline_after(SECOND / 2, try_start, e, 0);
        return;
    }
    e->up = true;
    if (!lease_take(e)) {
        e->up = false;
        return;
    }
    e->bus.engine = e->db.engine = e;
    e->bus.parcels_end = &e->bus.parcels;
    e->agenda = agenda_create(clock_boot_us());
    e->handover = handover_create();
    e->inbox = inbox_create(wake, e);
    e->publisher = publisher_create(&e->bus);
    e->workers = jobs_create(e, e->life);
    e->turn = turn_create(&(struct turn_options){
        .bus = &e->bus,
        .db = &e->db,
        .lease = &e->lease,
        .inbox = e->inbox,
        .agenda = e->agenda,
        .handover = e->handover,
        .publisher = e->publisher,
        .workers = e->workers,
        .sweep = &e->sweep,
    });
    journal("    engine  %d is up", e->number);
    sweep_soon(&e->sweep); /* its watch has connected */
    group_rebalance_after(chance_delay(300 * MS));
}

void engine_start(int number)
{
    try_start(&engines[number - 1], 0);
}

void engine_die(struct engine *e)
{
    journal("    engine  %d is dead", e->number);
    e->up = false;
    if (turning != e)
        engine_clear(e);
    group_rebalance_after(SESSION_US);
}

void engine_strike(int number, bool freezes, enum point point, const char *word)
{
    struct engine *e = &engines[number - 1];

    if (!e->up)
        return;
    e->point = point;
    e->freezes = freezes;
    e->word = arena_text(journal_arena(), word);
    if (point == POINT_NOWHERE && (!e->frozen || !freezes))
        freezes ? engine_freeze(e) : engine_die(e);
}

static void leave(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life)
        return;
    if (jobs_running(e->workers) && timeline_now() < e->leave_by_us) {
        timeline_after(50 * MS, leave, e, life);
        return;
    }
    turning = e;
    turn_finish(e->turn);
    turning = NULL;
    broker_flush(&e->bus);
    broker_offsets_commit(&e->bus);
    lease_give_up(e);
    journal("    engine  %d has left", e->number);
    e->up = false;
    engine_clear(e);
    group_rebalance_after(0);
}

void engine_leave(int number)
{
    struct engine *e = &engines[number - 1];

    if (!e->up || e->leaving || e->frozen)
        return;
    e->leaving = true;
    e->leave_by_us = timeline_now() + 2 * SECOND;
    jobs_drop(e->workers);
    leave(e, e->life);
}

/* --- points
 * --------------------------------------------------------------------------- */

/* --- turns
 * ---------------------------------------------------------------------------- */

/* --- for others
 * ----------------------------------------------------------------------- */

bool engine_lives(const struct engine *e)
{
    return e->up && !e->frozen;
}

void engines_heal(void)
{
    struct engine *down = NULL;
    bool any = false;

    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        e->point = POINT_NOWHERE;
        engine_thaw(e->number);
        any |= e->up && !e->leaving;
        if (!e->up)
            down = e;
    }
    if (!any && down)
        engine_start(down->number);
}

int engine_number(const struct engine *e)
{
    return e->number;
}

uint64_t engine_life(const struct engine *e)
{
    return e->up ? e->life : UINT64_MAX;
}

void engine_worked(struct engine *e)
{
    e->worked = true;
}

void engine_waits(struct engine *e, int64_t until_us)
{
    e->wake_us = until_us;
}

struct workers *engine_workers(const struct engine *e)
{
    return e->workers;
}

void engine_result(struct engine *e, const struct job_result *result)
{
    inbox_put_result(e->inbox, result);
}
