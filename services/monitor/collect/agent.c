/*
 * agent.c - orders to the host that they concern; the loop's thread. See agent.h.
 */
#include "services/monitor/collect/agent.h"

#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/monitor/collect/agent_host.h"
#include "services/monitor/collect/host_uri.h"

struct agents {
    struct teller teller;
    struct agent_host **hosts;
    size_t count, capacity;
};

struct agents *agents_open(const struct teller *teller)
{
    struct agents *agents = xcalloc(1, sizeof *agents);

    agents->teller = *teller;
    return agents;
}

void agents_close(struct agents *agents)
{
    if (!agents)
        return;
    for (size_t i = 0; i < agents->count; i++)
        agent_host_close(agents->hosts[i]);
    free(agents->hosts);
    free(agents);
}

static struct agent_host *find(const struct agents *agents, const char *uri)
{
    for (size_t i = 0; i < agents->count; i++)
        if (strcmp(agent_host_uri(agents->hosts[i]), uri) == 0)
            return agents->hosts[i];
    return NULL;
}

static int start(void *self, const struct order *order, struct err *err)
{
    struct agents *agents = self;
    struct agent_host *host = find(agents, order->host);

    if (!host) {
        if (host_uri_check(order->host, err) < 0 ||
            agent_host_open(&host, order->host, &agents->teller, err) < 0)
            return err->kind;
        mem_grow(&agents->hosts, agents->count, &agents->capacity,
                 sizeof *agents->hosts);
        agents->hosts[agents->count++] = host;
    }
    agent_host_watch(host, order);
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    struct agents *agents = self;
    size_t i = 0;

    while (i < agents->count && !agent_host_forget(agents->hosts[i], watch))
        i++;
}

static void settle(void *self, uint64_t watch, const char *why)
{
    struct agents *agents = self;
    size_t i = 0;

    while (i < agents->count && !agent_host_settle(agents->hosts[i], watch, why))
        i++;
}

static bool withheld(void *self, const char *host, struct err *err)
{
    struct agent_host *found = find(self, host);

    return found && agent_host_away(found, err);
}

struct collector agent_collector(struct agents *agents)
{
    return (struct collector){.type = "AGENT",
                              .start = start,
                              .stop = stop,
                              .settle = settle,
                              .withheld = withheld,
                              .self = agents};
}
