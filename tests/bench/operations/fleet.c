/*
 * fleet.c - see fleet.h.
 *
 * Those that rest stand in a ring: the one that has rested longest is asked next, so
 * the load goes over all of them however few are in flight.
 */
#include "tests/bench/operations/fleet.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/envelope.h"
#include "common/mem.h"
#include "common/uuid.h"
#include "proto/event.pb-c.h"
#include "proto/operation.pb-c.h"

enum { PATIENCE_MS = 30000 };

struct deployment {
    char name[16], key[32], transaction[UUID_SIZE];
    uint64_t sequence;
    int64_t asked_us; /* 0: nothing is under way */
    bool running, accepted;
};

struct fleet {
    struct reader *events;
    struct fleet_count count;
    struct deployment *all;
    int size, in_flight;
    int *resting; /* a ring of their numbers */
    int first, rest_count;
};

struct fleet *fleet_create(int size, struct reader *events)
{
    struct fleet *fleet = xcalloc(1, sizeof *fleet);

    fleet->events = events;
    fleet->size = size;
    fleet->all = xcalloc((size_t)size, sizeof *fleet->all);
    fleet->resting = xcalloc((size_t)size, sizeof *fleet->resting);
    for (int i = 0; i < size; i++) {
        struct deployment *d = &fleet->all[i];

        snprintf(d->name, sizeof d->name, "d%d", i);
        snprintf(d->key, sizeof d->key, FLEET_TENANT "/%s", d->name);
        fleet->resting[fleet->rest_count++] = i;
    }
    return fleet;
}

void fleet_destroy(struct fleet *fleet)
{
    fleet_count_anew(fleet);
    free(fleet->all);
    free(fleet->resting);
    free(fleet);
}

struct fleet_count *fleet_count(struct fleet *fleet)
{
    return &fleet->count;
}

void fleet_count_anew(struct fleet *fleet)
{
    times_clear(&fleet->count.accepted);
    times_clear(&fleet->count.final);
    fleet->count = (struct fleet_count){0};
}

int fleet_in_flight(const struct fleet *fleet)
{
    return fleet->in_flight;
}

/* --- asking ----------------------------------------------------------------------- */

static struct deployment *rested_longest(struct fleet *fleet)
{
    struct deployment *d = &fleet->all[fleet->resting[fleet->first]];

    if (!fleet->rest_count)
        fail("fleet", "more in flight than there are deployments");
    fleet->first = (fleet->first + 1) % fleet->size;
    fleet->rest_count--;
    return d;
}

static void send(struct fleet *fleet, struct deployment *d, Vnf__V1__OperationKind kind,
                 Vnf__V1__Deployment *datamodel)
{
    Vnf__V1__Operation m = VNF__V1__OPERATION__INIT;
    char tenant[] = FLEET_TENANT;
    uint8_t *bytes;
    size_t length;

    uuid_make(d->transaction);
    m.id = d->transaction;
    m.kind = kind;
    m.tenant = tenant;
    m.deployment = d->name;
    m.datamodel = datamodel;
    bytes = envelope_pack(&m.base, &length);
    d->accepted = false;
    d->asked_us = clock_boot_us();
    client_send(TOPIC_OPERATIONS, d->key, NULL, bytes, length);
    free(bytes);
    fleet->in_flight++;
}

/* One group of one VM, watched by what libvirt says of it. */
static void deploy(struct fleet *fleet)
{
    struct deployment *d = rested_longest(fleet);
    Vnf__V1__Deployment m = VNF__V1__DEPLOYMENT__INIT;
    Vnf__V1__VmGroup group = VNF__V1__VM_GROUP__INIT, *groups[] = {&group};
    Vnf__V1__Kpi kpi = VNF__V1__KPI__INIT, *kpis[] = {&kpi};
    Vnf__V1__Collector collector = VNF__V1__COLLECTOR__INIT;
    Vnf__V1__Rule rule = VNF__V1__RULE__INIT, *rules[] = {&rule};
    Vnf__V1__Scaling scaling = VNF__V1__SCALING__INIT;
    char alive[] = "VM_ALIVE", one[] = "1", gt[] = "GT", type[] = "UINT32",
         state[] = "DomainState", boots[] = "TRUE servicebooted.sh", g[] = "g",
         tiny[] = "tiny", *actions[] = {boots};

    collector.type = state;
    collector.poll_interval_ms = 60000; /* its events tell at once */
    kpi.event_name = rule.event_name = alive;
    kpi.metric_value = one;
    kpi.metric_cond = gt;
    kpi.metric_type = type;
    kpi.occurrences_true = 1;
    kpi.occurrences_false = 3;
    kpi.collector = &collector;
    rule.actions = actions;
    rule.n_actions = 1;
    scaling.min_active = scaling.max_active = 1;
    group.name = g;
    group.image = group.flavor = tiny;
    group.bootup_time = group.shutdown_timeout = 60;
    group.kpis = kpis;
    group.rules = rules;
    group.n_kpis = group.n_rules = 1;
    group.scaling = &scaling;
    m.name = d->name;
    m.groups = groups;
    m.n_groups = 1;
    d->running = true;
    send(fleet, d, VNF__V1__OPERATION_KIND__OPERATION_DEPLOY, &m);
}

