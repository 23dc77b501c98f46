/*
 * handover.c - takes partitions in.
 */
#include "services/lifecycle-engine/turn/handover.h"

#include <stdatomic.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/lifecycle-engine/store/store.h"

enum place { ELSEWHERE, CAME, OURS };

struct handover {
    enum place places[PARTITIONS_MAX];
    _Atomic uint32_t claims[PARTITIONS_MAX];
    bool pending;
};

struct handover *handover_create(void)
{
    return xcalloc(1, sizeof(struct handover));
}

void handover_destroy(struct handover *handover)
{
    free(handover);
}

void handover_assigned(struct handover *handover, int32_t partition)
{
    if (partition < 0 || partition >= PARTITIONS_MAX)
        return;
    handover->places[partition] = CAME;
    handover->pending = true;
}

void handover_revoked(struct handover *handover, int32_t partition,
                      struct agenda *agenda)
{
    if (partition < 0 || partition >= PARTITIONS_MAX)
        return;
    handover->places[partition] = ELSEWHERE;
    handover->claims[partition]++;
    agenda_drop_partition(agenda, partition);
}

bool handover_owns(const struct handover *handover, int32_t partition)
{
    return partition >= 0 && partition < PARTITIONS_MAX &&
           handover->places[partition] != ELSEWHERE;
}

uint32_t handover_claim(const struct handover *handover, int32_t partition)
{
    return partition >= 0 && partition < PARTITIONS_MAX ? handover->claims[partition]
                                                        : 0;
}

bool handover_claim_stands(const struct handover *handover, int32_t partition,
                           uint32_t claim)
{
    return handover_claim(handover, partition) == claim;
}

bool handover_pending(const struct handover *handover)
{
    return handover->pending;
}

static int partitions_list(const struct handover *handover, enum place place,
                           int32_t *list)
{
    int count = 0;

    for (int32_t i = 0; i < PARTITIONS_MAX; i++)
        if (handover->places[i] == place)
            list[count++] = i;
    return count;
}

int handover_ours(const struct handover *handover, int32_t *list)
{
    return partitions_list(handover, OURS, list);
}

static int leftovers_publish(struct db *db, struct arena *arena,
                             const int32_t *partitions, int count,
                             struct publisher *publisher, struct err *err)
{
    struct message *messages;

    if (store_leftovers(db, arena, partitions, count, &messages, err) < 0)
        return err->kind;
    publisher_send(publisher, messages);
    return 0;
}

/* Ours at once when they were ours before: their calls are in this process. */
static int64_t takeover_wait_us(const struct inheritance *row,
                                const struct lease *lease)
{
    int64_t distrust = lease_distrust_us(lease);

    if (row->owner == lease_instance(lease))
        return 0;
    return row->lease_left_us > distrust ? row->lease_left_us : distrust;
}

int handover_run(struct handover *handover, struct db *db, struct agenda *agenda,
                 const struct lease *lease, struct publisher *publisher,
                 struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    int32_t partitions[PARTITIONS_MAX];
    int count = partitions_list(handover, CAME, partitions);
    struct inheritance *rows;
    int row_count;
    int64_t now = clock_boot_us();

    if (leftovers_publish(db, arena, partitions, count, publisher, err) < 0 ||
        store_inheritance(db, arena, partitions, count, &rows, &row_count, err) < 0)
        return err_wrap(err, "take partitions in");
    for (int i = 0; i < row_count; i++)
        agenda_set_takeover(agenda, rows[i].tenant, rows[i].deployment,
                            rows[i].partition, now + takeover_wait_us(&rows[i], lease));
    for (int i = 0; i < count; i++)
        handover->places[partitions[i]] = OURS;
    handover->pending = false;
    fault_point("partitions.taken_in");
    log_event(LOG_INFO, NULL, "partitions taken in", "partitions", log_int(count),
              "unfinished", log_int(row_count), NULL);
    return 0;
}

int handover_republish(struct handover *handover, struct db *db,
                       struct publisher *publisher, struct err *err)
{
    AUTO(arena_destroy) struct arena *arena = arena_create();
    int32_t partitions[PARTITIONS_MAX];
    int count = partitions_list(handover, OURS, partitions);

    return leftovers_publish(db, arena, partitions, count, publisher, err);
}
