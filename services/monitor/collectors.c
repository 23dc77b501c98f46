/*
 * collectors.c - the table of collectors. See collectors.h. One more is one more file
 * and one more row here.
 */
#include "services/monitor/collectors.h"

#include <stdlib.h>

#include "common/health.h"
#include "common/mem.h"
#include "services/monitor/collect/agent.h"
#include "services/monitor/collect/domain_state.h"
#include "services/monitor/collect/load.h"
#include "services/monitor/dial/kinds.h"
#include "services/monitor/probe/prober.h"

enum { ROWS = 16, LOADS = 8 };

struct collectors {
    struct prober *prober;
    struct dialler *dialler;
    struct hosts *hosts;
    struct agents *agents;
    struct dial_collector tcp, http;
    struct load loads[LOADS];
    struct collector guard;
    struct collector rows[ROWS];
};

static void fill(struct collectors *c)
{
    struct collector *row = c->rows;

    *row++ = prober_collector(c->prober);
    *row++ = domain_state(c->hosts);
    *row++ = dial_collector(&c->tcp, c->dialler, &DIAL_TCP);
    *row++ = dial_collector(&c->http, c->dialler, &DIAL_HTTP);
    *row++ = agent_collector(c->agents);
    for (int i = 0; LOAD_KINDS[i].type; i++)
        *row++ = load_collector(&c->loads[i], c->hosts, &LOAD_KINDS[i]);
    c->guard = domain_guard(c->hosts);
}

int collectors_open(struct collectors **ret, const struct teller *teller,
                    struct err *err)
{
    AUTO(collectors_close) struct collectors *c = xcalloc(1, sizeof *c);

    if (prober_open(&c->prober, teller, err) < 0 ||
        dialler_open(&c->dialler, teller, err) < 0 ||
        hosts_open(&c->hosts, teller, err) < 0)
        return err->kind;
    c->agents = agents_open(teller);
    fill(c);
    *ret = TAKE(c);
    return 0;
}

void collectors_close(struct collectors *c)
{
    if (!c)
        return;
    agents_close(c->agents); /* before the hosts: they run libvirt's event loop */
    hosts_close(c->hosts);
    dialler_close(c->dialler);
    prober_close(c->prober);
    free(c);
}

const struct collector *collectors_rows(const struct collectors *c)
{
    return c->rows;
}

const struct collector *collectors_guard(const struct collectors *c)
{
    return &c->guard;
}

void collectors_check_health(struct collectors *c)
{
    health_add("icmp", prober_ready, c->prober);
    health_add("libvirt", hosts_ready, c->hosts);
}
