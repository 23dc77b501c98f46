/*
 * host.c - domains by id, as libvirt keeps them: defined or not, off, running, paused.
 */
#include "tests/simulator/host.h"

#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/monitor.h"
#include "tests/simulator/timeline.h"

struct guest {
    char id[37], place[96];
    enum domain_state state;
    bool booted;
    uint64_t boot; /* number of it */
    int starts, losses;
    struct guest *next;
};

static struct {
    struct guest *guests;
    struct manner *manners;
    bool away, hung, agents;
    unsigned addresses;
} host;

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

static struct guest *guest_find(const char *id)
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

static void tell(const struct guest *g, enum domain_event event)
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
        tell(g, DOMAIN_AGENT);
}

static void runs(struct guest *g)
{
    int boot_s = host_manner(g->place)->boot_s;

    g->state = DOMAIN_RUNNING;
    g->booted = false;
    g->boot++;
    journal("    domain  %s runs", g->place);
    timeline_after(chance_delay((boot_s ? boot_s : 4) * SECOND), booted, g, g->boot);
    tell(g, DOMAIN_STARTED);
}

static void goes_off(struct guest *g, enum domain_event event)
{
    g->state = DOMAIN_OFF;
    g->booted = false;
    journal("    domain  %s is off", g->place);
    tell(g, event);
}

static void shut_down(void *context, uint64_t word)
{
    struct guest *g = context;

    if (g->boot == word && g->state == DOMAIN_RUNNING)
        goes_off(g, DOMAIN_STOPPED);
}

static void dies(struct guest *g)
{
    if (g->state != DOMAIN_RUNNING && g->state != DOMAIN_PAUSED)
        return;
    g->losses++;
    goes_off(g, DOMAIN_CRASHED);
}

static void vanishes(struct guest *g)
{
    dies(g);
    g->losses++;
    g->state = DOMAIN_ABSENT;
    journal("    domain  %s is gone", g->place);
    tell(g, DOMAIN_UNDEFINED);
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
            runs(g);
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

/* --- the port --------------------------------------------------------------------- */

static int reachable(struct err *err)
{
    return host.away ? err_set(err, ERR_RETRY, "the host is away") : 0;
}

static int changeable(struct hypervisor *h, struct err *err)
{
    if (host.away)
        return err_set(err, ERR_RETRY, "the host is away");
    return engine_may_act(h) ? 0 : err_set(err, ERR_RETRY, "lease lost");
}

int hypervisor_look(struct hypervisor *h, const char *vm_id, enum domain_state *ret,
                    struct err *err)
{
    const struct guest *g = guest_find(vm_id);

    (void)h;
    if (reachable(err) < 0)
        return err->kind;
    *ret = g ? g->state : DOMAIN_ABSENT;
    return 0;
}

int hypervisor_define(struct hypervisor *h, struct domain *domain, struct err *err)
{
    struct guest *g = guest_find(domain->id);

    if (changeable(h, err) < 0)
        return err->kind;
    if (!g) {
        g = arena_alloc(journal_arena(), sizeof *g);
        memcpy(g->id, domain->id, sizeof g->id);
        host_place(g->place, sizeof g->place, domain->name);
        g->next = host.guests;
        host.guests = g;
    }
    for (int i = 0; i < domain->nic_count; i++)
        if (!*domain->nics[i].address)
            snprintf(domain->nics[i].address, ADDRESS_SIZE, "192.0.2.%u",
                     1 + host.addresses++ % 250);
    if (g->state == DOMAIN_ABSENT) {
        g->state = DOMAIN_OFF;
        journal("    domain  %s is defined", g->place);
    }
    check_effect(g->id, g->place, false);
    return 0;
}

int hypervisor_power_on(struct hypervisor *h, const char *vm_id, struct err *err)
{
    struct guest *g = guest_find(vm_id);

    if (changeable(h, err) < 0)
        return err->kind;
    if (!g || g->state == DOMAIN_ABSENT)
        return err_set(err, ERR_NOT_FOUND, "there is no domain %s", vm_id);
    if (host_manner(g->place)->refuses)
        return err_set(err, ERR_CONFLICT, "the hypervisor refuses to start it");
    if (g->state == DOMAIN_RUNNING)
        return err_set(err, ERR_CONFLICT, "it runs already");
    if (g->state == DOMAIN_OFF)
        g->starts++;
    runs(g);
    check_effect(g->id, g->place, false);
    return 0;
}

int hypervisor_shut_down(struct hypervisor *h, const char *vm_id, struct err *err)
{
    struct guest *g = guest_find(vm_id);

    if (changeable(h, err) < 0)
        return err->kind;
    check_effect(g->id, g->place, true);
    if (!host_manner(g->place)->deaf && g->booted)
        timeline_after(chance_delay(2 * SECOND), shut_down, g, g->boot);
    return 0;
}

int hypervisor_power_off(struct hypervisor *h, const char *vm_id, struct err *err)
{
    struct guest *g = guest_find(vm_id);

    if (changeable(h, err) < 0)
        return err->kind;
    check_effect(g->id, g->place, true);
    goes_off(g, DOMAIN_STOPPED);
    return 0;
}

int hypervisor_undefine(struct hypervisor *h, const struct domain *domain,
                        struct err *err)
{
    struct guest *g = guest_find(domain->id);

    if (changeable(h, err) < 0)
        return err->kind;
    if (!g || g->state == DOMAIN_ABSENT)
        return 0;
    g->state = DOMAIN_ABSENT;
    journal("    domain  %s is gone", g->place);
    tell(g, DOMAIN_UNDEFINED);
    return 0;
}

int hypervisor_guest_read(struct hypervisor *h, const char *vm_id, const char *path,
                          char **ret, struct err *err)
{
    (void)h, (void)vm_id, (void)path, (void)ret;
    return err_set(err, ERR_NOT_FOUND, "there is no such file");
}

int hypervisor_guest_write(struct hypervisor *h, const char *vm_id, const char *path,
                           const char *text, bool over, struct err *err)
{
    (void)h, (void)path, (void)text, (void)over;
    if (reachable(err) < 0)
        return err->kind;
    if (!host.agents || !host_answers(vm_id))
        return err_set(err, ERR_RETRY, "the guest agent is not connected");
    return 0;
}
