/*
 * monitor.c - targets by id; what was told of each.
 */
#include "tests/simulator/monitor.h"

#include <stdio.h>
#include <string.h>

#include "proto/monitoring.pb-c.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/host.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

#define SEEN_US SECOND
#define SILENT_US (5 * SECOND)

enum told { UNTOLD, TOLD_TRUE, TOLD_FALSE };

static const char *const EVENTS[] = {"VM_ALIVE", "VM_OVERLOADED", "VM_UNDERLOADED"};
#define EVENT_COUNT (sizeof EVENTS / sizeof EVENTS[0])

/* What a record says. */
struct wish {
    uint32_t epoch; /* 0: none, or it is forgotten */
    bool enabled, has[EVENT_COUNT];
};

struct target {
    char id[37], tenant[80], deployment[80], place[96];
    struct wish is, last; /* as watched; as the topic ends, and is compacted to */
    enum told told[EVENT_COUNT];
    uint64_t look; /* the latest that was ordered */
    struct target *next;
};

struct letter {
    Mon__V1__Alarm alarm;
    char key[ENVELOPE_KEY_SIZE];
    struct letter *next;
};

static struct {
    struct target *targets;
    struct letter *held, **held_end;
    bool down, mute, holds, doubles;
} monitor;

void monitor_reset(void)
{
    memset(&monitor, 0, sizeof monitor);
    monitor.held_end = &monitor.held;
}

static struct target *target_find(const char *id)
{
    struct target *t = monitor.targets;

    while (t && strcmp(t->id, id) != 0)
        t = t->next;
    return t;
}

bool monitor_watches(const char *vm_id, unsigned epoch)
{
    const struct target *t = target_find(vm_id);

    return t && t->is.enabled && t->is.epoch == epoch && t->last.enabled &&
           t->last.epoch == epoch;
}

void monitor_each(void (*take)(const char *vm_id))
{
    for (const struct target *t = monitor.targets; t; t = t->next)
        if (t->is.enabled || t->last.enabled)
            take(t->id);
}

/* --- what it says
 * ----------------------------------------------------------------------- */

static void acknowledgement_send(const struct target *t, uint32_t epoch)
{
    Mon__V1__Acknowledgement ack = MON__V1__ACKNOWLEDGEMENT__INIT;
    char key[ENVELOPE_KEY_SIZE];

    ack.vm_id = (char *)(uintptr_t)t->id;
    ack.tenant = (char *)(uintptr_t)t->tenant;
    ack.deployment = (char *)(uintptr_t)t->deployment;
    ack.epoch = epoch;
    ack.enabled = t->is.enabled;
    envelope_key(key, t->tenant, t->deployment);
    broker_produce(TOPIC_ALARMS, key, "Acknowledgement", &ack.base);
}

static void acknowledge(void *context, uint64_t epoch)
{
    const struct target *t = context;

    if (!monitor.down && !monitor.mute)
        acknowledgement_send(t, (uint32_t)epoch);
}

static void letter_produce(void *context, uint64_t word)
{
    const struct letter *letter = context;

    (void)word;
    broker_produce(TOPIC_ALARMS, letter->key, "Alarm", &letter->alarm.base);
}

static void letter_send(struct letter *letter)
{
    if (monitor.holds) {
        *monitor.held_end = letter;
        monitor.held_end = &letter->next;
        return;
    }
    timeline_after(chance_delay(2 * MS), letter_produce, letter, 0);
    if (monitor.doubles)
        timeline_after(chance_delay(700 * MS), letter_produce, letter, 0);
}

static void tell(const struct target *t, size_t event, bool verdict, uint32_t epoch)
{
    struct letter *letter = arena_alloc(journal_arena(), sizeof *letter);
    Mon__V1__Alarm *alarm = &letter->alarm;

    mon__v1__alarm__init(alarm);
    alarm->vm_id = arena_text(journal_arena(), t->id);
    alarm->tenant = arena_text(journal_arena(), t->tenant);
    alarm->deployment = arena_text(journal_arena(), t->deployment);
    alarm->epoch = epoch;
    alarm->event_name = (char *)(uintptr_t)EVENTS[event];
    alarm->verdict = verdict;
    alarm->detail = verdict ? "it is so" : "it is not so";
    alarm->time_us = timeline_database_now();
    envelope_key(letter->key, t->tenant, t->deployment);
    journal("    alarm   %s %s %s", t->place, EVENTS[event],
            verdict ? "TRUE" : "FALSE");
    letter_send(letter);
}

static void say(struct target *t, size_t event, bool verdict)
{
    enum told now = verdict ? TOLD_TRUE : TOLD_FALSE;

    if (!t->is.has[event] || t->told[event] == now)
        return;
    t->told[event] = now;
    tell(t, event, verdict, t->is.epoch);
}

