/*
 * broker.h - what tests against a real Kafka share: where it is, topics of their own,
 * and collecting until enough is there.
 */
#pragma once

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "common/bus.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/topics.h"
#include "common/uuid.h"

enum { BROKER_PATIENCE_MS = 20000 };

/* host:port; a test without a broker fails. */
static inline const char *broker(void)
{
    const char *address = getenv("QUARTET_TEST_KAFKA");

    cr_assert(address && *address, "QUARTET_TEST_KAFKA must name a Kafka broker");
    return address;
}

static inline void broker_create(const char *name, int partitions)
{
    struct topic topic = {.name = name, .partitions = partitions, .replication = 1};
    struct err err;

    cr_assert_eq(topics_make(broker(), &topic, 1, BROKER_PATIENCE_MS, &err), 0, "%s",
                 err.msg);
    cr_assert(topic.created);
}

/* A topic that no other test has. */
static inline void broker_topic(char name[64], const char *what, int partitions)
{
    char id[UUID_SIZE];

    log_open("test", "error");
    uuid_make(id);
    snprintf(name, 64, "%s-%s", what, id);
    broker_create(name, partitions);
}

static inline struct bus *broker_bus(const struct bus_options *options)
{
    struct bus *bus = NULL;
    struct err err;

    cr_assert_eq(bus_open(&bus, options, &err), 0, "%s", err.msg);
    return bus;
}

/* Collects until `count` records are there; fails when they do not come. */
static inline void broker_collect(struct bus *bus, struct record *records, int count)
{
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;
    int n = 0;

    while (n < count && clock_boot_us() < deadline)
        n += bus_collect(bus, records + n, count - n, 200);
    cr_assert_eq(n, count, "%d of %d records came", n, count);
}

/* Collects nothing but assignments, until it is positioned. */
static inline void broker_position(struct bus *bus)
{
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;
    struct record record;

    while (!bus_positioned(bus) && clock_boot_us() < deadline)
        cr_assert_eq(bus_collect(bus, &record, 1, 100), 0);
    cr_assert(bus_positioned(bus));
}

static inline void broker_publish(struct bus *bus, const char *topic, const char *key,
                                  const char *text, uint64_t token)
{
    const struct outgoing message = {
        .topic = topic,
        .key = key,
        .partition = -1,
        .type = "Event",
        .id = text,
        .traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01",
        .payload = text,
        .length = strlen(text),
    };
    struct err err;

    cr_assert_eq(bus_publish(bus, &message, token, &err), 0, "%s", err.msg);
}

static inline void broker_flush(struct bus *bus)
{
    struct err err;

    cr_assert_eq(bus_flush(bus, BROKER_PATIENCE_MS, &err), 0, "%s", err.msg);
}
