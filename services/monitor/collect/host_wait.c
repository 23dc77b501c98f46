/*
 * host_wait.c - when a host's thread has something to do. See host_inside.h.
 */
#include "common/clock.h"
#include "services/monitor/collect/host_inside.h"
#include "services/monitor/collect/wait.h"

#define LONGEST_WAIT_US (600 * 1000000LL)

bool host_is_of_use(const struct host *host)
{
    return host->domains.by_vm || host->loads.by_vm;
}

static int64_t idle_us(const struct host *host, int64_t now_us)
{
    int64_t limit = wheel_wait_us(host->domains.wheel, now_us, LONGEST_WAIT_US);

    return wheel_wait_us(host->loads.wheel, now_us, limit);
}

void host_await_due(struct host *host, int64_t now_us)
{
    const int64_t wait = idle_us(host, now_us);

    host->waits_until_us = now_us + wait;
    wait_us(&host->told, &host->lock, wait);
    host->waits_until_us = 0;
}

void host_nudge(struct host *host)
{
    const int64_t now = clock_boot_us();

    if (host->waits_until_us &&
        (host->lost || !host->connection || !host_is_of_use(host) ||
         now + idle_us(host, now) < host->waits_until_us))
        pthread_cond_signal(&host->told);
}
