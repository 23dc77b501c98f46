/*
 * client.h - what tests of the monitor say on vnf.monitoring and hear on vnf.alarms.
 */
#pragma once

#include "proto/monitoring.pb-c.h"
#include "tests/integration/broker.h"

/* A Target with one probe, which a test changes as it likes before it says it. */
struct wish {
    char vm_id[UUID_SIZE];
    Mon__V1__Target target;
    Mon__V1__Probe probe, *probes[1];
    Vnf__V1__Kpi kpi;
    Vnf__V1__Collector collector;
};

/* Of a new VM: ICMPPing of the address every 200 ms, 1 to TRUE, 3 to FALSE; epoch 1. */
void wish_init(struct wish *wish, const char *address);

enum heard_type { HEARD_NOTHING, HEARD_ACKNOWLEDGEMENT, HEARD_ALARM };

struct heard {
    enum heard_type type;
    char vm_id[UUID_SIZE];
    uint32_t epoch;
    bool enabled, verdict;
    char error[200], event_name[80], value[40], detail[200], key[80];
    int64_t time_us;
};

/* Reads vnf.alarms from now on. */
struct bus *client_open(void);

/* The target, or its tombstone, without waiting for the delivery. */
void client_put(struct bus *bus, struct wish *wish, bool gone);
void client_say(struct bus *bus, struct wish *wish);
void client_tombstone(struct bus *bus, const struct wish *wish);

/* The next thing said of the VM (NULL: of any), within timeout_ms. */
struct heard client_hear(struct bus *bus, const char *vm_id, int timeout_ms);

/* The next one is an acknowledgement of the wish as it stands; fails otherwise. */
struct heard client_acknowledged(struct bus *bus, const struct wish *wish);
/* The next one is an alarm of the wish's epoch with this verdict. */
struct heard client_alarm(struct bus *bus, const struct wish *wish, bool verdict);
