/*
 * port.c - hypervisor/hypervisor.h over the simulated host.
 */
#include <stdio.h>
#include <string.h>

#include "tests/simulator/checks.h"
#include "tests/simulator/engines.h"
#include "tests/simulator/guest.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/timeline.h"

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

/* No network is simulated. */
int hypervisor_connect_nics(struct hypervisor *h, struct domain *domain,
                            struct err *err)
{
    (void)domain;
    return changeable(h, err);
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
    guest_runs(g);
    check_effect(g->id, g->place, false);
    return 0;
}

int hypervisor_shut_down(struct hypervisor *h, const char *vm_id, struct err *err)
{
    struct guest *g = guest_find(vm_id);
    const struct manner *manner;

    if (changeable(h, err) < 0)
        return err->kind;
    if (!g || g->state == DOMAIN_ABSENT)
        return err_set(err, ERR_NOT_FOUND, "there is no domain %s", vm_id);
    manner = host_manner(g->place);
    if (g->state == DOMAIN_OFF || (manner->lingers && g->asked == g->boot))
        return err_set(err, ERR_CONFLICT, "it does not run");
    check_effect(g->id, g->place, true);
    g->asked = g->boot;
    if (!manner->deaf && g->booted && g->state == DOMAIN_RUNNING)
        timeline_after(chance_delay((manner->lingers ? 5 : 2) * SECOND),
                       guest_shut_down, g, g->boot);
    return 0;
}

int hypervisor_power_off(struct hypervisor *h, const char *vm_id, struct err *err)
{
    struct guest *g = guest_find(vm_id);

    if (changeable(h, err) < 0)
        return err->kind;
    check_effect(g->id, g->place, true);
    guest_goes_off(g, DOMAIN_STOPPED);
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
    guest_tell(g, DOMAIN_UNDEFINED);
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
