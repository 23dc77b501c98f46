/*
 * leases.c - turn/lease.h without its thread: each instance's lease by its own clock
 * and by the tables.
 */
#include <string.h>

#include "common/clock.h"
#include "services/lifecycle-engine/turn/lease.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/engine.h"
#include "tests/simulator/tables.h"
#include "tests/simulator/timeline.h"

#define LEASE_US (3 * SECOND)
#define SPARE_US (SECOND / 2)
#define BEAT_US SECOND
#define INSTANCES 256

static uint32_t instances;
static int64_t lease_until_us[INSTANCES];

void leases_reset(void)
{
    instances = 0;
    leases_maintenance(false);
    memset(lease_until_us, 0, sizeof lease_until_us);
}

uint32_t lease_instance(const struct lease *lease)
{
    return lease->instance;
}

bool lease_valid(const struct lease *lease)
{
    int64_t now = clock_boot_us();

    return now >= lease->whole_us && now < lease->renewed_us + LEASE_US - SPARE_US;
}

int64_t lease_distrust_us(const struct lease *lease)
{
    int64_t left = lease->steady_us + LEASE_US - clock_boot_us();

    if (!lease->steady_us)
        return LEASE_US;
    return left > 0 ? left : 0;
}

int64_t engines_lease_left_us(uint32_t instance)
{
    int64_t left = lease_until_us[instance] - timeline_database_now();

    return left > 0 ? left : 0;
}

static bool maintenance;

void leases_maintenance(bool on)
{
    maintenance = on;
}

bool lease_maintenance(const struct lease *lease)
{
    (void)lease;
    return maintenance;
}

bool engine_lease_valid(const struct engine *e)
{
    return lease_valid(&e->lease);
}

static void beat(void *context, uint64_t life)
{
    struct engine *e = context;

    if (!e->up || e->life != life)
        return;
    timeline_after(BEAT_US, beat, e, life);
    if (e->frozen)
        return;
    if (!e->evicted)
        broker_offsets_commit(&e->bus);
    if (tables_are_away()) {
        e->lease.steady_us = 0;
        return;
    }
    if (e->lease.renewed_us &&
        clock_boot_us() >= e->lease.renewed_us + LEASE_US - SPARE_US)
        e->lease.whole_us = clock_boot_us() + LEASE_US;
    e->lease.renewed_us = clock_boot_us();
    if (!e->lease.steady_us)
        e->lease.steady_us = e->lease.renewed_us;
    lease_until_us[e->lease.instance] = timeline_database_now() + LEASE_US;
}

bool lease_take(struct engine *e)
{
    if (instances + 1 >= INSTANCES)
        return false;
    e->lease.instance = ++instances;
    beat(e, e->life);
    return true;
}

void lease_give_up(struct engine *e)
{
    if (!tables_are_away())
        lease_until_us[e->lease.instance] = 0;
}
