/*
 * domains.c - from events and looks to verdicts. See domains.h for the rules.
 */
#include "services/monitor/collect/domains.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"

typedef bool verdict_from(struct verdict *verdict, const struct verdict_rule *rule,
                          bool sample, int64_t now_us);

struct domain *domains_find(const struct domains *domains, const char *vm_id)
{
    struct domain *domain;

    HASH_FIND(hh, domains->by_vm, vm_id, strlen(vm_id), domain);
    return domain;
}

static struct domain *find_or_add(struct domains *domains, const char *vm_id)
{
    struct domain *domain = domains_find(domains, vm_id);

    if (domain)
        return domain;
    domain = xcalloc(1, sizeof *domain);
    snprintf(domain->vm_id, sizeof domain->vm_id, "%s", vm_id);
    HASH_ADD_STR(domains->by_vm, vm_id, domain);
    return domain;
}

void domains_add(struct domains *domains, const struct order *order, bool guard,
                 int64_t now_us)
{
    struct domain_watch *watch = xcalloc(1, sizeof *watch);
    struct domain *domain = find_or_add(domains, order->vm_id);

    watch->domain = domain;
    watch->watch = order->watch;
    watch->guard = guard;
    watch->interval_us = order->interval_us;
    watch->rule = order->rule;
    watch->next = domain->watches;
    domain->watches = watch;
    HASH_ADD(hh, domains->by_watch, watch, sizeof watch->watch, watch);
    if (started_take(&domains->started, order->vm_id))
        domains_looked(domains, domain, DOMAIN_RUNS, "running", now_us);
    else
        wheel_set(domains->wheel, &domain->timer, now_us);
}

static void drop_domain(struct domains *domains, struct domain *domain)
{
    wheel_stop(domains->wheel, &domain->timer);
    HASH_DELETE(hh, domains->by_vm, domain);
    free(domain);
}

static void drop_watch(struct domains *domains, struct domain_watch *watch)
{
    struct domain_watch **place = &watch->domain->watches;

    while (*place != watch)
        place = &(*place)->next;
    *place = watch->next;
    if (!watch->domain->watches)
        drop_domain(domains, watch->domain);
    HASH_DELETE(hh, domains->by_watch, watch);
    free(watch);
}

bool domains_remove(struct domains *domains, uint64_t id)
{
    struct domain_watch *watch;

    HASH_FIND(hh, domains->by_watch, &id, sizeof id, watch);
    if (watch)
        drop_watch(domains, watch);
    return watch != NULL;
}

void domains_finish(struct domains *domains)
{
    struct domain_watch *watch, *next;

    HASH_ITER(hh, domains->by_watch, watch, next)
    {
        drop_watch(domains, watch);
    }
    started_clear(&domains->started);
}

void domains_heard_unwatched(struct domains *domains, const char *vm_id, bool runs)
{
    if (runs)
        started_add(&domains->started, vm_id);
    else
        started_take(&domains->started, vm_id);
}

void domains_lost(struct domains *domains)
{
    started_clear(&domains->started);
}

void domains_look_at_all(struct domains *domains, int64_t now_us)
{
    struct domain *domain, *next;

    domains_lost(domains);
    HASH_ITER(hh, domains->by_vm, domain, next)
    {
        for (struct domain_watch *w = domain->watches; w; w = w->next)
            verdict_discard(&w->verdict);
        wheel_set(domains->wheel, &domain->timer, now_us);
    }
}

struct domain *domains_next(struct domains *domains, int64_t now_us)
{
    return (struct domain *)wheel_expire(domains->wheel, now_us);
}

static void tell(struct domains *domains, const struct domain_watch *watch,
                 const char *state)
{
    const struct verdict *verdict = &watch->verdict;
    struct announcement said = {
        .watch = watch->watch,
        .verdict = verdict->state == VERDICT_TRUE,
        .first = verdict->first,
        .settles = watch->guard,
        .time_us = clock_wall_us(),
    };

    snprintf(said.value, sizeof said.value, "%s", state);
    snprintf(said.detail, sizeof said.detail, "the domain is %s on %.160s", state,
             domains->host);
    domains->teller.announce(domains->teller.context, &said);
}

/* How long until the watch wants to see the domain again; -1: not of itself. */
static int64_t look_again_us(const struct domain_watch *watch)
{
    const struct verdict *verdict = &watch->verdict;
    enum verdict_state seen = verdict->sample ? VERDICT_TRUE : VERDICT_FALSE;

    if (watch->guard)
        return -1;
    if (verdict->state != seen || watch->rule.continuous)
        return watch->interval_us;
    return seen == VERDICT_FALSE ? VERDICT_REPEAT_US : -1;
}

static bool is_worth_telling(struct domain_watch *watch, verdict_from *conclude,
                             enum domain_seen seen, int64_t now_us)
{
    if (watch->guard)
        return seen == DOMAIN_DEAD;
    return conclude(&watch->verdict, &watch->rule, seen == DOMAIN_RUNS, now_us);
}

static void take(struct domains *domains, struct domain *domain, verdict_from *conclude,
                 enum domain_seen seen, const char *state, int64_t now_us)
{
    int64_t soonest = -1;

    for (struct domain_watch *w = domain->watches; w; w = w->next) {
        int64_t again;

        if (is_worth_telling(w, conclude, seen, now_us))
            tell(domains, w, state);
        again = look_again_us(w);
        if (again >= 0 && (soonest < 0 || again < soonest))
            soonest = again;
    }
    wheel_stop(domains->wheel, &domain->timer);
    if (soonest >= 0)
        wheel_set(domains->wheel, &domain->timer, now_us + soonest);
}

void domains_looked(struct domains *domains, struct domain *domain,
                    enum domain_seen seen, const char *state, int64_t now_us)
{
    take(domains, domain, verdict_take, seen, state, now_us);
}

void domains_heard(struct domains *domains, struct domain *domain,
                   enum domain_seen seen, const char *state, int64_t now_us)
{
    domain->heard++;
    take(domains, domain, verdict_settle, seen, state, now_us);
}

void domains_suspect(struct domains *domains, struct domain *domain, int64_t now_us)
{
    domain->heard++;
    wheel_set(domains->wheel, &domain->timer, now_us);
}
