/*
 * host_look.c - the domains whose look is due. See host_inside.h.
 *
 * Where many are, one call tells which domains run, and only the others are looked at
 * one by one: so it is after a start, and when a host is back. The call costs by what
 * runs on the host, about a sixth of a look for each domain, so a few of very many are
 * looked at one by one as well.
 *
 * An event that arrives while a look is under way makes the look void, because it may
 * have been overtaken.
 */
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/clock.h"
#include "common/mem.h"
#include "services/monitor/collect/host_inside.h"
#include "services/monitor/collect/look.h"

enum { MANY = 8, LISTED_FOR_A_LOOK = 4 };

struct due {
    char vm_id[UUID_SIZE];
    uint32_t heard; /* of its events, when it was due */
};

static size_t collect(struct host *host, int64_t now_us, struct due **ret)
{
    const struct domain *domain;
    size_t count = 0, capacity = 0;

    while ((domain = domains_next(&host->domains, now_us))) {
        mem_grow(ret, count, &capacity, sizeof **ret);
        memcpy((*ret)[count].vm_id, domain->vm_id, sizeof domain->vm_id);
        (*ret)[count++].heard = domain->heard;
    }
    return count;
}

static void take(struct host *host, const struct due *due, enum domain_seen seen,
                 const char *state)
{
    struct domain *domain = domains_find(&host->domains, due->vm_id);
    const int64_t now = clock_boot_us();

    if (!domain)
        return;
    if (domain->heard != due->heard)
        domains_suspect(&host->domains, domain, now);
    else
        domains_looked(&host->domains, domain, seen, state, now);
}

static void look_at(struct host *host, const struct due *due)
{
    virConnectPtr connection = host->connection;
    enum domain_seen seen;
    const char *state;
    bool told;

    pthread_mutex_unlock(&host->lock);
    told = look_at_domain(connection, due->vm_id, &seen, &state);
    pthread_mutex_lock(&host->lock);
    if (told)
        take(host, due, seen, state);
    else
        host_lose(host);
}

/* Those that run are done with; returns how many are left, at the front. libvirt lists
 * at most 16,384: where it refuses, or is gone, each is looked at. */
static size_t look_at_many(struct host *host, struct due *due, size_t count)
{
    virConnectPtr connection = host->connection;
    AUTO(running_destroy) struct running *running = NULL;
    size_t left = 0;

    pthread_mutex_unlock(&host->lock);
    running = look_at_running(connection);
    pthread_mutex_lock(&host->lock);
    host->ran = running ? running_count(running) : SIZE_MAX;
    if (!running)
        return count;
    for (size_t i = 0; i < count; i++)
        if (running_has(running, due[i].vm_id))
            take(host, &due[i], DOMAIN_RUNS, "running");
        else
            due[left++] = due[i];
    return left;
}

static bool is_for_one_call(const struct host *host, size_t count)
{
    return count >= MANY && count >= host->ran / LISTED_FOR_A_LOOK;
}

bool host_look(struct host *host, int64_t now_us)
{
    AUTO(free) struct due *due = NULL;
    size_t count = collect(host, now_us, &due), left = count;

    if (is_for_one_call(host, count))
        left = look_at_many(host, due, count);
    for (size_t i = 0; i < left && !host->lost && !host->closing; i++)
        look_at(host, &due[i]);
    return count > 0;
}