void fleet_ask(struct fleet *fleet)
{
    struct deployment *d = rested_longest(fleet);

    d->running = !d->running;
    send(fleet, d,
         d->running ? VNF__V1__OPERATION_KIND__OPERATION_START
                    : VNF__V1__OPERATION_KIND__OPERATION_STOP,
         NULL);
}

void fleet_deploy(struct fleet *fleet, int in_flight)
{
    for (int asked = 0; asked < fleet->size || fleet->in_flight;) {
        for (; asked < fleet->size && fleet->in_flight < in_flight; asked++)
            deploy(fleet);
        fleet_hear(fleet);
    }
}

/* --- hearing ---------------------------------------------------------------------- */

static void breach(const Vnf__V1__Event *event, const char *why)
{
    fprintf(stderr, "load: %s/%s: sequence %lu, %s of %s, %s\n", event->tenant,
            event->deployment, (unsigned long)event->sequence, event->type,
            event->transaction_id, event->status_message);
    fail("the contract is broken", why);
}

static struct deployment *deployment_of(struct fleet *fleet,
                                        const Vnf__V1__Event *event)
{
    int number = *event->deployment == 'd' ? atoi(event->deployment + 1) : -1;

    if (strcmp(event->tenant, FLEET_TENANT) != 0 || number < 0 || number >= fleet->size)
        return NULL;
    return &fleet->all[number];
}

/* Whether it is new: a crash may let a record stand twice. */
static bool counts(struct fleet *fleet, struct deployment *d,
                   const Vnf__V1__Event *event)
{
    fleet->count.events++;
    if (event->sequence <= d->sequence) {
        fleet->count.repeats++;
        return false;
    }
    if (event->sequence != d->sequence + 1)
        breach(event, "a gap");
    d->sequence = event->sequence;
    if (event->status != VNF__V1__EVENT_STATUS__EVENT_SUCCESS)
        breach(event, "a failure");
    if (!d->asked_us || strcmp(event->transaction_id, d->transaction) != 0)
        breach(event, "an event of no operation that is under way");
    return true;
}

static void end(struct fleet *fleet, struct deployment *d, int64_t now)
{
    int place = (fleet->first + fleet->rest_count++) % fleet->size;

    times_add(&fleet->count.final, now - d->asked_us);
    fleet->count.ended++;
    fleet->in_flight--;
    fleet->resting[place] = (int)(d - fleet->all);
    d->asked_us = 0;
}

static void take(void *context, const uint8_t *payload, size_t length)
{
    struct fleet *fleet = context;
    Vnf__V1__Event *event = vnf__v1__event__unpack(NULL, length, payload);
    int64_t now = clock_boot_us();
    struct deployment *d;

    if (!event)
        fail(TOPIC_EVENTS, "a record that is no event");
    d = deployment_of(fleet, event);
    if (d && counts(fleet, d, event)) {
        if (!d->accepted)
            times_add(&fleet->count.accepted, now - d->asked_us);
        d->accepted = true;
        if (event->final)
            end(fleet, d, now);
    }
    vnf__v1__event__free_unpacked(event, NULL);
}

void fleet_hear(struct fleet *fleet)
{
    if (!reader_take(fleet->events, PATIENCE_MS, take, fleet))
        fail(TOPIC_EVENTS, "nothing for 30 s");
}
