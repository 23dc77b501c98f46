/*
 * loop.c - collect, have it watched, acknowledge, tell what was seen. See loop.h.
 *
 * Partitions are read from their first record: what the group had stored already brings
 * the targets back and is not acknowledged again; what comes after is acknowledged, and
 * stored when the acknowledgement is delivered. Where that fails the batch goes back to
 * Kafka and comes again a second later: every target stands by then, and the same epoch
 * is acknowledged as it stands. Records and news of partitions that have gone find no
 * target and are dropped.
 *
 * This is the place that obeys error kinds: INVALID sends the record to the dlq, RETRY
 * gives it back, FATAL ends the service.
 */
#include "services/monitor/loop.h"

#include <string.h>

#include "common/clock.h"
#include "common/fault_point.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/service.h"
#include "common/uuid.h"
#include "services/monitor/hand_over.h"
#include "services/monitor/targets/handle_target.h"
#include "services/monitor/targets/handle_verdicts.h"

enum { BATCH = 512, SETTLE_MS = 2000, REST_US = 1000000 };
enum { LOOK_AGAIN_MS = 100 };

/* After so many records in so long a time the next wait until it is over: many are told
 * by few requests to Kafka. One alone never waits, nor does a full batch. */
enum { CROWD = 4, GATHER_US = 12000 };

static struct metric restored = METRIC_COUNTER(
    "quartet_monitor_restored_total", "Records read again to rebuild the targets.");
static struct metric refused =
    METRIC_COUNTER("quartet_monitor_refused_total", "Records that were no target.");

struct loop {
    struct bus *bus;
    struct inbox *inbox;
    struct targets *targets;
    struct alarms *alarms;
    struct telling *telling;
    struct hand_over hand_over;
    int64_t again_us; /* when what failed is tried again; 0: nothing has */
    int64_t crowd_us; /* since when records are counted: */
    int crowd;
    struct record records[BATCH];
};

static void try_again_later(struct loop *loop)
{
    if (!loop->again_us)
        loop->again_us = clock_boot_us() + REST_US;
}

static int refuse(struct loop *loop, const struct record *record, const struct err *why,
                  struct err *err)
{
    log_event(LOG_WARNING, NULL, "record refused", "partition",
              log_int(record->partition), "offset", log_int(record->offset), "reason",
              why->msg, NULL);
    metric_add(&refused, 1);
    return bus_dead_letter(loop->bus, record, why->msg, err);
}

static struct partition *partition_of(struct loop *loop, const struct record *record)
{
    return partitions_at(&loop->hand_over.partitions, record->partition);
}

static bool is_new(struct loop *loop, const struct record *record)
{
    return record->offset >= partition_of(loop, record)->committed;
}

/* What was told of a VM goes where the VM goes. */
static int forget_told(struct loop *loop, const struct record *record, struct err *err)
{
    char vm_id[UUID_SIZE] = "";

    if (record->payload || record->key_length != UUID_SIZE - 1)
        return 0;
    memcpy(vm_id, record->key, UUID_SIZE - 1);
    return alarms_forget(loop->alarms, vm_id, record->partition, err);
}

static int handle_new(struct loop *loop, const struct record *record,
                      const struct answer *answer, struct err *err)
{
    if (answer->target)
        return alarms_acknowledge(loop->alarms, answer->target, answer->epoch, err);
    return forget_told(loop, record, err);
}

static struct recall *recall_for(struct loop *loop, const struct record *record)
{
    return partition_of(loop, record)->read ? NULL : loop->hand_over.recall;
}

static int handle(struct loop *loop, const struct record *record, struct err *err)
{
    const bool fresh = is_new(loop, record);
    struct answer answer = {0};
    struct err why;
    int r;

    if (record->key && verdicts_is_key(record->key, record->key_length))
        r = handle_verdicts(recall_for(loop, record), record, &why);
    else
        r = handle_target(loop->targets, record, fresh, &answer, &why);
    hand_over_heard(&loop->hand_over, record);
    metric_add(&restored, !fresh);
    if (!fresh)
        return 0;
    return r < 0 ? refuse(loop, record, &why, err)
                 : handle_new(loop, record, &answer, err);
}

static void keep(struct loop *loop, int count)
{
    for (int i = 0; i < count; i++) {
        const struct record *record = &loop->records[i];

        if (is_new(loop, record))
            bus_store(loop->bus, record);
    }
}

static void give_back(struct loop *loop, int count, const struct err *why)
{
    log_event(LOG_WARNING, NULL, "targets are tried again", "reason", why->msg, NULL);
    for (int i = 0; i < count; i++)
        bus_rewind(loop->bus, &loop->records[i]);
    try_again_later(loop);
}

