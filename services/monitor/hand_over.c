/*
 * hand_over.c - partitions that come and go. See hand_over.h.
 */
#include "services/monitor/hand_over.h"

#include <malloc.h>

#include "common/clock.h"
#include "common/log.h"

enum { FINISH_MS = 1000 };

void hand_over_init(struct hand_over *h)
{
    h->recall = recall_create();
}

void hand_over_finish(struct hand_over *h)
{
    recall_destroy(h->recall);
    partitions_finish(&h->partitions);
}

/* The first record to a topic of which nothing is known waits for a second. */
static void know_topics(struct bus *bus)
{
    static const char *const TOPICS[] = {TOPIC_ALARMS, TOPIC_MONITORING};
    struct err err;
    int count;

    for (size_t i = 0; i < sizeof TOPICS / sizeof TOPICS[0]; i++)
        bus_partitions(bus, TOPICS[i], &count, &err);
}

/* Where the group stands decides only what is acknowledged once more: not knowing it,
 * all is. */
void hand_over_assigned(void *context, const char *topic, int32_t partition)
{
    struct hand_over *h = context;
    struct partition *here = partitions_at(&h->partitions, partition);
    struct err err = {0};

    know_topics(h->bus);
    *here = (struct partition){.here = true, .heard_us = clock_boot_us()};
    bus_committed(h->bus, topic, partition, &here->committed, &err);
    log_event(LOG_INFO, NULL, "partition assigned", "partition", log_int(partition),
              "committed", log_int(here->committed), "error", err.kind ? err.msg : NULL,
              NULL);
}

/* What was told is delivered, then recorded. Where Kafka is away it is not waited for
 * once for each partition. */
static void finish_telling(struct hand_over *h)
{
    struct err err;

    h->stuck = h->stuck || bus_flush(h->bus, FINISH_MS, &err) < 0;
    if (h->stuck)
        return;
    telling_take(h->telling);
    telling_record(h->telling);
    h->stuck = bus_flush(h->bus, FINISH_MS, &err) < 0;
}

void hand_over_revoked(void *context, const char *topic, int32_t partition)
{
    struct hand_over *h = context;
    size_t count;

    (void)topic;
    partitions_at(&h->partitions, partition)->leaving = true;
    finish_telling(h);
    count = targets_forget_partition(h->targets, partition);
    recall_end(h->recall, partition, NULL);
    *partitions_at(&h->partitions, partition) = (struct partition){0};
    log_event(LOG_INFO, NULL, "partition revoked", "partition", log_int(partition),
              "targets", log_int((long long)count), NULL);
}

void hand_over_heard(struct hand_over *h, const struct record *record)
{
    struct partition *partition = partitions_at(&h->partitions, record->partition);

    partition->heard_us = clock_boot_us();
    partition->caught_up = partition->caught_up || bus_caught_up(h->bus, record);
}

bool hand_over_turn(struct hand_over *h)
{
    const int64_t now = clock_boot_us();
    bool is_reading = false, has_read = false;

    h->stuck = false;
    for (size_t i = 0; i < h->partitions.count; i++) {
        struct partition *partition = &h->partitions.items[i];

        if (partition_reads_out(partition, now)) {
            recall_end(h->recall, (int32_t)i, h->targets);
            has_read = true;
        }
        is_reading = is_reading || (partition->here && !partition->read);
    }
    if (has_read && !is_reading)
        malloc_trim(0); /* reading all again leaves megabytes in the threads' arenas */
    return is_reading;
}

void hand_over_leave(struct hand_over *h)
{
    for (size_t i = 0; i < h->partitions.count; i++)
        h->partitions.items[i].leaving = true;
    finish_telling(h);
}
