/*
 * prober.c - the thread that probes. See prober.h; pinger.h is what it turns.
 *
 * A turn: take orders, take every reply that lies there, judge and send a batch of what
 * is due; then wait for the next due probe, a reply or an order, unless more is due.
 */
#include "services/monitor/probe/prober.h"

#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "services/monitor/probe/pinger.h"

enum { LONGEST_WAIT_US = 10 * 1000000 };

struct prober {
    struct pinger *pinger;
    struct orders orders;
    bool running;
    pthread_t thread;
};

static void wait_for_work(struct prober *p)
{
    int64_t wait_us = pinger_wait_us(p->pinger, LONGEST_WAIT_US);
    struct timespec wait = {wait_us / 1000000, wait_us % 1000000 * 1000};
    struct pollfd files[PINGER_FAMILIES + 1] = {
        {p->orders.event_fd, POLLIN, 0}
    };

    for (int i = 0; i < PINGER_FAMILIES; i++)
        files[i + 1] = (struct pollfd){pinger_fd(p->pinger, i), POLLIN, 0};
    ppoll(files, PINGER_FAMILIES + 1, &wait, NULL);
}

static void obey(struct prober *p, const struct probe_order *order)
{
    switch (order->kind) {
    case ORDER_START:
        pinger_start(p->pinger, order);
        break;
    case ORDER_STOP:
        pinger_stop(p->pinger, order->watch);
        break;
    case ORDER_SETTLE:
        pinger_settle(p->pinger, order->watch, order->why);
        free(order->why);
        break;
    }
}

static void *run(void *context)
{
    struct prober *p = context;
    const struct probe_order *orders;
    size_t count;

    while (orders_take(&p->orders, &orders, &count)) {
        for (size_t i = 0; i < count; i++)
            obey(p, &orders[i]);
        pinger_take_replies(p->pinger);
        if (!pinger_send_due(p->pinger))
            wait_for_work(p);
    }
    return NULL;
}

int prober_open(struct prober **ret, const struct teller *teller, struct err *err)
{
    AUTO(prober_close) struct prober *p = xcalloc(1, sizeof *p);
    int error;

    if (orders_open(&p->orders, err) < 0 || pinger_open(&p->pinger, teller, err) < 0)
        return err_wrap(err, "open the prober");
    error = pthread_create(&p->thread, NULL, run, p);
    if (error)
        return err_set(err, ERR_FATAL, "start the prober: %s", strerror(error));
    p->running = true;
    *ret = TAKE(p);
    return 0;
}

void prober_close(struct prober *p)
{
    if (!p)
        return;
    if (p->running) {
        orders_end(&p->orders);
        pthread_join(p->thread, NULL);
    }
    pinger_close(p->pinger);
    orders_close(&p->orders);
    free(p);
}

static int start(void *self, const struct order *order, struct err *err)
{
    struct prober *p = self;
    struct probe_order mine = {
        .watch = order->watch, .interval_us = order->interval_us, .rule = order->rule};

    if (!*order->address)
        return err_set(err, ERR_IMPOSSIBLE, "ICMPPing needs an address");
    if (!icmp_address_read(&mine.address, order->address))
        return err_set(err, ERR_IMPOSSIBLE, "\"%.64s\" is no IPv4 or IPv6 address",
                       order->address);
    if (pinger_check(p->pinger, &mine.address, err) < 0)
        return err->kind;
    orders_put(&p->orders, &mine);
    return 0;
}

static void stop(void *self, uint64_t watch)
{
    struct prober *p = self;
    const struct probe_order mine = {.kind = ORDER_STOP, .watch = watch};

    orders_put(&p->orders, &mine);
}

static void settle(void *self, uint64_t watch, const char *why)
{
    struct prober *p = self;
    const struct probe_order mine = {
        .kind = ORDER_SETTLE, .watch = watch, .why = xstrdup(why)};

    orders_put(&p->orders, &mine);
}

struct collector prober_collector(struct prober *prober)
{
    return (struct collector){.type = "ICMPPing",
                              .start = start,
                              .stop = stop,
                              .settle = settle,
                              .self = prober};
}

bool prober_ready(void *context, struct err *err)
{
    const struct prober *p = context;

    return pinger_ready(p->pinger, err);
}