static void looked(void *context, uint64_t word)
{
    struct target *t = context;
    bool late = word & 1;
    const char *load;

    if (monitor.down || !t->is.enabled || t->look != word >> 1)
        return;
    if (host_answers(t->id))
        say(t, 0, true);
    else if (late)
        say(t, 0, false);
    if (!host_answers(t->id))
        return;
    load = host_manner(t->place)->load;
    say(t, 1, strcmp(load, "high") == 0);
    say(t, 2, strcmp(load, "low") == 0);
}

static void look(struct target *t)
{
    t->look++;
    timeline_after(chance_delay(SEEN_US), looked, t, t->look << 1);
    timeline_after(chance_delay(SILENT_US), looked, t, t->look << 1 | 1);
}

void monitor_look(const char *vm_id)
{
    struct target *t = target_find(vm_id);

    if (t && t->is.enabled)
        look(t);
}

void monitor_look_all(void)
{
    for (struct target *t = monitor.targets; t; t = t->next)
        if (t->is.enabled)
            look(t);
}

/* --- what it is told
 * ---------------------------------------------------------------------- */

static struct target *target_make(const char *id)
{
    struct target *t = target_find(id);

    if (t)
        return t;
    t = arena_alloc(journal_arena(), sizeof *t);
    snprintf(t->id, sizeof t->id, "%s", id);
    t->next = monitor.targets;
    monitor.targets = t;
    return t;
}

static void wish_read(struct wish *wish, const Mon__V1__Target *m)
{
    *wish = (struct wish){.epoch = m->epoch, .enabled = m->enabled};
    for (size_t e = 0; e < EVENT_COUNT; e++)
        for (size_t i = 0; i < m->n_probes; i++)
            wish->has[e] |= strcmp(m->probes[i]->kpi->event_name, EVENTS[e]) == 0;
}

static void target_read(struct target *t, const Mon__V1__Target *m)
{
    snprintf(t->tenant, sizeof t->tenant, "%s", m->tenant);
    snprintf(t->deployment, sizeof t->deployment, "%s", m->deployment);
    host_place(t->place, sizeof t->place, m->vm_name);
    wish_read(&t->last, m);
}

static void target_set(struct target *t)
{
    if (t->is.epoch != t->last.epoch || t->is.enabled != t->last.enabled)
        memset(t->told, 0, sizeof t->told);
    t->is = t->last;
    journal("    monitor %s %s, epoch %u", t->place, t->is.enabled ? "on" : "off",
            t->is.epoch);
    if (t->is.enabled)
        look(t);
}

void monitor_take(const struct record *record)
{
    ProtobufCAllocator allocator = arena_allocator(journal_arena());
    Mon__V1__Target *m;
    struct target *t;

    if (!record->payload) {
        for (struct target **at = &monitor.targets; *at; at = &(*at)->next)
            if (strcmp((*at)->id, record->key) == 0) {
                (*at)->is = (*at)->last = (struct wish){0};
                return;
            }
        return;
    }
    m = mon__v1__target__unpack(&allocator, record->length, record->payload);
    t = target_make(m->vm_id);
    target_read(t, m);
    timeline_after(chance_delay(5 * MS), acknowledge, t, m->epoch);
    if (m->epoch >= t->is.epoch)
        target_set(t);
    else
        journal("    monitor %s: epoch %u is late, %u is known", t->place, m->epoch,
                t->is.epoch);
}

/* --- what becomes of it
 * ------------------------------------------------------------------- */

void monitor_up(bool up)
{
    bool back = monitor.down && up;

    monitor.down = !up;
    for (struct target *t = monitor.targets; back && t; t = t->next) {
        t->is = t->last;
        if (!t->is.epoch)
            continue;
        memset(t->told, 0, sizeof t->told);
        timeline_after(chance_delay(5 * MS), acknowledge, t, t->is.epoch);
        if (t->is.enabled)
            look(t);
    }
}

void monitor_acknowledges(bool acknowledges)
{
    monitor.mute = !acknowledges;
}

void monitor_alarms(bool held, bool doubled)
{
    monitor.holds = held;
    monitor.doubles = doubled;
    if (held)
        return;
    for (struct letter *letter = monitor.held; letter; letter = letter->next)
        letter_produce(letter, 0);
    monitor.held = NULL;
    monitor.held_end = &monitor.held;
}

void monitor_stale(void)
{
    for (const struct target *t = monitor.targets; t; t = t->next)
        if (t->is.enabled && t->is.has[0] && t->is.epoch > 1)
            tell(t, 0, false, t->is.epoch - 1);
}

void monitor_repeat(void)
{
    for (const struct target *t = monitor.targets; t; t = t->next)
        if (t->is.epoch > 2)
            acknowledgement_send(t, t->is.epoch - 2);
}
