/*
 * assignment.c - which partitions a consumer has. See assignment.h.
 *
 * A partition that rests is paused and its position set back; the least offset asked
 * for is where it goes on, so that giving back a whole batch in any order loses
 * nothing.
 */
#include "common/assignment.h"

#include "common/log.h"

static void gained(struct assignment *a, const rd_kafka_topic_partition_list_t *list)
{
    const struct reading *r = a->reading;

    for (int i = 0; i < list->cnt; i++)
        places_add(&a->places, list->elems[i].topic, list->elems[i].partition);
    atomic_store(&a->known, true);
    for (int i = 0; i < list->cnt && r->assigned; i++)
        r->assigned(r->context, list->elems[i].topic, list->elems[i].partition);
}

static void gone(struct assignment *a, const rd_kafka_topic_partition_list_t *list,
                 bool all)
{
    const struct reading *r = a->reading;

    for (int i = 0; i < list->cnt && r->revoked; i++)
        r->revoked(r->context, list->elems[i].topic, list->elems[i].partition);
    for (int i = 0; i < list->cnt; i++)
        places_remove(&a->places, list->elems[i].topic, list->elems[i].partition);
    a->lost = a->lost || list->cnt > 0;
    atomic_store(&a->known, !all);
}

void assignment_rebalance(struct assignment *a, rd_kafka_t *rk,
                          rd_kafka_resp_err_t code,
                          rd_kafka_topic_partition_list_t *list)
{
    bool sticky = a->reading->kind == BUS_GROUP_STICKY;
    bool coming = code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS;
    rd_kafka_error_t *error = NULL;

    for (int i = 0; i < list->cnt && coming && a->reading->from_start; i++)
        list->elems[i].offset = RD_KAFKA_OFFSET_BEGINNING;
    if (!coming)
        gone(a, list, !sticky || rd_kafka_assignment_lost(rk));
    if (sticky)
        error = coming ? rd_kafka_incremental_assign(rk, list)
                       : rd_kafka_incremental_unassign(rk, list);
    else
        rd_kafka_assign(rk, coming ? list : NULL);
    if (error) {
        log_event(LOG_ERROR, NULL, "rebalance refused", "reason",
                  rd_kafka_error_string(error), NULL);
        rd_kafka_error_destroy(error);
    }
    if (coming) {
        rd_kafka_resume_partitions(rk, list); /* a rest does not outlive its loss */
        gained(a, list);
    }
}

/* Every partition of the topics, with where it ends now. Assigned to "the end" instead,
 * librdkafka asks partition by partition and rests half a second when it asks early. */
static bool ends_find(const struct reading *reading, rd_kafka_t *rk,
                      struct producer *producer, int timeout_ms,
                      rd_kafka_topic_partition_list_t *list)
{
    struct err err;
    int partitions;

    for (int i = 0; i < reading->topics->cnt; i++) {
        const char *topic = reading->topics->elems[i].topic;

        if (producer_partitions(producer, topic, timeout_ms, &partitions, &err) < 0)
            return false;
        for (int p = 0; p < partitions; p++)
            rd_kafka_topic_partition_list_add(list, topic, p)->offset =
                RD_KAFKA_OFFSET_END;
    }
    if (rd_kafka_offsets_for_times(rk, list, timeout_ms))
        return false;
    for (int i = 0; i < list->cnt; i++)
        if (list->elems[i].err || list->elems[i].offset < 0)
            return false;
    return true;
}

void assignment_tail(struct assignment *a, rd_kafka_t *rk, struct producer *producer,
                     int timeout_ms)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = NULL;

    if (a->known)
        return;
    list = rd_kafka_topic_partition_list_new(16);
    if (!ends_find(a->reading, rk, producer, timeout_ms, list) ||
        rd_kafka_assign(rk, list))
        return;
    gained(a, list);
    for (int i = 0; i < list->cnt; i++)
        places_find(&a->places, list->elems[i].topic, list->elems[i].partition)
            ->stands = list->elems[i].offset;
}

bool assignment_has(const struct assignment *a, const struct record *record)
{
    return places_find(&a->places, record->topic, record->partition);
}

void assignment_rewind(struct assignment *a, rd_kafka_t *rk,
                       const struct record *record)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = NULL;
    struct place *place = places_find(&a->places, record->topic, record->partition);

    if (!place || (place->rewound >= 0 && place->rewound <= record->offset))
        return;
    list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(list, record->topic, record->partition)->offset =
        record->offset;
    if (place->rewound < 0)
        rd_kafka_pause_partitions(rk, list);
    rd_kafka_error_destroy(rd_kafka_seek_partitions(rk, list, 0));
    place->rewound = record->offset;
}

void assignment_resume(struct assignment *a, rd_kafka_t *rk)
{
    AUTO(rd_kafka_topic_partition_list_destroy)
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(4);

    for (size_t i = 0; i < a->places.count; i++) {
        struct place *place = &a->places.items[i];

        if (place->rewound >= 0)
            rd_kafka_topic_partition_list_add(list, place->topic, place->partition);
        place->rewound = -1;
    }
    if (list->cnt > 0)
        rd_kafka_resume_partitions(rk, list);
}

bool assignment_positioned(const struct assignment *a)
{
    return atomic_load(&a->known);
}

int64_t assignment_stands(const struct assignment *a, const char *topic,
                          int32_t partition)
{
    const struct place *place = places_find(&a->places, topic, partition);

    return place ? place->stands : -1;
}
