/*
 * deeds.c - the words of a scenario as a table.
 */
#include "tests/simulator/deeds.h"

#include <stdlib.h>
#include <string.h>

#include "tests/simulator/broker.h"
#include "tests/simulator/engine.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/host.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/pool.h"
#include "tests/simulator/requests.h"
#include "tests/simulator/tables.h"

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

const char *deed_word(const struct deed *a, int nth)
{
    return nth < a->count ? a->words[nth] : "";
}

/* --- words: true where the second one is understood ---------------------------------
 */

static bool do_domain(const struct deed *a)
{
    return a->count == 3 && host_mischief(a->words[1], a->words[2]);
}

static bool do_guest(const struct deed *a)
{
    struct manner *m = host_manner(deed_word(a, 1));
    const char *what = deed_word(a, 2);

    m->deaf = is(what, "deaf") || (m->deaf && !is(what, "obeys"));
    m->refuses = is(what, "refused") || (m->refuses && !is(what, "obeys"));
    m->lingers = is(what, "lingers") || (m->lingers && !is(what, "obeys"));
    if (is(what, "slow"))
        m->boot_s = atoi(deed_word(a, 3));
    return is(what, "deaf") || is(what, "refused") || is(what, "lingers") ||
           is(what, "slow") || is(what, "obeys");
}

static bool do_load(const struct deed *a)
{
    snprintf(host_manner(deed_word(a, 1))->load, sizeof host_manner("")->load, "%s",
             deed_word(a, 2));
    monitor_look_all();
    return true;
}

static bool do_host(const struct deed *a)
{
    host_set(is(deed_word(a, 1), "away"), is(deed_word(a, 1), "hangs"));
    return is(deed_word(a, 1), "away") || is(deed_word(a, 1), "hangs") ||
           is(deed_word(a, 1), "back");
}

static bool do_kafka(const struct deed *a)
{
    broker_away(is(deed_word(a, 1), "away"));
    return is(deed_word(a, 1), "away") || is(deed_word(a, 1), "back");
}

static bool do_database(const struct deed *a)
{
    tables_away(is(deed_word(a, 1), "away"));
    return is(deed_word(a, 1), "away") || is(deed_word(a, 1), "back");
}

static bool do_pool(const struct deed *a)
{
    pool_set(is(deed_word(a, 1), "away"), is(deed_word(a, 1), "empty"));
    return is(deed_word(a, 1), "away") || is(deed_word(a, 1), "empty") ||
           is(deed_word(a, 1), "back");
}

static bool do_monitor(const struct deed *a)
{
    const char *what = deed_word(a, 1);

    if (is(what, "dies") || is(what, "starts"))
        monitor_up(is(what, "starts"));
    else if (is(what, "mute") || is(what, "speaks"))
        monitor_acknowledges(is(what, "speaks"));
    else if (is(what, "repeats"))
        monitor_repeat();
    else
        return false;
    return true;
}

static bool do_alarms(const struct deed *a)
{
    const char *what = deed_word(a, 1);

    if (is(what, "stale"))
        monitor_stale();
    else if (is(what, "again"))
        broker_again(TOPIC_ALARMS);
    else
        monitor_alarms(is(what, "held"), is(what, "doubled"));
    return is(what, "stale") || is(what, "again") || is(what, "held") ||
           is(what, "doubled") || is(what, "single");
}

static bool do_engine(const struct deed *a)
{
    int number = atoi(deed_word(a, 1));
    const char *what = deed_word(a, 2);
    enum point point = POINT_NOWHERE;
#define X(name, words) [POINT_##name] = words,
    static const char *const POINT_WORDS[] = {POINTS(X)};
#undef X

    if (number < 1 || number > ENGINES)
        return false;
    for (int p = 0; a->count > 4 && p < POINTS_END; p++)
        if (is(POINT_WORDS[p], deed_word(a, 4)))
            point = (enum point)p;
    if (is(what, "dies") || is(what, "freezes"))
        engine_strike(number, is(what, "freezes"), point, deed_word(a, 5));
    else if (is(what, "starts"))
        engine_start(number);
    else if (is(what, "thaws"))
        engine_thaw(number);
    else if (is(what, "leaves"))
        engine_leave(number);
    else
        return false;
    return a->count < 4 || point != POINT_NOWHERE;
}

static bool do_maintenance(const struct deed *a)
{
    const char *what = deed_word(a, 1);

    leases_maintenance(is(what, "on"));
    return is(what, "on") || is(what, "off");
}

static const struct {
    const char *word;
    bool (*act)(const struct deed *a);
} WORDS[] = {
    {"domain",      do_domain     },
    {"guest",       do_guest      },
    {"load",        do_load       },
    {"host",        do_host       },
    {"kafka",       do_kafka      },
    {"database",    do_database   },
    {"pool",        do_pool       },
    {"monitor",     do_monitor    },
    {"alarms",      do_alarms     },
    {"engine",      do_engine     },
    {"maintenance", do_maintenance},
};

void deed_do(const struct deed *a)
{
    struct err err;

    journal("%s", a->text);
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
        if (is(WORDS[i].word, a->words[0])) {
            if (!WORDS[i].act(a))
                journal_broken("not understood: %s", a->text);
            return;
        }
    if (requests_ask((char **)(uintptr_t)a->words, a->count, &err) < 0)
        journal_broken("not understood: %s: %s", a->text, err.msg);
}
