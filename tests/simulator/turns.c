/*
 * turns.c - turn/turn.h's loop goes round once, whenever an instance has something to
 * do; the points of a turn where one is struck.
 */
#include <string.h>

#include "common/service.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/engine.h"
#include "tests/simulator/jobs.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

#define TURNS_AT_ONCE 5000 /* more of them without time going on is a loop */

static bool once; /* a turn is to go round */

bool service_stopping(void)
{
    bool stop = !once;

    once = false;
    return stop;
}

bool engine_armed(const struct engine *e, enum point point)
{
    return e->up && e->point == point;
}

bool engine_passes(struct engine *e, enum point point, const char *words)
{
    if (!engine_lives(e))
        return false;
    if (e->point != point || !strstr(words, e->word))
        return true;
    e->point = POINT_NOWHERE;
    if (e->freezes)
        engine_freeze(e);
    else
        engine_die(e);
    return false;
}

void engine_turn_matches(struct engine *e, const char *words)
{
    e->matches = strstr(words, e->word) != NULL;
}

/* Of a turn with the words that it is armed for, which has committed. */
static void turn_ended(struct engine *e)
{
    if (e->point != POINT_PUBLISHED && e->point != POINT_ACTED)
        return;
    broker_flush(&e->bus);
    if (e->point == POINT_ACTED)
        jobs_pump(e->workers);
    engine_passes(e, e->point, e->word);
}

static void turn_once(struct engine *e)
{
    struct err err;

    turning = e;
    e->worked = e->woken = e->matches = false;
    e->wake_us = INT64_MAX;
    once = true;
    if (turn_serve(e->turn, &err) < 0)
        journal_broken("engine %d stops: %s", e->number, err.msg);
    turning = NULL;
    if (e->up && e->matches)
        turn_ended(e);
    if (!e->up)
        engine_clear(e);
    else if (e->worked)
        e->wake_us = timeline_now();
}

static bool ready(const struct engine *e)
{
    return e->up && !e->frozen && !e->leaving &&
           (e->woken || e->bus.rebalance || e->wake_us <= timeline_now() ||
            broker_readable(&e->bus));
}

void engines_settle(void)
{
    bool any = true;

    for (int turns = 0; any; turns++) {
        any = false;
        for (struct engine *e = engines; e < engines + ENGINES; e++)
            if (ready(e)) {
                turn_once(e);
                any = true;
            }
        if (turns > TURNS_AT_ONCE) {
            journal_broken("the engine turns and turns and no time goes by");
            return;
        }
    }
}

void engines_happened(const char *vm_id, enum domain_event event)
{
    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        if (!e->up)
            continue;
        if (event == DOMAIN_STOPPED || event == DOMAIN_CRASHED)
            inbox_put_domain(e->inbox, ITEM_DOMAIN_OFF, vm_id);
        else if (event == DOMAIN_STARTED)
            inbox_put_domain(e->inbox, ITEM_DOMAIN_LOOK, vm_id);
        else if (event == DOMAIN_AGENT)
            inbox_put_domain(e->inbox, ITEM_AGENT, vm_id);
        else if (event == HOST_BACK)
            sweep_soon(&e->sweep);
    }
}
