/*
 * host.c - domains by id, as libvirt keeps them: defined or not, off, running, paused.
 */
#include "tests/simulator/guest.h"

#include <stdio.h>
#include <string.h>

#include "tests/simulator/engines.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/timeline.h"

struct simulated_host host;

void host_reset(void)
{
    memset(&host, 0, sizeof host);
}

struct manner *host_manner(const char *place)
{
    struct manner *manner;

    for (manner = host.manners; manner; manner = manner->next)
        if (strcmp(manner->place, place) == 0)
            return manner;
    manner = arena_alloc(journal_arena(), sizeof *manner);
    snprintf(manner->place, sizeof manner->place, "%s", place);
    manner->next = host.manners;
    host.manners = manner;
    return manner;
}

void host_place(char *place, unsigned size, const char *vm_name)
{
    char text[VM_NAME_SIZE];
    char *index, *group;

    snprintf(text, sizeof text, "%s", vm_name);
    if (strlen(text) > 37)
        text[strlen(text) - 37] = '\0';
    index = strrchr(text, '_');
    if (index)
        *index++ = '\0';
    group = strrchr(text, '_');
    snprintf(place, size, "%s/%s", group ? group + 1 : text, index ? index : "?");
}

struct guest *guest_find(const char *id)
{
    for (struct guest *g = host.guests; g; g = g->next)
        if (strcmp(g->id, id) == 0)
            return g;
    return NULL;
}

static struct guest *guest_at(const char *place)
{
    for (struct guest *g = host.guests; g; g = g->next)
        if (strcmp(g->place, place) == 0 && g->state != DOMAIN_ABSENT)
            return g;
    return NULL;
}

bool host_has(const char *vm_id)
{
    const struct guest *g = guest_find(vm_id);

    return g && g->state != DOMAIN_ABSENT;
}

bool host_runs(const char *vm_id)
{
    const struct guest *g = guest_find(vm_id);

    return g && (g->state == DOMAIN_RUNNING || g->state == DOMAIN_PAUSED);
}

bool host_answers(const char *vm_id)
{
    const struct guest *g = guest_find(vm_id);

    return g && g->state == DOMAIN_RUNNING && g->booted &&
           !host_manner(g->place)->silent;
}

int host_starts(const char *vm_id)
{
    return guest_find(vm_id)->starts;
}

int host_losses(const char *vm_id)
{
    const struct guest *g = guest_find(vm_id);

    return g ? g->losses : 0;
}

void host_excuse(const char *vm_id)
{
    struct guest *g = guest_find(vm_id);

    if (g)
        g->losses++;
}

void host_each(void (*take)(const char *vm_id, const char *place))
{
    for (const struct guest *g = host.guests; g; g = g->next)
        if (g->state != DOMAIN_ABSENT)
            take(g->id, g->place);
}

bool host_is_hung(void)
{
    return host.hung;
}

void host_agents(bool on)
{
    host.agents = on;
}

void host_set(bool away, bool hung)
{
    bool back = host.away && !away;

    host.away = away;
    host.hung = hung;
    if (back)
        engines_happened("", HOST_BACK);
}

/* --- what happens to a guest ------------------------------------------------------ */

void guest_tell(const struct guest *g, enum domain_event event)
{
    if (!host.away)
        engines_happened(g->id, event);
    monitor_look(g->id);
}

static void booted(void *context, uint64_t word)
{
    struct guest *g = context;

    if (g->boot != word || g->state != DOMAIN_RUNNING)
        return;
    g->booted = true;
    monitor_look(g->id);
    if (host.agents)
        guest_tell(g, DOMAIN_AGENT);
}

void guest_runs(struct guest *g)
{
    int boot_s = host_manner(g->place)->boot_s;

    g->state = DOMAIN_RUNNING;
    g->booted = false;
    g->boot++;
    journal("    domain  %s runs", g->place);
    timeline_after(chance_delay((boot_s ? boot_s : 4) * SECOND), booted, g, g->boot);
    guest_tell(g, DOMAIN_STARTED);
}

void guest_goes_off(struct guest *g, enum domain_event event)
{
    g->state = DOMAIN_OFF;
    g->booted = false;
    journal("    domain  %s is off", g->place);
    guest_tell(g, event);
}

void guest_shut_down(void *context, uint64_t word)
{
    struct guest *g = context;

    if (g->boot == word && g->state == DOMAIN_RUNNING)
        guest_goes_off(g, DOMAIN_STOPPED);
}

static void dies(struct guest *g)
{
    if (g->state != DOMAIN_RUNNING && g->state != DOMAIN_PAUSED)
        return;
    g->losses++;
    guest_goes_off(g, DOMAIN_CRASHED);
}

static void vanishes(struct guest *g)
{
    dies(g);
    g->losses++;
    g->state = DOMAIN_ABSENT;
    journal("    domain  %s is gone", g->place);
    guest_tell(g, DOMAIN_UNDEFINED);
}

bool host_mischief(const char *place, const char *word)
{
    struct guest *g = guest_at(place);

    if (strcmp(word, "dies") == 0) {
        if (g)
            dies(g);
    } else if (strcmp(word, "vanishes") == 0) {
        if (g)
            vanishes(g);
    } else if (strcmp(word, "starts") == 0) {
        if (g && g->state == DOMAIN_OFF)
            guest_runs(g);
    } else if (strcmp(word, "pauses") == 0) {
        if (g && g->state == DOMAIN_RUNNING)
            g->state = DOMAIN_PAUSED;
        if (g)
            monitor_look(g->id);
    } else if (strcmp(word, "hangs") == 0 || strcmp(word, "answers") == 0) {
        host_manner(place)->silent = *word == 'h';
        if (g)
            monitor_look(g->id);
    } else {
        return false;
    }
    return true;
}
