/*
 * inventory.c - see inventory.h.
 */
#include "services/api-gateway/inventory.h"

#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/api-gateway/store/inventory.h"

#define EVERY_US 15000000
#define STATES_MOST 40

enum { DEPLOYMENTS, VMS, OPERATIONS, ADDRESSES, KINDS };

static struct metric_family families[KINDS] = {
    [DEPLOYMENTS] = METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_deployments",
                                  "Deployments by state.", "state", NULL),
    [VMS] =
        METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_vms", "VMs by state.", "state", NULL),
    [OPERATIONS] = METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_operations",
                                 "Operations that are not over.", "state", NULL),
    [ADDRESSES] = METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_pool_addresses",
                                "Addresses of all pools, by state.", "state", NULL),
};
static struct metric exhausted =
    METRIC_GAUGE("quartet_pools_exhausted", "Pools without a free address.");

static const char *const NAMES[] = {
    [DEPLOYMENTS] = "deployments",
    [VMS] = "vms",
    [OPERATIONS] = "operations",
    [ADDRESSES] = "addresses",
};

struct inventory {
    struct store *store;
    int64_t looked_us;
    struct metric *shown[STATES_MOST]; /* those that were above 0 */
    int count;
};

static struct metric *gauge_of(const char *what, const char *state)
{
    if (strcmp(state, "pools exhausted") == 0)
        return &exhausted;
    for (int i = 0; i < KINDS; i++)
        if (strcmp(NAMES[i], what) == 0)
            return metric_of(&families[i], state, NULL);
    return &exhausted; /* the statement knows no other */
}

/* A state that nothing is in any more has no row: it is 0. */
static void show(struct inventory *inventory, const PGresult *rows)
{
    for (int i = 0; i < inventory->count; i++)
        metric_set(inventory->shown[i], 0);
    inventory->count = 0;
    for (int row = 0; row < PQntuples(rows); row++) {
        struct metric *gauge =
            gauge_of(db_get_text(rows, row, 0), db_get_text(rows, row, 1));

        metric_set(gauge, db_get_bigint(rows, row, 2));
        if (inventory->count < STATES_MOST)
            inventory->shown[inventory->count++] = gauge;
    }
}

/* PostgreSQL away: what was known stays. */
static void refresh(void *context)
{
    struct inventory *inventory = context;
    AUTO(PQclear) PGresult *rows = NULL;
    int64_t now = clock_boot_us();
    struct err err;

    if (inventory->looked_us && now - inventory->looked_us < EVERY_US)
        return;
    inventory->looked_us = now;
    if (store_count(inventory->store, &rows, &err) == 0)
        show(inventory, rows);
}

struct inventory *inventory_start(struct store *store)
{
    struct inventory *inventory = xcalloc(1, sizeof *inventory);

    inventory->store = store;
    metrics_before(refresh, inventory);
    return inventory;
}

void inventory_stop(struct inventory *inventory)
{
    if (!inventory)
        return;
    metrics_forget(inventory);
    free(inventory);
}