/* What libvirt knows of a new target is told with its acknowledgement. */
static int handle_batch(struct loop *loop, int count, bool *ret_reading,
                        struct err *err)
{
    struct err why;
    int r = 0;

    for (int i = 0; i < count && r == 0; i++)
        r = handle(loop, &loop->records[i], &why);
    *ret_reading = hand_over_turn(&loop->hand_over);
    telling_take(loop->telling);
    if (r == 0 && count > 0)
        r = alarms_settle(loop->alarms, SETTLE_MS, &why);
    fault_point("targets.settled");
    if (r == 0)
        keep(loop, count);
    else
        give_back(loop, count, &why);
    for (int i = 0; i < count; i++)
        bus_done(loop->bus, &loop->records[i]);
    if (r == ERR_FATAL)
        return err_set(err, ERR_FATAL, "%s", why.msg);
    return 0;
}

static void try_again(struct loop *loop)
{
    loop->again_us = 0;
    bus_resume(loop->bus);
    telling_try_again(loop->telling);
}

static int wait_ms(const struct loop *loop, bool is_reading)
{
    const int64_t record_us = telling_record_us(loop->telling);
    int64_t until_us = loop->again_us, left_us;

    if (is_reading)
        return LOOK_AGAIN_MS;
    if (!until_us || (record_us && record_us < until_us))
        until_us = record_us;
    if (!until_us)
        return -1;
    left_us = until_us - clock_boot_us();
    return left_us > 0 ? (int)(left_us / 1000) + 1 : 0;
}

static void gather(struct loop *loop, int64_t begun_us, int count)
{
    if (begun_us - loop->crowd_us >= GATHER_US) {
        loop->crowd_us = begun_us;
        loop->crowd = 0;
    }
    loop->crowd += count;
    if (loop->crowd >= CROWD && count < BATCH)
        bus_gather(loop->bus, loop->crowd_us + GATHER_US);
}

static void do_due(struct loop *loop)
{
    const int64_t now = clock_boot_us(), record_us = telling_record_us(loop->telling);

    if (telling_is_behind(loop->telling))
        try_again_later(loop);
    if (loop->again_us && now >= loop->again_us)
        try_again(loop);
    if (record_us && now >= record_us)
        telling_record(loop->telling);
}

int loop_run(struct loop *loop, struct err *err)
{
    bool is_reading = false;

    while (!service_stopping()) {
        int count =
            bus_collect(loop->bus, loop->records, BATCH, wait_ms(loop, is_reading));
        const int64_t begun = clock_boot_us();

        if (handle_batch(loop, count, &is_reading, err) < 0)
            return err->kind;
        do_due(loop);
        gather(loop, begun, count);
    }
    hand_over_leave(&loop->hand_over);
    return 0;
}

void loop_wake(void *context)
{
    bus_wake(((struct loop *)context)->bus);
}

int loop_open(struct loop **ret, const char *brokers, struct inbox *inbox,
              const struct collector *collectors, const struct collector *guard,
              struct err *err)
{
    static const char *const TOPICS[] = {TOPIC_MONITORING, NULL};
    AUTO(loop_close) struct loop *loop = xcalloc(1, sizeof *loop);
    const struct bus_options options = {
        .brokers = brokers,
        .client = "monitor",
        .topics = TOPICS,
        .reading = BUS_GROUP_STICKY,
        .group = "monitor",
        .from_start = true,
        .assigned = hand_over_assigned,
        .revoked = hand_over_revoked,
        .context = &loop->hand_over,
    };

    loop->inbox = inbox;
    loop->targets = targets_create(collectors, guard);
    hand_over_init(&loop->hand_over);
    if (bus_open(&loop->bus, &options, err) < 0)
        return err->kind;
    loop->alarms = alarms_create(loop->bus, inbox);
    loop->telling =
        telling_create(inbox, loop->targets, loop->alarms, &loop->hand_over.partitions);
    loop->hand_over.bus = loop->bus;
    loop->hand_over.targets = loop->targets;
    loop->hand_over.telling = loop->telling;
    inbox_on_news(inbox, loop_wake, loop);
    *ret = TAKE(loop);
    return 0;
}

void loop_close(struct loop *loop)
{
    if (!loop)
        return;
    inbox_on_news(loop->inbox, NULL, NULL);
    targets_destroy(loop->targets);
    bus_close(loop->bus);
    telling_destroy(loop->telling);
    alarms_destroy(loop->alarms);
    hand_over_finish(&loop->hand_over);
    free(loop);
}

bool loop_ready(void *context, struct err *err)
{
    struct loop *loop = context;

    if (!bus_connected(loop->bus, err))
        return false;
    if (bus_positioned(loop->bus))
        return true;
    err_set(err, ERR_RETRY, "the group has given no assignment yet");
    return false;
}
