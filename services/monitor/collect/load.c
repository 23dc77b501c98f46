/*
 * load.c - orders to the host that they concern. See load.h.
 */
#include "services/monitor/collect/load.h"

static int start(void *self, const struct order *order, struct err *err)
{
    struct load *load = self;
    struct host *host = NULL;

    if (!order->condition.given)
        return err_set(err, ERR_IMPOSSIBLE, "%s needs a metric_value to compare with",
                       load->kind->type);
    if (hosts_find(load->hosts, order->host, &host, err) < 0)
        return err->kind;
    host_watch_load(host, order, load->kind);
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    hosts_forget(((struct load *)self)->hosts, watch);
}

static bool withheld(void *self, const char *host, struct err *err)
{
    return hosts_withheld(((struct load *)self)->hosts, host, err);
}

struct collector load_collector(struct load *load, struct hosts *hosts,
                                const struct load_kind *kind)
{
    *load = (struct load){hosts, kind};
    return (struct collector){.type = kind->type,
                              .start = start,
                              .stop = stop,
                              .withheld = withheld,
                              .self = load};
}
