/*
 * engines.c - instances come, beat, turn, freeze, die and go; the consumer group that
 * they are in.
 */
#include "tests/simulator/engines.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/service.h"
#include "services/lifecycle-engine/turn/lease.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/jobs.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/tables.h"
#include "tests/simulator/timeline.h"

#define LEASE_US (3 * SECOND)
#define SPARE_US (SECOND / 2)
#define BEAT_US SECOND
#define SESSION_US (2 * SECOND)
#define REJOIN_US (100 * MS)
#define INSTANCES 256
#define TURNS_AT_ONCE 5000 /* more of them without time going on is a loop */

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

static struct engine engines[ENGINES];
static struct engine *turning; /* within its turn now */
static uint32_t instances;
static int64_t lease_until_us[INSTANCES];
static bool once; /* a turn is to go round */
static int64_t overlap_us;

/* --- what turn/ asks of the process -------------------------------------------------
 */

bool service_stopping(void)
{
    bool stop = !once;

    once = false;
    return stop;
}

uint32_t lease_instance(const struct lease *lease)
{
    return lease->instance;
}

bool lease_valid(const struct lease *lease)
{
    int64_t now = clock_boot_us();

    return now >= lease->whole_us && now < lease->renewed_us + LEASE_US - SPARE_US;
}

int64_t lease_distrust_us(const struct lease *lease)
{
    int64_t left = lease->steady_us + LEASE_US - clock_boot_us();

    if (!lease->steady_us)
        return LEASE_US;
    return left > 0 ? left : 0;
}

int64_t engines_lease_left_us(uint32_t instance)
{
    int64_t left = lease_until_us[instance] - timeline_database_now();

    return left > 0 ? left : 0;
}

/* --- the group ----------------------------------------------------------------------
 */

static bool is_member(const struct engine *e)
{
    return e->up && !e->evicted && !e->leaving;
}

static void revoke(struct engine *e)
{
    for (int p = 0; p < PARTITIONS; p++)
        if (e->bus.owned[p]) {
            e->bus.owned[p] = false;
            handover_revoked(e->handover, p, e->agenda);
        }
}

/* Eager, as range assignment is: all give all back, then it is dealt anew. */
static void rebalance(void *context, uint64_t word)
{
    int members = 0, nth = 0;

    (void)context, (void)word;
    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        if (!is_member(e))
            continue;
        members++;
        broker_offsets_commit(&e->bus);
        revoke(e);
    }
    for (struct engine *e = engines; e < engines + ENGINES; e++) {
        if (!is_member(e))
            continue;
        for (int p = 0; p < PARTITIONS; p++)
            e->bus.wanted[p] = p * members / PARTITIONS == nth;
        e->bus.rebalance = true;
        nth++;
    }
}

void engine_assigned(struct engine *e, int32_t partition)
{
    handover_assigned(e->handover, partition);
}

static void beat(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life)
        return;
    timeline_after(BEAT_US, beat, e, life);
    if (e->frozen)
        return;
    if (!e->evicted)
        broker_offsets_commit(&e->bus);
    if (tables_are_away()) {
        e->lease.steady_us = 0;
        return;
    }
    if (e->lease.renewed_us &&
        clock_boot_us() >= e->lease.renewed_us + LEASE_US - SPARE_US)
        e->lease.whole_us = clock_boot_us() + LEASE_US;
    e->lease.renewed_us = clock_boot_us();
    if (!e->lease.steady_us)
        e->lease.steady_us = e->lease.renewed_us;
    lease_until_us[e->lease.instance] = timeline_database_now() + LEASE_US;
}

/* --- life
 * ----------------------------------------------------------------------------- */

static void wake(void *context)
{
    ((struct engine *)context)->woken = true;
}

static void clear(struct engine *e)
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
        clear(&engines[i]);
        engines[i].number = i + 1;
    }
    instances = 0;
    overlap_us = -1;
    memset(lease_until_us, 0, sizeof lease_until_us);
}

static void try_start(void *context, uint64_t word)
{
    struct engine *e = context;

    (void)word;
    if (e->up)
        return;
    if (tables_are_away() || instances + 1 >= INSTANCES) {
        timeline_after(SECOND / 2, try_start, e, 0);
        return;
    }
    e->up = true;
    e->bus.engine = e->db.engine = e;
    e->bus.parcels_end = &e->bus.parcels;
    e->lease.instance = ++instances;
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
        .host = "sim:///host",
    });
    journal("    engine  %d is up", e->number);
    beat(e, e->life);
    sweep_soon(&e->sweep); /* its watch has connected */
    timeline_after(chance_delay(300 * MS), rebalance, NULL, 0);
}

void engine_start(int number)
{
    try_start(&engines[number - 1], 0);
}

static void die(struct engine *e)
{
    journal("    engine  %d is dead", e->number);
    e->up = false;
    if (turning != e)
        clear(e);
    timeline_after(SESSION_US, rebalance, NULL, 0);
}

static void evict(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life || !e->frozen)
        return;
    e->evicted = true;
    rebalance(NULL, 0);
}

static void freeze(struct engine *e)
{
    journal("    engine  %d is frozen", e->number);
    e->frozen = true;
    timeline_after(SESSION_US, evict, e, e->life);
}

/* It learns that it was put out of the group only by and by. */
static void rejoin(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life || e->frozen || !e->evicted)
        return;
    revoke(e);
    e->evicted = false;
    timeline_after(300 * MS, rebalance, NULL, 0);
}

void engine_thaw(int number)
{
    struct engine *e = &engines[number - 1];

    if (!e->up || !e->frozen)
        return;
    journal("    engine  %d goes on", number);
    if (e->evicted)
        overlap_us = timeline_now() + SECOND;
    e->frozen = false;
    e->woken = true;
    timeline_after(REJOIN_US, rejoin, e, e->life);
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
        freezes ? freeze(e) : die(e);
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
    if (!tables_are_away())
        lease_until_us[e->lease.instance] = 0;
    journal("    engine  %d has left", e->number);
    e->up = false;
    clear(e);
    rebalance(NULL, 0);
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
        freeze(e);
    else
        die(e);
    return false;
}

void engine_turn_matches(struct engine *e, const char *words)
{
    e->matches = strstr(words, e->word) != NULL;
}

/* --- turns
 * ---------------------------------------------------------------------------- */

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
        clear(e);
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

/* --- for others
 * ----------------------------------------------------------------------- */

bool engine_lives(const struct engine *e)
{
    return e->up && !e->frozen;
}

bool engines_overlap(void)
{
    return timeline_now() <= overlap_us || broker_lost_order();
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

bool engine_lease_valid(const struct engine *e)
{
    return lease_valid(&e->lease);
}

struct workers *engine_workers(const struct engine *e)
{
    return e->workers;
}

void engine_result(struct engine *e, const struct job_result *result)
{
    inbox_put_result(e->inbox, result);
}
