/*
 * engines.h - instances of the engine: the real turn/, decide/ and plan/ of each, over
 * a simulated bus (broker.c), tables (tables.c), host and clock. An instance dies,
 * freezes and leaves where the script says: at a moment, or at a point of its turn.
 *
 * What an instance that is dead still calls has no effect, so that the turn it died in
 * unwinds by itself.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/turn/turn.h"

#define ENGINES 3
#define PARTITIONS 4
#define READ_TOPICS 3 /* vnf.operations, vnf.alarms, ip.replies */

/* Where it can be made to die or freeze. */
#define POINTS(X)                                                                      \
    X(NOWHERE, "")                                                                     \
    X(COMMIT, "commit")       /* all is decided, nothing is written */                 \
    X(COMMITTED, "committed") /* written, nothing is published */                      \
    X(PUBLISHED, "published") /* Kafka has it, no job has begun */                     \
    X(ACTED, "acted")         /* jobs are with the workers, offsets are not stored */  \
    X(CALL, "call")           /* a hypervisor call is under way */                     \
    X(PERMITTED, "permitted") /* so near to it that no guard is asked any more */      \
    X(CALLED, "called")       /* it has ended, and nobody was told */

#define X(name, word) POINT_##name,
enum point { POINTS(X) POINTS_END };
#undef X

struct engine;

/* What the engine knows by these names; see broker.c, tables.c. */
struct bus {
    struct engine *engine;
    int64_t position[READ_TOPICS][PARTITIONS], stored[READ_TOPICS][PARTITIONS];
    bool paused[READ_TOPICS][PARTITIONS], owned[PARTITIONS], wanted[PARTITIONS];
    bool rebalance; /* wanted is to become owned */
    bus_delivered *delivered;
    void *delivered_context;
    struct parcel *parcels, **parcels_end; /* on their way to the broker */
    int64_t last_at_us;
};

struct db {
    struct engine *engine;
};

struct lease {
    uint32_t instance;
    int64_t renewed_us, whole_us, steady_us; /* as turn/lease.c has them */
};

void engines_reset(void);
/* number: 1 to ENGINES. */
void engine_start(int number);
void engine_leave(int number);
/* word: the turn's messages, events or calls must have it; "": any. POINT_NOWHERE: here
 * and now. */
void engine_strike(int number, bool freeze, enum point point, const char *word);
void engine_thaw(int number);
/* None strikes any more, all go on, one at least is up. */
void engines_heal(void);
/* One is at work that the group has put out, or was a second ago. */
bool engines_overlap(void);
/* Nothing can be done until all of them wait. */
void engines_settle(void);
/* Every domain event goes to every instance. */
void engines_happened(const char *vm_id, enum domain_event event);

/* --- for the parts of the world that an instance reaches ----------------------------
 */

bool engine_lives(const struct engine *engine); /* neither dead nor frozen */
int engine_number(const struct engine *engine);
/* Another after each death; what is late compares it. */
uint64_t engine_life(const struct engine *engine);
bool engine_lease_valid(const struct engine *engine);
bool engine_claim_stands(const struct engine *engine, const struct job *job);
struct workers *engine_workers(const struct engine *engine);
void engine_result(struct engine *engine, const struct job_result *result);
void engine_worked(struct engine *engine); /* this turn did something */
void engine_waits(struct engine *engine, int64_t until_us);
void engine_assigned(struct engine *engine, int32_t partition);
/* Whether it is armed for this point. */
bool engine_armed(const struct engine *engine, enum point point);
/* It comes past the point with these words; false: it dies or freezes here. */
bool engine_passes(struct engine *engine, enum point point, const char *words);
/* The turn that is committed has the words that it is armed for. */
void engine_turn_matches(struct engine *engine, const char *words);
/* Whether a call that changes something may begin (jobs.c). */
bool engine_may_act(const struct hypervisor *hypervisor);
/* How long the lease of an instance lasts by the tables; 0: it is out. */
int64_t engines_lease_left_us(uint32_t instance);
