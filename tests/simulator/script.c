/*
 * script.c - lines to deeds, and the world from its beginning to its rest.
 */
#include "tests/simulator/script.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "tests/simulator/broker.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/deeds.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/host.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/pool.h"
#include "tests/simulator/requests.h"
#include "tests/simulator/tables.h"
#include "tests/simulator/timeline.h"

#define REST_US (120 * SECOND) /* after all is well again */
#define AT_LAST_US (7200 * SECOND)

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static void act(void *context, uint64_t number)
{
    (void)number;
    deed_do(context);
}

/* --- reading
 * ---------------------------------------------------------------------------- */

struct reading {
    const char *model;
    int engines;
    int64_t last_us;
};

static struct deed *action_read(const char *line)
{
    struct deed *a = arena_alloc(journal_arena(), sizeof *a);
    char *rest = NULL;

    a->text = line;
    for (char *w = strtok_r(arena_text(journal_arena(), line), " \t\n", &rest);
         w && *w != '#' && a->count < DEED_WORDS; w = strtok_r(NULL, " \t\n", &rest))
        a->words[a->count++] = w;
    return a;
}

static int line_read(struct reading *reading, const char *line, struct err *err)
{
    struct deed *a = action_read(line);
    int64_t at_us;

    if (!a->count)
        return 0;
    if (is(a->words[0], "group"))
        return requests_model(reading->model, a->words + 1, a->count - 1, err);
    if (is(a->words[0], "model"))
        reading->model = deed_word(a, 1);
    else if (is(a->words[0], "engines"))
        reading->engines = atoi(deed_word(a, 1));
    else if (is(a->words[0], "end"))
        reading->last_us = atoll(deed_word(a, 1)) * SECOND;
    else if (is(a->words[0], "agents"))
        host_agents(true);
    else if (!isdigit((unsigned char)a->words[0][0]) || a->count < 2)
        return err_set(err, ERR_INVALID, "not understood: %s", line);
    if (!isdigit((unsigned char)a->words[0][0]))
        return 0;
    at_us = (int64_t)(atof(a->words[0]) * (double)SECOND);
    if (at_us > reading->last_us)
        reading->last_us = at_us;
    a->text = strstr(line, a->words[1]);
    memmove(a->words, a->words + 1, (size_t)--a->count * sizeof a->words[0]);
    timeline_after(at_us, act, a, 0);
    return 0;
}

/* --- the run
 * ---------------------------------------------------------------------------- */

static void world_reset(uint64_t seed, bool quiet)
{
    engines_reset();
    check_reset();
    journal_reset(quiet);
    timeline_reset(seed);
    broker_reset();
    tables_reset();
    host_reset();
    monitor_reset();
    pool_reset();
    requests_reset();
}

static void run_until(int64_t until_us)
{
    while (!journal_fault() && timeline_step(until_us))
        engines_settle();
}

static void heal(void)
{
    host_set(false, false);
    broker_away(false);
    tables_away(false);
    pool_set(false, false);
    monitor_up(true);
    monitor_acknowledges(true);
    monitor_alarms(false, false);
    engines_heal();
}

static bool unrest; /* that an audit or a sweep will find */

static void leak_look(const char *place, const char *vm_id)
{
    (void)vm_id;
    unrest |= !tables_vm_at(place);
}

static void drift_look(const char *vm_id, const char *place)
{
    const struct vm_row *row = tables_vm(vm_id);

    (void)place;
    unrest |= row && row->state == VM_SHUTOFF && host_runs(vm_id);
}

static bool rests(void)
{
    for (const struct operation_row *op = tables_operations(); op; op = op->next)
        if (!op->columns.finished_us)
            return false;
    unrest = false;
    pool_each(leak_look);
    host_each(drift_look);
    return !unrest && !tables_outbox_count();
}

int script_run(const struct script *script, uint64_t seed, bool quiet, struct err *err)
{
    struct reading reading = {"", 1, 0};

    world_reset(seed, quiet);
    for (int i = 0; i < script->count; i++)
        if (line_read(&reading, script->lines[i], err) < 0)
            return err->kind;
    for (int n = 1; n <= reading.engines && n <= ENGINES; n++)
        engine_start(n);
    run_until(reading.last_us);
    heal();
    run_until(timeline_now() + REST_US);
    while (!journal_fault() && !rests() && timeline_now() < AT_LAST_US)
        run_until(timeline_now() + 10 * SECOND);
    if (!journal_fault())
        check_end();
    return 0;
}
