/*
 * domain_state.c - orders to the host that they concern. See domain_state.h.
 */
#include "services/monitor/collect/domain_state.h"

static int start(struct hosts *hosts, const struct order *order, bool guard,
                 struct err *err)
{
    struct host *host = NULL;

    if (hosts_find(hosts, order->host, &host, err) < 0)
        return err->kind;
    host_watch_state(host, order, guard);
    return 0;
}

static int start_state(void *self, const struct order *order, struct err *err)
{
    return start(self, order, false, err);
}

static int start_guard(void *self, const struct order *order, struct err *err)
{
    return start(self, order, true, err);
}

static void stop(void *self, uint64_t watch)
{
    hosts_forget(self, watch);
}

static bool withheld(void *self, const char *host, struct err *err)
{
    return hosts_withheld(self, host, err);
}

struct collector domain_state(struct hosts *hosts)
{
    return (struct collector){.type = "DomainState",
                              .start = start_state,
                              .stop = stop,
                              .withheld = withheld,
                              .self = hosts};
}

struct collector domain_guard(struct hosts *hosts)
{
    return (struct collector){
        .type = "guard", .start = start_guard, .stop = stop, .self = hosts};
}
