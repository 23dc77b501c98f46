/*
 * chance.c - a datamodel, requests and faults drawn from tables. Whatever a script
 * breaks is mended by script.c at its end.
 */
#include "tests/simulator/chance.h"

#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define PICK(state, table) (table)[chance_below(state, (unsigned)COUNT(table))]

static const char *const GROUPS[] = {"a", "b", "c"};

static const char *const TRAITS[] = {" heals",
                                     " heals policy reboot",
                                     " heals policy redeploy",
                                     " heals policy manual",
                                     " heals wait 8",
                                     " heals retries 1",
                                     " serial",
                                     " unwatched",
                                     " elastic",
                                     " pool 6",
                                     " heals pool 6",
                                     " shutdown 0",
                                     " boot 20",
                                     ""};

/* %s: a place, then a group. */
static const char *const REQUESTS[] = {"deploy",
                                       "deploy",
                                       "undeploy",
                                       "start",
                                       "stop",
                                       "reboot",
                                       "recover",
                                       "enable",
                                       "disable",
                                       "update wide",
                                       "update wide",
                                       "update",
                                       "update narrow",
                                       "again",
                                       "retry",
                                       "start",
                                       "vm %s stop",
                                       "vm %s stop force",
                                       "vm %s start",
                                       "vm %s reboot force",
                                       "vm %s recover",
                                       "vm %s disable",
                                       "vm %s enable",
                                       "vm %s delete force",
                                       "scale-out %.1s",
                                       "scale-in %.1s",
                                       "scale-out %.1s 2",
                                       "deploy"};

static const char *const FAULTS[] = {
    "domain %s dies",   "domain %s dies",   "domain %s hangs",    "domain %s answers",
    "domain %s pauses", "domain %s starts", "domain %s vanishes", "guest %s deaf",
    "guest %s refused", "guest %s obeys",   "guest %s slow 70",   "load %s high",
    "load %s low",      "load %s none",     "host away",          "host back",
    "host hangs",       "host back",        "kafka away",         "kafka back",
    "database away",    "database back",    "pool away",          "pool empty",
    "pool back",        "monitor dies",     "monitor starts",     "monitor mute",
    "monitor speaks",   "alarms held",      "alarms doubled",     "alarms single",
    "alarms stale",     "alarms again"};

static const char *const ENGINE_FAULTS[] = {"dies",
                                            "dies at commit",
                                            "dies at committed",
                                            "dies at published",
                                            "starts",
                                            "dies at acted",
                                            "dies at call",
                                            "dies at called",
                                            "thaws",
                                            "freezes",
                                            "freezes at call",
                                            "freezes at commit",
                                            "leaves",
                                            "starts",
                                            "starts"};

static void line(struct script *script, const char *text)
{
    if (script->count < SCRIPT_LINES)
        script->lines[script->count++] = text;
}

static void groups_write(struct script *script, struct arena *arena, uint64_t *state,
                         unsigned count, int change)
{
    for (unsigned g = 0; g < count; g++) {
        uint64_t own = *state + g;
        int vms = 1 + (int)chance_below(&own, 2) + change;
        const char *trait = PICK(&own, TRAITS);
        bool follows = g > 0 && chance_below(&own, 2);

        line(script, arena_format(arena, "group %s %d max %d%s%s%s", GROUPS[g],
                                  vms < 1 ? 1 : vms, 3 + (change > 0), trait,
                                  follows ? " after a" : "",
                                  follows && g == 2 ? " restarts" : ""));
    }
}

static void models_write(struct script *script, struct arena *arena, uint64_t *state)
{
    unsigned groups = 1 + chance_below(state, 3);
    uint64_t same = chance_below(state, 1u << 30);

    groups_write(script, arena, &same, groups, 0);
    line(script, "model wide");
    groups_write(script, arena, &same, groups < 3 ? groups + 1 : groups, 1);
    line(script, "model narrow");
    groups_write(script, arena, &same, groups > 1 ? groups - 1 : groups, 0);
}

/* Group a is watched wherever others come after it. */
static const char *what(struct arena *arena, uint64_t *state)
{
    const char *place =
        arena_format(arena, "%s/%u", PICK(state, GROUPS), chance_below(state, 3));
    unsigned dice = chance_below(state, 100);

    if (dice < 15)
        return arena_format(arena, "engine %u %s", 1 + chance_below(state, 3),
                            PICK(state, ENGINE_FAULTS));
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return arena_format(arena, dice < 55 ? PICK(state, REQUESTS) : PICK(state, FAULTS),
                        place);
#pragma GCC diagnostic pop
}

void chance_write(struct script *script, struct arena *arena, uint64_t seed)
{
    uint64_t state = seed * 7919;
    unsigned actions = 4 + chance_below(&state, 22);
    unsigned at_ms = 400;

    script->count = 0;
    line(script, arena_format(arena, "engines %u", 1 + chance_below(&state, 3)));
    models_write(script, arena, &state);
    line(script, "0.4 deploy");
    for (unsigned i = 0; i < actions; i++) {
        at_ms += chance_below(&state, 3) ? chance_below(&state, 1500)
                                         : chance_below(&state, 25000);
        line(script, arena_format(arena, "%u.%03u %s", at_ms / 1000, at_ms % 1000,
                                  what(arena, &state)));
    }
}

static bool breaks(const struct script *script, uint64_t seed)
{
    struct err err;

    return script_run(script, seed, true, &err) == 0 && journal_fault();
}

void chance_shrink(struct script *script, uint64_t seed)
{
    for (int size = script->count / 2; size > 0; size /= 2)
        for (int at = script->count - size; at >= 0; at -= size) {
            struct script less = {.count = 0};

            for (int i = 0; i < script->count; i++)
                if (i < at || i >= at + size)
                    less.lines[less.count++] = script->lines[i];
            if (breaks(&less, seed))
                *script = less;
        }
}
