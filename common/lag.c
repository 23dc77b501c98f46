/*
 * lag.c - see lag.h.
 */
#include "common/lag.h"

#include <string.h>

#include "common/clock.h"
#include "common/kafka.h"
#include "common/metrics.h"

#define EVERY_US 1000000

static struct metric_family lags = METRIC_FAMILY(
    METRIC_IS_GAUGE, "quartet_consumer_lag_records",
    "Records of this instance's partitions that it has not taken yet.", "topic", NULL);
static struct metric_family owned =
    METRIC_FAMILY(METRIC_IS_GAUGE, "quartet_consumer_partitions",
                  "Partitions that this instance reads.", "topic", NULL);

/* Nothing was taken from it yet: not known, and 0 is told. */
static int64_t lag_of(rd_kafka_t *rk, const rd_kafka_topic_partition_t *place)
{
    int64_t first = 0, end = 0;

    if (place->offset < 0 || rd_kafka_get_watermark_offsets(
                                 rk, place->topic, place->partition, &first, &end))
        return 0;
    return end > place->offset ? end - place->offset : 0;
}

/* Of the topic of place `i`, which comes first of its topic. */
static void sum_topic(rd_kafka_t *rk, const rd_kafka_topic_partition_list_t *list,
                      int i)
{
    const char *topic = list->elems[i].topic;
    int64_t lag = 0;
    int partitions = 0;

    for (; i < list->cnt && strcmp(list->elems[i].topic, topic) == 0; i++) {
        lag += lag_of(rk, &list->elems[i]);
        partitions++;
    }
    metric_set(metric_of(&lags, topic, NULL), lag);
    metric_set(metric_of(&owned, topic, NULL), partitions);
}

void lag_taken(struct lag *lag)
{
    lag->stale = true;
}

int64_t lag_wait_ms(const struct lag *lag, int64_t wait_ms)
{
    int64_t left_ms = (lag->looked_us + EVERY_US - clock_boot_us() + 999) / 1000;

    if (!lag->stale || wait_ms <= left_ms)
        return wait_ms;
    return left_ms > 0 ? left_ms : 0;
}

void lag_look(rd_kafka_t *rk, struct lag *lag)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = NULL;
    int64_t now = clock_boot_us();

    if (now - lag->looked_us < EVERY_US)
        return;
    *lag = (struct lag){.looked_us = now};
    if (rd_kafka_assignment(rk, &list) || rd_kafka_position(rk, list))
        return;
    rd_kafka_topic_partition_list_sort(list, NULL, NULL);
    for (int i = 0; i < list->cnt; i++)
        if (i == 0 || strcmp(list->elems[i - 1].topic, list->elems[i].topic) != 0)
            sum_topic(rk, list, i);
}
